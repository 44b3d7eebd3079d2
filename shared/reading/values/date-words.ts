/** The words of dates, in each language. */
import { type Language, languages } from '#shared/vocabulary/label';

import ar from './dates/ar.json' with { type: 'json' };
import en from './dates/en.json' with { type: 'json' };
import es from './dates/es.json' with { type: 'json' };
import fr from './dates/fr.json' with { type: 'json' };
import { type Phrases, phrasesOf } from './phrases.ts';

type Words = Readonly<Record<string, string>>;

const groups = ['months', 'ordinals', 'days', 'edges'] as const;
const lists = [
  'dayEndings',
  'quarters',
  'halves',
  'quarterLetters',
  'halfLetters',
  'fiscal',
  'fiscalAfter',
  'weekdays',
  'fillers',
  'join',
  'and',
  'between',
  'sameYear',
  'start',
  'startAfter',
  'startVerbs',
  'end',
  'before',
  'both',
  'onlyEnd',
  'finishing',
] as const;

type Group = (typeof groups)[number];
type List = (typeof lists)[number];

/** What tells when work starts or ends, found together. */
export const roleCues = [
  'start',
  'end',
  'before',
  'both',
  'onlyEnd',
  'startVerbs',
  'finishing',
] as const satisfies readonly List[];

export type DateWords = {
  readonly language: Language;
  /** By the list of each. */
  readonly roles: Phrases;
} & Readonly<Record<Group | List, Phrases>>;

type Listed = Readonly<Record<Group, Words>> & Readonly<Record<List, string>>;

const compiled = (language: Language, listed: Listed): DateWords => ({
  language,
  roles: phrasesOf(Object.fromEntries(roleCues.map((list) => [list, listed[list]]))),
  ...(Object.fromEntries([
    ...groups.map((group) => [group, phrasesOf(listed[group])]),
    ...lists.map((list) => [list, phrasesOf({ '': listed[list] })]),
  ]) as Record<Group | List, Phrases>),
});

const listed: Readonly<Record<Language, Listed>> = { en, fr, es, ar };

export const dateWords = Object.fromEntries(
  languages.map((language) => [language, compiled(language, listed[language])]),
) as Readonly<Record<Language, DateWords>>;
