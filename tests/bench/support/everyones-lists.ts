/**
 * The right list of every pledge and of every offer, for filling a table before it is measured. What decides a part
 * is interned as a small code and judged once by the part's own function; a pair is then a few additions.
 * For records of one component that nothing excludes, as the synthetic ones are.
 */
import {
  createCodes,
  languagesKey,
  lawKey,
  scaleKey,
  supportKey,
  topicsKey,
} from '#shared/domain/matching/feature-codes';
import type { ComponentFeatures, RecordFeatures } from '#shared/domain/matching/features';
import { gates } from '#shared/domain/matching/gates';
import type { Pair } from '#shared/domain/matching/pair';
import { type PartId, type Policy } from '#shared/domain/matching/policy';
import { pointsOf, shares } from '#shared/domain/matching/score-parts';
import { type Suggestion, suggestionOf } from '#shared/domain/matching/suggestion';

type Coded = { readonly codes: Int32Array; readonly examples: readonly RecordFeatures[] };
type Matrix = readonly Int8Array[];

const only = ({ components }: RecordFeatures): ComponentFeatures =>
  components[0] as ComponentFeatures;

const pairOf = (pledge: RecordFeatures, offer: RecordFeatures): Pair => ({
  pledge,
  asked: only(pledge),
  offer,
  given: only(offer),
});

const coded = (
  records: readonly RecordFeatures[],
  keyOf: (record: RecordFeatures) => string,
): Coded => {
  const interned = createCodes(keyOf);
  return { codes: Int32Array.from(records, interned.codeOf), examples: interned.values };
};

/** What decides several parts at once, so that a pair of records takes few look-ups. */
const howKey = (record: RecordFeatures): string =>
  `${languagesKey(only(record))} ${lawKey(record)} ${scaleKey(record)}`;
const muchAndWhenKey = (record: RecordFeatures): string => {
  const { measure, left, start, end } = only(record);
  return `${measure} ${left} ${start} ${end}`;
};

/** In place of points: these two never meet. */
const never = -1;

/** Which pledges an offer of these places reaches, and with how many points: by the pledge's country. */
const placeKey = (offer: RecordFeatures): string => {
  const { anywhere, countries, regions } = only(offer);
  return `${anywhere} ${countries.join()} ${regions.join()} ${offer.partyCountry}`;
};

