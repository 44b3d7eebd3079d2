import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { recordKinds } from '#shared/domain/records/record';
import { readReference, referenceOf } from '#shared/domain/records/reference';

const letters = '0123456789abcdefghjkmnpqrstvwxyz';
const ids = fc.string({
  unit: fc.constantFrom(...Array.from(letters)),
  minLength: 16,
  maxLength: 16,
});
const kinds = fc.constantFrom(...recordKinds);

describe('a reference', () => {
  test('is read as it is written, in any case, with blanks and dashes, and letters for digits', () => {
    fc.assert(
      fc.property(ids, kinds, (id, kind) => {
        const reference = referenceOf({ kind, id });
        const [head, body = ''] = reference.split('-');
        const written = ` ${head} ${body.slice(0, 4).toLowerCase()}–${body.slice(4).replaceAll('0', 'o').replaceAll('1', 'l')} `;

        expect(reference).toMatch(/^[PO]-[0-9A-HJKMNP-TV-Z]{9}$/);
        expect(readReference(kind, reference)).toEqual({ ok: true, value: reference });
        expect(readReference(kind, written)).toEqual({ ok: true, value: reference });
      }),
    );
  });

  test('with one wrong letter, or with two neighbours swapped, is refused', () => {
    fc.assert(
      fc.property(
        ids,
        kinds,
        fc.nat(8),
        fc.constantFrom(...Array.from(letters)),
        (id, kind, at, letter) => {
          const reference = referenceOf({ kind, id });
          const body = Array.from(reference.slice(2));
          const wrong = body.with(at, letter.toUpperCase());
          const swapped =
            at > 0 ? body.with(at, body[at - 1] ?? '').with(at - 1, body[at] ?? '') : body;
          for (const changed of [wrong, swapped]) {
            const text = `${reference.slice(0, 2)}${changed.join('')}`;
            expect(readReference(kind, text).ok).toBe(text === reference);
          }
        },
      ),
    );
  });

  test('of the other kind is told as such, and P for O is found out', () => {
    fc.assert(
      fc.property(ids, (id) => {
        const reference = referenceOf({ kind: 'pledge', id });

        expect(readReference('offer', reference)).toEqual({ ok: false, error: 'otherKind' });
        expect(readReference('offer', `O${reference.slice(1)}`)).toEqual({
          ok: false,
          error: 'notAReference',
        });
      }),
    );
  });
});
