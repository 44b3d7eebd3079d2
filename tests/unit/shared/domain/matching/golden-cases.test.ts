/**
 * Pairs of the real public record, judged by hand from the pages' facts and the policy before the code was asked.
 * Rows are those of `shared/data/acsg-public-record.json`; what each case teaches is in its words.
 */
import { describe, expect, test } from 'vitest';

import { explainPair } from '#shared/domain/matching/explanation';
import { type GateId, gateIds } from '#shared/domain/matching/gates';
import type { Verdict } from '#shared/domain/matching/gate-verdicts';
import { rankPairs } from '#shared/domain/matching/known-pairs';
import { type PartId, partIds } from '#shared/domain/matching/parts/parts';
import { statedPolicy } from '#shared/domain/matching/policy';
import type { RemarkId } from '#shared/domain/matching/remarks';
import { bestSuggestions, pairsOf } from '#shared/domain/matching/suggestion';

import { allOf, realRecord, realRecords, rowOf } from './real-records.ts';

const today = '2026-11-25';

/**
 * No pair of pages names topics, amounts of one kind, working languages, a legal setting or a caseload, so these five parts earn half of
 * their weight in every pair, rounded down: 15 of 30, 7 of 15, 5 of 10, 5 of 10, 2 of 5. Together 34.
 */
const unstated = {
  topics: 15,
  gap: 7,
  language: 5,
  law: 5,
  scale: 2,
};

/** Whether a State asked, and when: no page says so of both sides. Unknown never bars. */
const neverKnown: readonly GateId[] = ['requested', 'window'];

/** One offer says how much it has, and nothing of it is taken up. */
const isAmountKnown = ({ offer }: Case): boolean => offer === 10;

type Case = {
  readonly pledge: number;
  readonly offer: number;
  /** The best pair of components, numbered as the records hold them. */
  readonly pair: readonly [asked: number, given: number];
  readonly teaches: string;
  readonly fails?: readonly GateId[];
  /** Beside those that are never known. Every other gate holds. */
  readonly unknown?: readonly GateId[];
  readonly support: 20 | 10 | 0;
  readonly place: 10 | 7 | 5 | 0;
  readonly score: number;
  readonly remarks?: readonly RemarkId[];
};