/** The best so far of each record, as positions of counterparts; positions ascend as ids do. */
const createTops = (count: number, length: number) => {
  const scores = new Int16Array(count * length).fill(-1);
  const held = new Int32Array(count * length).fill(-1);
  /** The last score of each full list, which only a higher one or a lower id can follow. */
  const floors = new Int16Array(count).fill(-1);
  const isBefore = (place: number, counterpart: number, score: number): boolean => {
    const other = scores[place] as number;
    return score > other || (score === other && counterpart < (held[place] as number));
  };
  return {
    held,
    floors,
    offer: (of: number, counterpart: number, score: number): void => {
      const first = of * length;
      let at = first + length - 1;
      if (!isBefore(at, counterpart, score)) return;
      for (; at > first && isBefore(at - 1, counterpart, score); at -= 1) {
        scores[at] = scores[at - 1] as number;
        held[at] = held[at - 1] as number;
      }
      scores[at] = score;
      held[at] = counterpart;
      floors[of] = scores[first + length - 1] as number;
    },
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
  const points = (part: PartId, pair: Pair): number =>
    pointsOf(shares[part](pair), policy.weights[part], policy.neutralPercent);
  const judged = (
    keyOf: (record: RecordFeatures) => string,
    judge: (pair: Pair) => number,
  ): { asked: Int32Array; given: Int32Array; matrix: Matrix } => {
    const [asked, given] = [coded(pledges, keyOf), coded(offers, keyOf)];
    const matrix = given.examples.map((offer) =>
      Int8Array.from(asked.examples, (pledge) => judge(pairOf(pledge, offer))),
    );
    return { asked: asked.codes, given: given.codes, matrix };
  };
  const sumOfParts =
    (...parts: readonly PartId[]) =>
    (pair: Pair): number =>
      parts.reduce((sum, part) => sum + points(part, pair), 0);
  const topics = judged((record) => topicsKey(only(record)), sumOfParts('topics'));
  const support = judged((record) => supportKey(only(record)), sumOfParts('support'));
  const how = judged(howKey, sumOfParts('language', 'law', 'scale'));
  const muchAndWhen = judged(muchAndWhenKey, (pair) =>
    gates.window(pair) === 'fail' ? never : points('gap', pair),
  );
  const countries = coded(pledges, (pledge) => only(pledge).countries.join());
  const parties = createCodes<string>((id) => id);
  const pledgeParty = Int32Array.from(pledges, ({ partyId }) => parties.codeOf(partyId));

  const pledgesOf = new Map<string, number[]>();
  pledges.forEach((pledge, position) => {
    const key = `${only(pledge).area} ${countries.codes[position]}`;
    const group = pledgesOf.get(key);
    if (group) group.push(position);
    else pledgesOf.set(key, [position]);
  });

  type Reached = { readonly country: number; readonly points: number };
  const reach = new Map<string, readonly Reached[]>();
  const reachedBy = (offer: RecordFeatures): readonly Reached[] => {
    const key = placeKey(offer);
    const known = reach.get(key);
    if (known) return known;
    const { anywhere, countries: named, regions } = only(offer);
    const found = countries.examples.flatMap((pledge, country) => {
      // An offer that names nothing but countries reaches those alone; asking the gate of all would take minutes.
      const isNamed = only(pledge).countries.some((each) => named.includes(each));
      if (!anywhere && regions.length === 0 && !isNamed) return [];
      const pair = pairOf(pledge, offer);
      return gates.place(pair) === 'fail' ? [] : [{ country, points: points('place', pair) }];
    });
    reach.set(key, found);
    return found;
  };

  const pledgeTops = createTops(pledges.length, policy.listLength);
  const offerTops = createTops(offers.length, policy.listLength);
  const row = ({ given, matrix }: { given: Int32Array; matrix: Matrix }, position: number) =>
    matrix[given[position] as number] as Int8Array;
  offers.forEach((offer, position) => {
    const party = parties.codeOf(offer.partyId);
    const ofTopics = row(topics, position);
    const ofSupport = row(support, position);
    const ofHow = row(how, position);
    const ofMuchAndWhen = row(muchAndWhen, position);
    const at = (codes: Int32Array, values: Int8Array, pledge: number): number =>
      values[codes[pledge] as number] as number;
    for (const { country, points: placed } of reachedBy(offer)) {
      for (const pledge of pledgesOf.get(`${only(offer).area} ${country}`) ?? []) {
        const much = at(muchAndWhen.asked, ofMuchAndWhen, pledge);
        if (much === never || pledgeParty[pledge] === party) continue;
        const score =
          placed +
          much +
          at(topics.asked, ofTopics, pledge) +
          at(support.asked, ofSupport, pledge) +
          at(how.asked, ofHow, pledge);
        if (score >= (pledgeTops.floors[pledge] as number))
          pledgeTops.offer(pledge, position, score);
        if (score >= (offerTops.floors[position] as number))
          offerTops.offer(position, pledge, score);
      }
    }
  });

  const listsFrom =
    (
      own: readonly RecordFeatures[],
      others: readonly RecordFeatures[],
      { held }: ReturnType<typeof createTops>,
    ) =>
    (position: number): readonly Suggestion[] => {
      const first = position * policy.listLength;
      return [...held.subarray(first, first + policy.listLength)].flatMap((counterpart) => {
        const [of, other] = [own[position], others[counterpart]];
        return (of && other && suggestionOf(of, other, policy)) ?? [];
      });
    };
  return {
    ofPledge: listsFrom(pledges, offers, pledgeTops),
    ofOffer: listsFrom(offers, pledges, offerTops),
  };
};
