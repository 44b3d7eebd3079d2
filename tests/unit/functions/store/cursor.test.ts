import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { openCursor, sealCursor } from '#functions/store/cursor';
import { getSecret, type Secret } from '#functions/store/secret-store';
import { createMemoryTable } from '#functions/store/table/memory-table';

const aSecret = (value = 'a secret'): Promise<Secret> =>
  getSecret({ table: createMemoryTable(), newSecret: () => value });

describe('a cursor', () => {
  test('opens to the position that was sealed, for the same actor and query', async () => {
    const secret = await aSecret();
    fc.assert(
      fc.property(fc.jsonValue(), fc.string(), (position, scope) => {
        const opened = openCursor(secret, scope, sealCursor(secret, scope, position));

        expect(opened).toEqual({ ok: true, value: JSON.parse(JSON.stringify(position)) });
      }),
    );
  });

  test('with any character changed, cut or added is refused', async () => {
    const secret = await aSecret();
    const cursor = sealCursor(secret, 'scope', { PK: 'PLEDGE#x', SK: 'META' });
    fc.assert(
      fc.property(
        fc.nat(cursor.length - 1),
        fc.constantFrom('', 'A', 'B', '.', 'AA'),
        (at, instead) => {
          const changed = cursor.slice(0, at) + instead + cursor.slice(at + 1);
          fc.pre(changed !== cursor);

          expect(openCursor(secret, 'scope', changed).ok).toBe(false);
        },
      ),
    );
  });

  test('of another query, another actor or another deployment is refused', async () => {
    const [secret, other] = [await aSecret(), await aSecret('another secret')];
    const cursor = sealCursor(secret, 'officer, area A1', 5);

    expect(openCursor(secret, 'officer, area A2', cursor).ok).toBe(false);
    expect(openCursor(secret, 'reader, area A1', cursor).ok).toBe(false);
    expect(openCursor(other, 'officer, area A1', cursor).ok).toBe(false);
  });

  test('may be left out', async () => {
    expect(openCursor(await aSecret(), 'scope', undefined)).toEqual({ ok: true, value: undefined });
  });
});

describe('the secret', () => {
  test('is made once, though two functions start at once', async () => {
    const table = createMemoryTable();
    let made = 0;
    const start = () =>
      getSecret({ table: { ...table }, newSecret: () => `secret ${(made += 1)}` });

    const [one, other] = await Promise.all([start(), start()]);

    expect(one.idFor('name')).toBe(other.idFor('name'));
    expect(table.items()).toHaveLength(1);
  });

  test('gives ids of sixteen readable characters, the same for the same name', async () => {
    const { idFor } = await aSecret();
    const ids = Array.from({ length: 1000 }, (_, name) => idFor(String(name)));

    expect(ids.every((id) => /^[0-9a-hjkmnp-tv-z]{16}$/.test(id))).toBe(true);
    expect(new Set(ids).size).toBe(1000);
    expect(idFor('0')).toBe(ids[0]);
  });
});
