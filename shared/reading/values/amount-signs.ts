/** What tells of an amount that it is the one that is asked or given: each sign a number. Pure. */
import type { AmountCandidate, AmountCues, Amounts } from './amount-candidates.ts';
import { type AroundAmount, aroundAmount } from './amount-surroundings.ts';
import type { FoundPhrase } from './phrases.ts';

export const amountSigns = [
  'money',
  'hours',
  'posts',
  'days',
  'people',
  'asked',
  'strong',
  'asksHere',
  'asksElsewhere',
  'others',
  'held',
  'staff',
  'crowd',
  'limit',
  'attending',
  'afterMoney',
  'inherited',
  'rest',
  'by',
  'work',
  'legal',
  'yearly',
  'done',
  'each',
  'referring',
  'single',
] as const;
export type AmountSign = (typeof amountSigns)[number];
export type AmountSigns = Readonly<Record<AmountSign, number>>;

/** Whether the sentence of what begins at this character asks for something. */
export type AsksAt = (start: number) => boolean;

const flag = (holds: boolean): number => (holds ? 1 : 0);

/** Full in its own part, half where another amount of that part follows the cue, less elsewhere in its sentence. */
const nearness = (
  list: readonly FoundPhrase[],
  { inPart, inSentence, own, nextToo }: AroundAmount,
): number => {
  const here = list.filter((each) => inPart(each) && own(each));
  if (here.length > 0) return here.every(nextToo) ? 0.5 : 1;
  return list.some((each) => inSentence(each)) ? 0.4 : 0;
};

/** Whether a cue of what is there already stands before, unless an asking word stands between: "employs 210". */
const isHeldBefore = (
  { asked, strong, own }: AmountCues,
  near: AroundAmount,
  at: number,
): boolean => {
  const asking = [...asked, ...strong].filter((each) => near.inPart(each) && each.to <= at);
  return own.some((each) => {
    const distance = near.distance(each);
    if (!near.inPart(each) || each.to > at || distance < -7) return false;
    return !asking.some((other) => other.at >= each.to - 1);
  });
};

/** Who is there already. */
const isStaff = (cues: AmountCues, near: AroundAmount, at: number): boolean => {
  const asking = [...cues.asked, ...cues.strong].some((each) => near.inPart(each) && each.to <= at);
  return (
    isHeldBefore(cues, near, at) ||
    cues.opening.some((each) => each.to === at && near.opens(each)) ||
    (!asking && cues.ownBefore.some((each) => each.to === at)) ||
    cues.ownAfter.some((each) => {
      const distance = near.distance(each);
      return near.inPart(each) && distance >= 0 && distance <= 3;
    })
  );
};

const ofOthers = ({ others }: AmountCues, near: AroundAmount): number => {
  const close = others.filter((each) => {
    const distance = near.distance(each);
    return near.inSentence(each) && near.own(each) && distance >= -8 && distance <= 3;
  });
  if (close.some(near.inPart)) return 2;
  return Math.min(2, close.length * 0.9);
};

const within = (
  list: readonly FoundPhrase[],
  near: AroundAmount,
  least: number,
  most: number,
): boolean =>
  list.some((each) => {
    const distance = near.distance(each);
    return near.inPart(each) && distance >= least && distance <= most;
  });

/** Whether a cue speaks of this amount from beside it, be it over a comma: "the budget, of 2 million, is covered". */
const isBeside = (list: readonly FoundPhrase[], near: AroundAmount): boolean =>
  list.some((each) => {
    const distance = near.distance(each);
    return near.inSentence(each) && near.own(each) && distance >= -6 && distance <= 4;
  });

const isRightBefore = (each: FoundPhrase, near: AroundAmount, at: number): boolean =>
  near.inPart(each) && each.to <= at && at - each.to <= 3;

/** What each gets, beside what all get together: "of which at most 95,000 for each project". */
const isOfEach = (
  { each: cues }: AmountCues,
  near: AroundAmount,
  { candidates }: Amounts,
  { at }: AmountCandidate,
): boolean =>
  isBeside(cues, near) &&
  candidates.some((other) => other.at !== at && other.quantity.unit === 'money');

const isInside = (each: FoundPhrase, { at, to }: AmountCandidate): boolean =>
  each.at >= at && each.at < to;

/** More people than this are hardly all taught or lent: they are whom a State hosts. */
const fewPeople = 100;

/** What the amount is by itself. */
const ownSigns = (cues: AmountCues, candidate: AmountCandidate) => {
  const { quantity, how } = candidate;
  const { unit, min, max, per } = quantity;
  return {
    money: flag(unit === 'money'),
    hours: flag(unit === 'hours'),
    posts: flag(unit === 'posts'),
    days: flag(unit === 'days'),
    people: flag(unit === 'people'),
    crowd: unit === 'people' ? Math.max(0, Math.log10(max / fewPeople)) : 0,
    limit: flag(min === 0),
    inherited: flag(how === 'inherited'),
    rest: flag(how === 'rest'),
    referring: flag(how === 'referring'),
    single: flag(how === 'single'),
    yearly: flag(per !== 'once'),
    work: flag(unit === 'days' && cues.work.some((each) => isInside(each, candidate))),
    attending: flag(unit === 'people' && cues.attending.some((each) => isInside(each, candidate))),
  };
};

/** What the other amounts of the text say of it. */
const signsAmongOthers = (
  { candidates, segments }: Amounts,
  { at, start, quantity: { unit } }: AmountCandidate,
  asksAt: AsksAt,
) => {
  const asksHere = asksAt(start);
  const besides = candidates.filter(
    (each) => each.at !== at && segments.sentence[each.at] === segments.sentence[at],
  );
  return {
    asksHere: flag(asksHere),
    asksElsewhere: flag(!asksHere && candidates.some((each) => asksAt(each.start))),
    afterMoney: flag(unit !== 'money' && besides.some(({ quantity }) => quantity.unit === 'money')),
  };
};

export const signsOfAmount = (
  amounts: Amounts,
  candidate: AmountCandidate,
  asksAt: AsksAt,
): AmountSigns => {
  const { cues } = amounts;
  const { at, quantity } = candidate;
  const { unit } = quantity;
  const near = aroundAmount(amounts, candidate);
  const [counts, time] = [
    unit === 'people' || unit === 'posts',
    unit === 'days' || unit === 'hours',
  ];
  return {
    ...ownSigns(cues, candidate),
    ...signsAmongOthers(amounts, candidate, asksAt),
    asked: nearness(cues.asked, near),
    strong: nearness(cues.strong, near),
    others: ofOthers(cues, near),
    held: flag(unit === 'money' && (isBeside(cues.held, near) || isHeldBefore(cues, near, at))),
    staff: flag(counts && isStaff(cues, near, at)),
    legal: flag(time && within(cues.legal, near, -8, 7)),
    done: flag(isBeside(cues.done, near)),
    by: flag(unit === 'people' && cues.by.some((each) => isRightBefore(each, near, at))),
    each: flag(unit === 'money' && isOfEach(cues, near, amounts, candidate)),
  };
};
