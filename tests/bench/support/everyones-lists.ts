/**
 * The right list of every pledge and of every offer, for filling a table before it is measured. What decides a part
 * is interned as a small code and judged once by the part's own function; a pair is then a few additions.
 * For records of one component that nothing excludes, as the synthetic ones are.
 */
import {
  addTo,
  emptyLists,
  lastOfFirsts,
} from '#shared/domain/matching/threshold-algorithm/best-lists';
import { createCodes } from '#shared/domain/matching/threshold-algorithm/feature-codes';
import {
  type CodedPart,
  keyOf as keyOfPart,
} from '#shared/domain/matching/threshold-algorithm/part-groups';
import type { ComponentFeatures, RecordFeatures } from '#shared/domain/matching/features';
import { gates } from '#shared/domain/matching/gates';
import type { Pair } from '#shared/domain/matching/pair';
import { type PartId, partOf } from '#shared/domain/matching/parts/parts';
import type { Policy } from '#shared/domain/matching/policy';
import { pointsOf } from '#shared/domain/matching/score-parts';
import { type Suggestion, suggestionOf } from '#shared/domain/matching/suggestion';

/** Points of a part by code of the offer and code of the pledge, with the codes of each. */
type Judged = {
  readonly asked: Int32Array;
  readonly rowOf: (offer: number) => Int8Array;
};

const only = ({ components }: RecordFeatures): ComponentFeatures =>
  components[0] as ComponentFeatures;

const pairOf = (pledge: RecordFeatures, offer: RecordFeatures): Pair => ({
  pledge,
  asked: only(pledge),
  offer,
  given: only(offer),
});

const judgedOnce = (
  pledges: readonly RecordFeatures[],
  offers: readonly RecordFeatures[],
  keyOf: (record: RecordFeatures) => string,
  judge: (pair: Pair) => number,
): Judged => {
  const [asked, given] = [createCodes(keyOf), createCodes(keyOf)];
  const askedCodes = Int32Array.from(pledges, asked.codeOf);
  const givenCodes = Int32Array.from(offers, given.codeOf);
  const matrix = given.values.map((offer) =>
    Int8Array.from(asked.values, (pledge) => judge(pairOf(pledge, offer))),
  );
  return {
    asked: askedCodes,
    rowOf: (offer) => matrix[givenCodes[offer] as number] as Int8Array,
  };
};

const keyBy =
  (part: CodedPart) =>
  (record: RecordFeatures): string =>
    keyOfPart(part, record, only(record), false);

const topicsOf = keyBy('topics');
const supportOf = keyBy('support');
const howKeys = (['language', 'law', 'scale'] as const).map(keyBy);

/** What decides several parts at once, so that a pair of records takes few look-ups. */
const howKey = (record: RecordFeatures): string => howKeys.map((key) => key(record)).join(' ');
const muchAndWhenKey = (record: RecordFeatures): string => {
  const { measure, left, start, end } = only(record);
  return `${measure} ${left} ${start} ${end}`;
};

/** In place of points: these two never meet. */
const never = -1;

/** The best so far of each record, as positions of counterparts; positions ascend as ids do. */
const createTops = (count: number, length: number) => {
  const best = emptyLists(count, length);
  /** The last score of each full list of as many parties, which only a higher one or a lower id can follow. */
  const floors = new Int16Array(count).fill(-1);
  return {
    floors,
    /** The counterparts that one record holds, best first. */
    of: (record: number): Int32Array => {
      const first = record * best.placesEach;
      return best.records.subarray(first, first + (best.counts[record] as number));
    },
    offer: (of: number, counterpart: number, party: number, score: number): void => {
      if (score < (floors[of] as number)) return;
      addTo(best, { pledge: of, asked: 0, row: 0, record: counterpart, party, score });
      const last = lastOfFirsts(best, of);
      if (last >= 0) floors[of] = best.scores[last] as number;
    },
  };
};

/** Pledges of one area and country lie together, so that an offer walks along the groups that it reaches. */
const groupKey = (pledge: RecordFeatures): string =>
  `${only(pledge).area} ${only(pledge).countries.join()}`;

type Group = { readonly first: number; end: number; readonly example: RecordFeatures };

const groupsOf = (sorted: readonly RecordFeatures[]): readonly Group[] => {
  const groups = new Map<string, Group>();
  sorted.forEach((example, place) => {
    const group = groups.get(groupKey(example));
    if (group) group.end = place + 1;
    else groups.set(groupKey(example), { first: place, end: place + 1, example });
  });
  return [...groups.values()];
};

