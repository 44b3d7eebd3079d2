/** Which of several amounts is the one that is asked or given: weighed by the words around each. */
import type { AmountCandidate, Amounts } from './amount-candidates.ts';
import { type AmountWords, type CueKind, cueKinds } from './amount-words.ts';
import { type FoundPhrase, phrasesIn } from './phrases.ts';
import type { Token } from './tokens.ts';
import { type AroundAmount, aroundAmount } from './amount-surroundings.ts';

const base = { money: 3, hours: 3, posts: 2.5, days: 2.2, people: 1.6 } as const;

/** Below this an amount is told in passing. */
const least = 1.4;

type Cues = Readonly<Record<CueKind, readonly FoundPhrase[]>>;

const cuesIn = (words: AmountWords, tokens: readonly Token[]): Cues =>
  Object.fromEntries(cueKinds.map((kind) => [kind, phrasesIn(words.cues[kind], tokens)])) as Record<
    CueKind,
    readonly FoundPhrase[]
  >;

const asking = (cues: Cues, { inPart, inSentence, own, nextToo }: AroundAmount): number => {
  const closest = (list: readonly FoundPhrase[], full: number, beside: number): number => {
    const here = list.filter((each) => inPart(each) && own(each));
    if (here.length > 0) return here.every(nextToo) ? full / 2 : full;
    return list.some((each) => inSentence(each)) ? beside : 0;
  };
  return closest(cues.asked, 1, 0.4) + closest(cues.strong, 1.5, 0.5);
};

/** Who is there already: "employs 210", unless an asking word stands between. */
const isStaff = (cues: Cues, near: AroundAmount, at: number): boolean => {
  const asked = [...cues.asked, ...cues.strong].filter(
    (each) => near.inPart(each) && each.to <= at,
  );
  const before = (each: FoundPhrase): boolean => {
    const distance = near.distance(each);
    if (!near.inPart(each) || each.to > at || distance < -7) return false;
    return !asked.some((other) => other.at >= each.to - 1);
  };
  return (
    cues.own.some(before) ||
    cues.opening.some((each) => each.to === at && near.opens(each)) ||
    (asked.length === 0 && cues.ownBefore.some((each) => each.to === at)) ||
    cues.ownAfter.some(
      (each) => near.inPart(each) && near.distance(each) >= 0 && near.distance(each) <= 3,
    )
  );
};

const ofOthers = (cues: Cues, near: AroundAmount): number => {
  const close = cues.others.filter((each) => {
    const distance = near.distance(each);
    return near.inSentence(each) && near.own(each) && distance >= -8 && distance <= 3;
  });
  if (close.some(near.inPart)) return 2;
  return Math.min(2, close.length * 0.9);
};

const isInside = (each: FoundPhrase, { at, to }: AmountCandidate): boolean =>
  each.at >= at && each.at < to;

const weigh = (cues: Cues, amounts: Amounts, candidate: AmountCandidate): number => {
  const { quantity, inherited, at } = candidate;
  const { unit } = quantity;
  const near = aroundAmount(amounts, candidate);
  const counts = unit === 'people' || unit === 'posts';
  let weight: number = base[unit] + asking(cues, near) - ofOthers(cues, near);
  if (cues.total.some((each) => near.inPart(each) && near.own(each))) weight -= 1.1;
  if (unit === 'people' && near.inBrackets) weight -= 1;
  // Of a course it is told how many attend it rather than how many teach.
  if (unit === 'people' && cues.attending.some((each) => isInside(each, candidate))) weight += 0.5;
  if (inherited) weight -= counts ? 0.6 : 1.5;
  if (counts && isStaff(cues, near, at)) weight -= 2.6;
  const legal = cues.legal.some((each) => {
    const distance = near.distance(each);
    return near.inPart(each) && distance >= -8 && distance <= 7;
  });
  const time = unit === 'days' || unit === 'hours';
  if (time && legal) weight -= 2.6;
  const during = cues.during.some((each) => near.distance(each) >= -1 && each.to <= at);
  if (time && during) weight -= amounts.candidates.length > 1 ? 1.2 : 0.6;
  return weight;
};

/** Whether the sentence of what begins at this character asks for something. */
export type AsksAt = (start: number) => boolean;

/** Where a sentence asks, what is asked stands mostly in it; amounts of other sentences are the State's own. */
const askedBesides = (candidates: readonly AmountCandidate[], asksAt: AsksAt) => {
  if (!candidates.some(({ start }) => asksAt(start))) return () => 0;
  return ({ start }: AmountCandidate): number => (asksAt(start) ? 0.8 : -0.6);
};

const chosenAmong = (cues: Cues, amounts: Amounts, asksAt: AsksAt): AmountCandidate | undefined => {
  const besides = askedBesides(amounts.candidates, asksAt);
  let best: AmountCandidate | undefined;
  let highest = least;
  for (const candidate of amounts.candidates) {
    const weight = weigh(cues, amounts, candidate) + besides(candidate);
    if (weight > highest) [best, highest] = [candidate, weight];
  }
  return best;
};

/** Finds the cues of a text once; what it answers then chooses among the amounts of the whole or of a part. */
export const amountChooser = (
  words: AmountWords,
  amounts: Amounts,
  asksAt: AsksAt = () => false,
): ((candidates: readonly AmountCandidate[]) => AmountCandidate | undefined) => {
  const cues = cuesIn(words, amounts.tokens);
  return (candidates) => chosenAmong(cues, { ...amounts, candidates }, asksAt);
};
