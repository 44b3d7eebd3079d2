import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { partySubmissionSchema } from '#shared/domain/parties/party';
import { offerSubmissionSchema, pledgeSubmissionSchema } from '#shared/domain/records/record';
import { provenanceSchema } from '#shared/domain/records/provenance';
import type { RowOutcome } from '#shared/public-record/map-rows';
import { inImportOrder, relatedIn } from '#shared/public-record/row-references';

import { aRow, map, realRows } from './mapping.ts';

const runs = process.env.LONG ? 5000 : 300;

const byRow = (outcomes: readonly RowOutcome[]) =>
  new Map(outcomes.map((outcome) => [outcome.row, outcome]));

const expectSound = (outcomes: readonly RowOutcome[]): void => {
  for (const [index, outcome] of outcomes.entries()) {
    if (!outcome.ok) {
      expect(outcome.refused.length).toBeGreaterThan(0);
      expect(
        outcome.refused.every(({ pointer }) => `${pointer}/`.startsWith(`/records/${index}/`)),
      ).toBe(true);
      continue;
    }
    for (const { id: _id, ...party } of outcome.parties)
      expect(partySubmissionSchema.parse(party)).toEqual(party);
    for (const record of outcome.records) {
      const schema = record.kind === 'pledge' ? pledgeSubmissionSchema : offerSubmissionSchema;
      expect(schema.parse(record.submission)).toEqual(record.submission);
      expect(provenanceSchema.parse(record.provenance)).toEqual(record.provenance);
    }
  }
};

/** A real row with one value, at any depth, replaced by any JSON. */
const replaceAt = (value: unknown, path: readonly number[], by: unknown): unknown => {
  const [step, ...rest] = path;
  if (step === undefined || typeof value !== 'object' || value === null) return by;
  const keys = Object.keys(value);
  const key = keys[step % Math.max(keys.length, 1)];
  if (key === undefined) return by;
  const copy: Record<string, unknown> = { ...(value as Record<string, unknown>) };
  copy[key] = replaceAt(copy[key], rest, by);
  return Array.isArray(value) ? Object.values(copy) : copy;
};

const damagedRow = fc
  .tuple(
    fc.constantFrom(...realRows),
    fc.array(fc.nat(20), { minLength: 1, maxLength: 4 }),
    fc.oneof(
      fc.jsonValue(),
      fc.constantFrom(
        'A2',
        'technical',
        '2020-02-29',
        'https://x.org',
        'NER',
        12,
        'state',
        'offer',
      ),
    ),
  )
  .map(([row, path, by]) => replaceAt(row, path, by));

describe('the mapping', () => {
  test('never throws, whatever JSON it is given', () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue()), fc.array(fc.jsonValue()), (records, related) => {
        const outcomes = map(records, related);
        expect(outcomes).toHaveLength(records.length);
        expectSound(outcomes);
        relatedIn(records)(records[0]);
        expect(inImportOrder(records)).toHaveLength(records.length);
      }),
      { numRuns: runs },
    );
  });

  test('imports what the forms would take, or refuses with a pointer into the row', () => {
    fc.assert(
      fc.property(fc.array(damagedRow, { maxLength: 4 }), (records) => expectSound(map(records))),
      { numRuns: runs },
    );
  });

  test('gives the same outcome for each row in whatever order', () => {
    const inOrder = byRow(map(realRows));
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...realRows], { minLength: realRows.length }),
        (shuffled) => {
          expect(byRow(map(shuffled))).toEqual(inOrder);
        },
      ),
      { numRuns: 20 },
    );
  });

  test('lets a broken row change no other row’s outcome', () => {
    const rows = realRows.filter(({ row }) => row !== 900);
    const whole = map(rows);
    fc.assert(
      fc.property(fc.jsonValue(), fc.nat(rows.length), (broken, at) => {
        const outcomes = map([...rows.slice(0, at), broken, ...rows.slice(at)]);
        expect(outcomes[at]?.ok).toBe(false);
        expect(outcomes.filter((_, index) => index !== at)).toEqual(whole);
      }),
      { numRuns: 20 },
    );
  });

  test('gives the same outcome with every gap as null or absent', () => {
    const gaps = [
      'to',
      'via',
      'supportTypes',
      'stage',
      'time',
      'amounts',
      'conditions',
      'parts',
      'notes',
    ];
    fc.assert(
      fc.property(fc.subarray(gaps), (nulls) => {
        const bare = Object.fromEntries(
          Object.entries(aRow()).filter(([name]) => !gaps.includes(name)),
        );
        const [asNull] = map([{ ...bare, ...Object.fromEntries(nulls.map((gap) => [gap, null])) }]);
        const [absent] = map([bare]);
        const shown = (outcome: typeof asNull) => outcome?.ok && outcome.records[0]?.submission;
        expect(shown(asNull)).toEqual(shown(absent));
      }),
    );
  });

  test('is not misled by names that objects have of themselves', () => {
    const hostile = JSON.parse(
      '{"__proto__": {"row": 5}, "constructor": 1, "toString": null, "row": 5}',
    ) as unknown;

    expect(map([hostile])[0]?.ok).toBe(false);
  });
});
