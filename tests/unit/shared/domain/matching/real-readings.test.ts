import { describe, expect, test } from 'vitest';

import { proseReader } from '#functions/store/derived/prose-reader';
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

  /** Judged by hand from the pages' words, one by one; the offers are of the rows that are open. */
  // oxfmt-ignore
  const judged: readonly (readonly [pledge: number, better: number, worse: number, why: string])[] = [
    [15, 14, 20, 'Georgia asks for rules by EU standards, which the Union’s agency knows; the East African Community’s policy is for its Partner States'],
    [23, 10, 20, 'Niger lies in the Sahel, which Denmark names, and in no Partner State of the East African Community'],
    [23, 15, 20, 'Georgia shares how it decides, which Niger reforms; the Community’s policy is made for others'],
    [25, 16, 14, 'Mexico asks for procedures, in which the Philippines gives technical help; the Union only stands ready'],
    [26, 15, 14, 'Zimbabwe asks for stronger status determination, in technical terms: Georgia says what it shares'],
    [26, 10, 14, 'Denmark gives technical help and money for assessing capacity; the Union only stands ready'],
    [28, 16, 14, 'South Africa asks for technical help with procedures: the Philippines names it'],
    [28, 15, 14, 'Georgia’s quality assurance serves a backlog of appeals better than a readiness'],
    [29, 10, 14, 'Uganda asks how its resources are used; Denmark pays for assessing that, and names the Horn of Africa'],
    [31, 10, 14, 'the Republic of Korea asks for technical help, which Denmark names, though for other regions first'],
    [33, 16, 10, 'Thailand screens people in need of protection: help with procedures from a neighbour before Denmark’s, which names other regions'],
    [33, 15, 10, 'Georgia’s experience of status determination is what a screening mechanism needs'],
  ];

  test.each(judged)('for the pledge of row %i has offer %i before %i: %s', (row, better, worse) => {
    const [asked] = read.filter(
      ({ row: each, features }) => each === row && features.kind === 'pledge',
    );
    const list = asked ? bestSuggestions(asked.features, of('offer'), readingPolicy) : [];
    const scoreOf = (offer: number): number =>
      list.find(({ id }) => rowOf(id) === offer)?.score ?? 0;

    expect(scoreOf(better)).toBeGreaterThan(scoreOf(worse));
  });
});