// oxfmt-ignore
const cases: readonly Case[] = [
  { pledge: 23, offer: 14, pair: [1, 1], teaches: 'Niger (A1, A2, A3) and the Union’s readiness (A1, A2, A3): three equal pairs, so the lowest components speak. Half served by rows 1 and 2, the need is partly met and still open',
    unknown: ['place'], support: 10, place: 5, score: 49, remarks: ['duplicate'] },
  { pledge: 23, offer: 1, pair: [1, 3], teaches: 'Niger and the French offer made for it: a match already, and given. It names Niger (10), and Niger names no support (half of 20)',
    fails: ['available', 'untried'], support: 10, place: 10, score: 54, remarks: ['duplicate'] },
  { pledge: 26, offer: 16, pair: [1, 1], teaches: 'Zimbabwe’s process (A3) and the Philippines’ South–South exchange (A3): both technical (20). “Other countries” is no code, so the place is not known. Due 2021: overdue, which is no judgement and no point less',
    unknown: ['place'], support: 20, place: 5, score: 59, remarks: ['leastServed', 'overdue'] },
  { pledge: 26, offer: 10, pair: [2, 1], teaches: 'one text of Zimbabwe spans A3 and A1: its A1 reading meets Denmark’s money and technical help. Technical is all that is asked, so money beside it costs nothing. Parliament decides every year: a condition. Its years ended with 2023',
    unknown: ['place'], support: 20, place: 5, score: 59, remarks: ['leastServed', 'conditional', 'overdue', 'ended'] },
  { pledge: 24, offer: 10, pair: [1, 1], teaches: 'Kenya and Denmark are row 6: tried. Its page names no stage, so how far the need is met is not known either. Both are conditional',
    fails: ['untried'], unknown: ['place', 'need'], support: 10, place: 5, score: 49, remarks: ['conditional', 'ended'] },
  { pledge: 24, offer: 14, pair: [1, 1], teaches: 'Kenya and the Union: nothing bars them. A match without a stage neither closes the need nor calls it open',
    unknown: ['place', 'need'], support: 10, place: 5, score: 49, remarks: ['conditional'] },
  { pledge: 25, offer: 11, pair: [1, 1], teaches: 'Mexico and Canada are row 4: tried. Canada names Mexico (10). The MIRPS meeting (row 52) was for Mexico in A3 too, so the two may do the same',
    fails: ['untried'], unknown: ['need'], support: 10, place: 10, score: 54, remarks: ['duplicate'] },
  { pledge: 28, offer: 11, pair: [1, 1], teaches: 'South Africa and Canada: Canada names Mexico, and “other countries identified by UNHCR” in words. A person would call the place not known; codes alone decide here, so it fails, and naming South Africa is what would help',
    fails: ['place'], support: 20, place: 0, score: 54, remarks: ['leastServed'] },
  { pledge: 25, offer: 52, pair: [1, 1], teaches: 'Mexico and the MIRPS meeting of May 2022: named among its receivers, but held already: support without a pledge is kept and never suggested',
    fails: ['available'], unknown: ['need'], support: 10, place: 10, score: 54, remarks: ['ended'] },
  { pledge: 25, offer: 40, pair: [1, 1], teaches: 'Canada’s project for Costa Rica, Guatemala and Honduras is for others: the place fails and earns nothing. Canada is no member of MIRPS',
    fails: ['available', 'place'], unknown: ['need'], support: 10, place: 0, score: 44, remarks: ['duplicate'] },
  { pledge: 25, offer: 38, pair: [1, 1], teaches: 'Canada’s interview rooms are for Mexico, in another area (A1)',
    fails: ['available', 'area'], unknown: ['need'], support: 10, place: 10, score: 54, remarks: ['duplicate'] },
  { pledge: 15, offer: 15, pair: [1, 1], teaches: 'Georgia asks and gives in one text: two records, and no party serves itself. Its offer is part 2, in another area',
    fails: ['parties', 'area'], unknown: ['place'], support: 20, place: 5, score: 59, remarks: ['leastServed', 'conditional'] },
  { pledge: 29, offer: 15, pair: [2, 1], teaches: 'Uganda (A3) and Georgia’s experience: it served rows 7 and 8, whose receivers made no pledge, and nobody said that it is used up',
    unknown: ['place'], support: 20, place: 5, score: 59, remarks: ['leastServed', 'conditional'] },
  { pledge: 31, offer: 10, pair: [1, 1], teaches: 'the Republic of Korea (A1, technical) and Denmark: 91 officers in 2019 are a result and no amount that is asked, so no share of a gap comes of them',
    unknown: ['place'], support: 20, place: 5, score: 59, remarks: ['leastServed', 'conditional', 'ended'] },
  { pledge: 32, offer: 14, pair: [1, 1], teaches: 'Thailand’s pledge says that it was made at the first Forum: a reason to look there first, and not a point',
    unknown: ['place'], support: 10, place: 5, score: 49, remarks: ['leastServed', 'grfPledged'] },
  { pledge: 16, offer: 20, pair: [1, 1], teaches: 'the Philippines’ law (A2) and the East African Community’s policy (A2): “EAC Partner States” are words and no codes, so the place is not known, and people dismiss it at a glance',
    unknown: ['place'], support: 10, place: 5, score: 49, remarks: ['leastServed'] },
  { pledge: 34, offer: 3, pair: [1, 1], teaches: 'Chad and France are row 3, but that match names no pledge: a new pair of records. What France gives is for Chad alone and not open; and Chad is not unserved, for this very support is there',
    fails: ['available'], support: 10, place: 10, score: 54 },
  { pledge: 23, offer: 17, pair: [1, 1], teaches: 'Niger and Bergen’s research on Europe: another area (A4) and another place',
    fails: ['area', 'place'], support: 10, place: 0, score: 44, remarks: ['duplicate'] },
];

const verdictsOf = (hand: Case) => {
  const { fails = [], unknown = [] } = hand;
  const notKnown = [...neverKnown, ...unknown, ...(isAmountKnown(hand) ? [] : ['capacity'])];
  return Object.fromEntries(
    gateIds.map((gate): [GateId, Verdict] => [
      gate,
      fails.includes(gate) ? 'fail' : notKnown.includes(gate) ? 'unknown' : 'pass',
    ]),
  );
};

/** All that is known beside the pair: what the Secretariat reads. */
const around = { pledges: allOf('pledge'), offers: allOf('offer'), complete: true };

const explained = ({ pledge, offer }: Case) => {
  const pairs = [...pairsOf(realRecord('pledge', pledge), realRecord('offer', offer))];
  const [best] = rankPairs(pairs, statedPolicy);
  if (!best) throw new Error(`rows ${pledge} and ${offer} make no pair`);
  return explainPair(best, statedPolicy, today, around);
};

