/** What tells, beside its score, whether a careful reader would set a code that is read: each sign a number. Pure. */
import type { RecordKind } from '#shared/domain/records/record';
import type { StakeholderTypeId } from '#shared/vocabulary/stakeholder-types';
import type { MarkId } from '#shared/vocabulary/reading-terms';

import type { ToldTopics } from './about.ts';
import { type Piece, weights } from './evidence.ts';

export const signNames = [
  'score',
  'oneWord',
  'phrase',
  'half',
  'weak',
  'terms',
  'title',
  'share',
  'rank',
  'area',
  'party',
  'general',
  'asked',
  'unasked',
  'unrequested',
  'refused',
  'done',
  'background',
  'amount',
  'askedFor',
  'given',
  'others',
  'longest',
  'noStrong',
  'usual',
  'about',
  'aboutLead',
] as const;
export type SignName = (typeof signNames)[number];
export type Signs = Readonly<Record<SignName, number>>;

/** The record that a code is read of. */
export type Setting = {
  readonly kind: RecordKind;
  readonly party: StakeholderTypeId;
  /** Whether it asks for support; null where it says neither. */
  readonly asks: boolean | null;
  /** What its words tell of as a whole. */
  readonly about: ToldTopics;
};

/** A code of a record with what speaks for it. */
export type Scored = {
  readonly code: string;
  readonly score: number;
  readonly own: readonly Piece[];
};

/** What the codes of a kind mean to each other. */
export type Kinship = {
  readonly familyOf: (code: string) => string | undefined;
  /** Whether an offer of such a party is often about it. */
  readonly fits: (party: StakeholderTypeId, code: string) => boolean;
  /** It gives way to a code that says what it is about. */
  readonly general: readonly string[];
  /** How often a careful reader sets it where words name it, as log odds; 0 is every second time. */
  readonly usual: (code: string) => number;
};

export const noKinship: Kinship = {
  familyOf: () => undefined,
  fits: () => false,
  general: [],
  usual: () => 0,
};

/** From this score on a code says what a general one is about. */
const telling = 2;

const sumOf = (numbers: readonly number[], most: number): number =>
  Math.min(
    most,
    numbers.reduce((sum, each) => sum + each, 0),
  );

const eachTermOnce = (pieces: readonly Piece[]): readonly Piece[] => [
  ...new Map(pieces.map((piece) => [piece.written, piece])).values(),
];

const flag = (holds: boolean): number => (holds ? 1 : 0);

const shareMarked = (pieces: readonly Piece[], mark: MarkId): number =>
  pieces.filter(({ marks }) => marks.includes(mark)).length / pieces.length;

/** Of the scores of all codes that have a family, the share of its own without itself. */
const shareOfFamily = (all: readonly Scored[], { familyOf }: Kinship) => {
  const families = all.map(({ code }) => familyOf(code));
  return (code: string): number => {
    const family = familyOf(code);
    if (family === undefined) return 0;
    let [kin, total] = [0, 0];
    for (const [at, each] of all.entries()) {
      total += each.score;
      if (each.code !== code && families[at] === family) kin += each.score;
    }
    return kin / total;
  };
};

const wordsSay = (once: readonly Piece[], strength: Piece['strength'], most: number): number =>
  sumOf(
    once
      .filter((piece) => piece.strength === strength)
      .map(({ weight }) => weight / weights[strength]),
    most,
  );

/** The order of sentences adds up the same words in another order. */
const inThousandths = (value: number): number => Math.round(value * 1000) / 1000;

/** Of words that tell nothing, so much is said all the same. */
const untold = 0.5;
const farthestLead = 2;

/** How the words of the whole record tell of a code beside the best of the others; a general one gives way here, too. */
const aboutSigns = (about: ToldTopics, { general }: Kinship) => {
  let [first, best, second] = ['', 0, 0];
  for (const [code, told] of about) {
    if (general.includes(code) || told <= second) continue;
    if (told > best) [first, best, second] = [code, told, best];
    else second = told;
  }
  return (code: string) => {
    const own = about.get(code) ?? 0;
    const other = code === first ? second : best;
    const lead = Math.log((own + untold) / (other + untold));
    return {
      about: own > 0 ? inThousandths(own / Math.max(own, other)) : 0,
      aboutLead: inThousandths(Math.max(-farthestLead, Math.min(farthestLead, lead))),
    };
  };
};

/** What all codes of a record, or of a part of it, have in common is looked up once. */
export const signsAmong = (
  all: readonly Scored[],
  { kind, party, asks, about }: Setting,
  kinship: Kinship,
): ((each: Scored) => Signs) => {
  const isPledge = kind === 'pledge';
  const best = Math.max(...all.map(({ score }) => score));
  const ofFamily = shareOfFamily(all, kinship);
  const ofWords = aboutSigns(about, kinship);
  return ({ code, score, own }) => {
    const strong = own.filter((piece) => piece.strength === 'strong');
    const said = own.filter((piece) => piece.strength !== 'weak' && piece.span.in === 'text');
    const isAsked = said.some(({ asked }) => asked);
    const once = eachTermOnce(own);
    const strongOnce = eachTermOnce(strong);
    return {
      score: Math.log(0.3 + score),
      oneWord: wordsSay(
        strongOnce.filter(({ words }) => words === 1),
        'strong',
        2,
      ),
      phrase: wordsSay(
        strongOnce.filter(({ words }) => words > 1),
        'strong',
        2,
      ),
      half: wordsSay(once, 'half', 3),
      weak: wordsSay(once, 'weak', 3),
      terms: Math.min(5, once.length),
      title: flag(strong.some(({ span }) => span.in === 'title')),
      share: score / best,
      rank: Math.min(6, all.filter((each) => each.score > score).length),
      area: ofFamily(code),
      party: flag(
        kind === 'offer' &&
          kinship.fits(party, code) &&
          own.some(({ strength }) => strength !== 'weak'),
      ),
      general: flag(
        kinship.general.includes(code) &&
          all.some((each) => each.code !== code && each.score > telling),
      ),
      asked: flag(isPledge && isAsked),
      unasked: flag(isPledge && !isAsked),
      unrequested: flag(isPledge && asks !== true),
      refused: shareMarked(own, 'refused'),
      done: shareMarked(own, 'done'),
      background: shareMarked(own, 'background'),
      amount: flag(own.some(({ clause }) => clause === 'amount')),
      askedFor: flag(shareMarked(own, 'asked') > 0),
      given: flag(shareMarked(own, 'given') > 0),
      others: shareMarked(own, 'others'),
      longest: Math.min(4, Math.max(0, ...strong.map(({ words }) => words))),
      noStrong: flag(strong.length === 0),
      usual: kinship.usual(code),
      ...ofWords(code),
    };
  };
};
