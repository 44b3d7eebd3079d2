import { describe, expect, test } from 'vitest';

import { proseReader } from '#functions/store/prose-reader';
import type { RecordFeatures } from '#shared/domain/matching/features';
import { featuresOf } from '#shared/domain/matching/features-of-record';
import { readingPolicy } from '#shared/domain/matching/policy';
import { bestSuggestions } from '#shared/domain/matching/suggestion';

import { realRecords, rowOf } from './real-records.ts';

/** The real public record with what is read of its prose, as its first start posts it. */
const read = await Promise.all(
  realRecords.map(async ({ row, record }) => {
    const reading = await proseReader.read(record);
    return { row, features: featuresOf(reading === undefined ? record : { ...record, reading }) };
  }),
);

const of = (kind: RecordFeatures['kind']): readonly RecordFeatures[] =>
  read.filter(({ features }) => features.kind === kind).map(({ features }) => features);

/** A record as if nothing had come of it yet. */
const untouched = (features: RecordFeatures): RecordFeatures => ({
  ...features,
  active: true,
  matched: [],
  components: features.components.map((each) => ({ ...each, status: 'open' })),
});

describe('the real record, read', () => {
  test('ties the first two suggestions of at most one pledge in ten', () => {
    const lists = of('pledge').map((pledge) => bestSuggestions(pledge, of('offer'), readingPolicy));
    const several = lists.filter(({ length }) => length > 1);
    const tied = several.filter(([first, second]) => first?.score === second?.score);

    expect(several.length).toBeGreaterThan(5);
    expect(tied.length * 10).toBeLessThanOrEqual(several.length);
  });

  test.each([
    ['France', 'Niger', 1, 23],
    ['the Agency', 'Niger', 2, 23],
    ['Canada', 'Mexico', 11, 25],
    ['Denmark', 'Kenya', 10, 24],
    ['France', 'Chad', 3, 34],
  ])('has %s among the first three for %s, were they not matched yet', (_, _to, offer, pledge) => {
    const [asked] = read.filter(
      ({ row, features }) => row === pledge && features.kind === 'pledge',
    );
    const offers = of('offer').map((each) => (rowOf(each.id) === offer ? untouched(each) : each));

    const list = asked
      ? bestSuggestions(untouched(asked.features), offers, readingPolicy).slice(0, 3)
      : [];

    expect(list.map(({ id }) => rowOf(id))).toContain(offer);
  });
});
