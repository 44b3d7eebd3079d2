/** What amounts are counted in, and what tells of one that it is asked or given: a list a language. */
import type { Language } from '#shared/vocabulary/label';
import type { UnitId } from '#shared/vocabulary/units';

import ar from './amounts/ar.json' with { type: 'json' };
import en from './amounts/en.json' with { type: 'json' };
import es from './amounts/es.json' with { type: 'json' };
import fr from './amounts/fr.json' with { type: 'json' };
import { type NumberWords, numberWords } from './number-words.ts';
import { type Phrases, phrasesOf } from './phrases.ts';

export type CountedUnit = Exclude<UnitId, 'money'>;
export const cueKinds = [
  'asked',
  'strong',
  'own',
  'ownBefore',
  'ownAfter',
  'opening',
  'others',
  'legal',
  'attending',
  'held',
  'work',
  'done',
  'by',
  'each',
  'lent',
] as const;
export type CueKind = (typeof cueKinds)[number];

/** What says that an amount is the most that there is. */
export const limitKinds = ['upTo', 'upToAfter', 'not', 'moreThan'] as const;

export type AmountWords = {
  readonly language: Language;
  readonly numbers: NumberWords;
  readonly currencies: Phrases;
  readonly units: Phrases;
  /** Words that may stand between a number and what it counts. */
  readonly skips: Phrases;
  /** Words that may not, in a language where any others may. */
  readonly blocks: Phrases;
  readonly ofThem: Phrases;
  /** Between a number and that of which it is a part: "six of the 40 seats". */
  readonly ofThe: Phrases;
  /** Beside a number that counts what is left of those before: "the remaining 56", "les 40 autres". */
  readonly rest: Phrases;
  /** Before a number that counts what was counted before: "another eight". */
  readonly another: Phrases;
  /** Before a number that stands for what was counted before, with no noun: "for these fourteen", "les sept qui restent". */
  readonly those: Phrases;
  /** Between the two numbers of a share: "nine in ten", "neuf demandeurs sur dix". */
  readonly ratio: Phrases;
  /** Who is asked for as one: "a statistician", "un formateur". */
  readonly one: Phrases;
  /** Before a number that counts people though no noun follows: "groups of 15", "we can host eight". */
  readonly bareBefore: Phrases;
  /** What may follow such a number. */
  readonly bareAfter: Phrases;
  readonly duals: Phrases;
  readonly periods: Phrases;
  readonly rangeFirst: Phrases;
  readonly rangeJoin: Phrases;
  /** By the kind of each. */
  readonly limits: Phrases;
  readonly cues: Phrases;
};

const one = (list: string): Phrases => phrasesOf({ '': list });

type Words = Readonly<Record<string, string>>;

type Listed = {
  readonly currencies: Words;
  readonly units: Words;
  readonly unitSkips: string;
  readonly unitBlocks: string;
  readonly unitOfThem: string;
  readonly unitOfThe: string;
  readonly rest: string;
  readonly another: string;
  readonly those: string;
  readonly ratio: string;
  readonly one: string;
  readonly bareBefore: string;
  readonly bareAfter: string;
  readonly dual: Words;
  readonly periods: Words;
  readonly upTo: string;
  readonly upToAfter: string;
  readonly not: string;
  readonly moreThan: string;
  readonly rangeFirst: string;
  readonly rangeJoin: string;
  readonly cues: Readonly<Record<CueKind, string>>;
};

const compiled = (language: Language, listed: Listed): AmountWords => ({
  language,
  numbers: numberWords[language],
  currencies: phrasesOf(listed.currencies),
  units: phrasesOf(listed.units),
  skips: one(listed.unitSkips),
  blocks: one(listed.unitBlocks),
  ofThem: one(listed.unitOfThem),
  ofThe: one(listed.unitOfThe),
  rest: one(listed.rest),
  another: one(listed.another),
  those: one(listed.those),
  ratio: one(listed.ratio),
  one: one(listed.one),
  bareBefore: one(listed.bareBefore),
  bareAfter: one(listed.bareAfter),
  duals: phrasesOf(listed.dual),
  periods: phrasesOf(listed.periods),
  rangeFirst: one(listed.rangeFirst),
  rangeJoin: one(listed.rangeJoin),
  limits: phrasesOf(Object.fromEntries(limitKinds.map((kind) => [kind, listed[kind]]))),
  cues: phrasesOf(listed.cues),
});

export const amountWords: Readonly<Record<Language, AmountWords>> = {
  en: compiled('en', en),
  fr: compiled('fr', fr),
  es: compiled('es', es),
  ar: compiled('ar', ar),
};