/** The groups that an offer may reach. One that names nothing but countries reaches those alone; the gate decides. */
const groupsNear = (groups: readonly Group[]) => {
  const byArea = Map.groupBy(groups, ({ example }) => only(example).area);
  return (offer: RecordFeatures): readonly Group[] => {
    const { area, anywhere, regions, countries } = only(offer);
    const near = byArea.get(area) ?? [];
    return anywhere || regions.length > 0
      ? near
      : near.filter(({ example }) => countries.includes(only(example).countries[0] ?? ''));
  };
};

export type EveryonesLists = {
  readonly ofPledge: (position: number) => readonly Suggestion[];
  readonly ofOffer: (position: number) => readonly Suggestion[];
};

export const everyonesLists = (
  pledges: readonly RecordFeatures[],
  offers: readonly RecordFeatures[],
  policy: Policy,
): EveryonesLists => {
  const { listLength, weights } = policy;
  const order = pledges
    .map((pledge, position) => ({ key: groupKey(pledge), position }))
    .sort((left, right) => (left.key < right.key ? -1 : left.key > right.key ? 1 : 0))
    .map(({ position }) => position);
  const sorted = order.map((position) => pledges[position] as RecordFeatures);
  const pointsFor = (pair: Pair, ...parts: readonly PartId[]): number =>
    parts.reduce(
      (sum, part) =>
        sum + pointsOf(partOf(part).share(pair, policy), weights[part], policy.neutralPercent),
      0,
    );
  const judged = (keyOf: (record: RecordFeatures) => string, judge: (pair: Pair) => number) =>
    judgedOnce(sorted, offers, keyOf, judge);
  const topics = judged(topicsOf, (pair) => pointsFor(pair, 'topics'));
  const support = judged(supportOf, (pair) => pointsFor(pair, 'support'));
  const how = judged(howKey, (pair) => pointsFor(pair, 'language', 'law', 'scale'));
  const muchAndWhen = judged(muchAndWhenKey, (pair) =>
    gates.window.verdict(pair) === 'fail' ? never : pointsFor(pair, 'gap'),
  );
  const parties = createCodes<string>((id) => id);
  const pledgeParty = Int32Array.from(sorted, ({ partyId }) => parties.codeOf(partyId));
  const pledgeTops = createTops(pledges.length, listLength);
  const offerTops = createTops(offers.length, listLength);
  const mostOfTheRest = weights.language + weights.law + weights.scale + weights.gap;
  const near = groupsNear(groupsOf(sorted));

  offers.forEach((offer, position) => {
    const party = parties.codeOf(offer.partyId);
    const [ofTopics, ofSupport] = [topics.rowOf(position), support.rowOf(position)];
    const [ofHow, ofMuchAndWhen] = [how.rowOf(position), muchAndWhen.rowOf(position)];
    const at = ({ asked }: Judged, row: Int8Array, place: number): number =>
      row[asked[place] as number] as number;
    for (const { first, end, example } of near(offer)) {
      const pair = pairOf(example, offer);
      if (gates.place.verdict(pair) === 'fail') continue;
      const placed = pointsFor(pair, 'place');
      for (let place = first; place < end; place += 1) {
        const fits = placed + at(topics, ofTopics, place) + at(support, ofSupport, place);
        const floor = Math.min(
          pledgeTops.floors[place] as number,
          offerTops.floors[position] as number,
        );
        if (fits + mostOfTheRest < floor) continue;
        const much = at(muchAndWhen, ofMuchAndWhen, place);
        if (much === never || pledgeParty[place] === party) continue;
        const score = fits + much + at(how, ofHow, place);
        pledgeTops.offer(place, position, party, score);
        offerTops.offer(position, order[place] as number, pledgeParty[place] as number, score);
      }
    }
  });

  const listFrom = (
    of: RecordFeatures | undefined,
    others: readonly RecordFeatures[],
    held: Int32Array,
  ) =>
    [...held].flatMap((counterpart): readonly Suggestion[] => {
      const other = others[counterpart];
      const suggestion = of && other && suggestionOf(of, other, policy);
      return suggestion ? [suggestion] : [];
    });
  const placeOf = new Int32Array(pledges.length);
  order.forEach((position, place) => {
    placeOf[position] = place;
  });
  return {
    ofPledge: (position) =>
      listFrom(pledges[position], offers, pledgeTops.of(placeOf[position] as number)),
    ofOffer: (position) => listFrom(offers[position], pledges, offerTops.of(position)),
  };
};