describe('a pair of the real record', () => {
  test.each(cases)('$pledge with $offer: $teaches', (hand) => {
    const { gates, parts, score, suggested, ...rest } = explained(hand);

    const { support, place } = hand;
    const points: Readonly<Partial<Record<PartId, number>>> = { ...unstated, support, place };
    expect(Object.fromEntries(gates.map(({ gate, verdict }) => [gate, verdict]))).toEqual(
      verdictsOf(hand),
    );
    expect(parts.map(({ part, points: got }) => [part, got])).toEqual(
      partIds.filter((part) => part in points).map((part) => [part, points[part]]),
    );
    expect([rest.pledgeComponent, rest.offerComponent]).toEqual(hand.pair.map((at) => `c${at}`));
    expect([score, suggested]).toEqual([hand.score, (hand.fails ?? []).length === 0]);
    expect(rest.remarks.map(({ remark }) => remark)).toEqual(hand.remarks ?? []);
  });

  test('adds up by hand', () => {
    const sum = (points: Readonly<Record<string, number>>): number =>
      Object.values(points).reduce((total, each) => total + each, 0);

    expect(sum(unstated)).toBe(34);
    expect(cases.filter(({ support, place, score }) => 34 + support + place !== score)).toEqual([]);
  });

  test('is none where one side is in no area: money for jobs in Rwanda (37)', () => {
    for (const pledge of allOf('pledge')) {
      expect([...pairsOf(pledge, realRecord('offer', 37))]).toEqual([]);
    }
  });
});

/** Rows by score, best first; equal scores in the order of their numbers, for ids say nothing to people. */
const listOf = (kind: 'pledge' | 'offer', row: number) => {
  const others = allOf(kind === 'pledge' ? 'offer' : 'pledge');
  const list = bestSuggestions(realRecord(kind, row), others, statedPolicy);
  const scores = [...new Set(list.map(({ score }) => score))];
  return scores.map((points) => [
    points,
    list
      .filter(({ score }) => score === points)
      .map(({ id }) => rowOf(id))
      .sort((one, other) => one - other),
  ]);
};

/**
 * Eight offers are open: 10 (A1), 11 (A3, for Mexico), 14 (A1, A2, A3), 15 and 16 (A3), 20 (A2), and 17, 19, 21 (A4).
 * Those of rows 10, 11, 15 and 16 are technical, as are the pledges of 15, 16, 26, 28, 29 and 31: 59; all else is 49.
 */
// oxfmt-ignore
const lists: readonly (readonly ['pledge' | 'offer', number, unknown, string])[] = [
  ['pledge', 15, [[49, [14, 20]]], 'Georgia asks in A2, where nobody names technical support; its own offer is not there'],
  ['pledge', 16, [[49, [14, 20]]], 'the Philippines likewise'],
  ['pledge', 23, [[49, [10, 14, 15, 16, 20]]], 'Niger asks in three areas and names no support; Canada’s offer is for Mexico'],
  ['pledge', 24, [[49, [14]]], 'Kenya: Denmark was tried, so the Union alone is left in A1'],
  ['pledge', 25, [[49, [14, 15, 16]]], 'Mexico: Canada was tried'],
  ['pledge', 26, [[59, [10, 15, 16]], [49, [14, 20]]], 'Zimbabwe: technical in three areas'],
  ['pledge', 28, [[59, [15, 16]], [49, [14]]], 'South Africa: A3 alone'],
  ['pledge', 29, [[59, [10, 15, 16]], [49, [14]]], 'Uganda: A1 and A3'],
  ['pledge', 31, [[59, [10]], [49, [14]]], 'the Republic of Korea: A1 alone'],
  ['pledge', 32, [[49, [10, 14]]], 'Thailand in 2019: A1, support not named'],
  ['pledge', 33, [[49, [10, 14, 15, 16]]], 'Thailand in 2023: A1 and A3'],
  ['pledge', 34, [[49, [14, 20]]], 'Chad: A2'],
  ['offer', 10, [[59, [26, 29, 31]], [49, [23, 32, 33]]], 'Denmark in A1: technical pledges first, Kenya not again'],
  ['offer', 11, [], 'Canada names Mexico, which it serves already'],
  ['offer', 21, [], 'pro bono hours in A4, where no State has pledged'],
  ['offer', 42, [], 'Albania’s roadmap is given: support without a pledge'],
];

describe('a list of the real record', () => {
  test.each(lists)('of the %s in row %i is %j: %s', (kind, row, list) => {
    expect(listOf(kind, row)).toEqual(list);
  });

  test('was judged for every pledge', () => {
    const judged = lists.flatMap(([kind, row]) => (kind === 'pledge' ? [row] : []));
    const pledges = realRecords.filter(({ features }) => features.kind === 'pledge');

    expect(judged).toEqual(pledges.map(({ row }) => row).toSorted((one, other) => one - other));
  });
});
