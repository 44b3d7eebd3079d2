/** The words of numbers, in each language. */
import type { Language } from '#shared/vocabulary/label';

import ar from './amounts/ar.json' with { type: 'json' };
import en from './amounts/en.json' with { type: 'json' };
import es from './amounts/es.json' with { type: 'json' };
import fr from './amounts/fr.json' with { type: 'json' };
import { normalise } from '../normalise.ts';
import { type Phrases, phrasesOf } from './phrases.ts';
import type { Token } from './tokens.ts';

type Words = Readonly<Record<string, string>>;

type Listed = {
  readonly and: string;
  readonly articles: string;
  readonly numbering: string;
  readonly words: Words;
  readonly scales: Words;
  readonly shortScales: Words;
  readonly fractions: Words;
  readonly halves: Words;
};

export type NumberWords = {
  readonly language: Language;
  readonly numbers: Phrases;
  readonly scales: Phrases;
  readonly shortScales: Phrases;
  readonly fractions: Phrases;
  readonly halves: Phrases;
  readonly numbering: ReadonlySet<string>;
  readonly articles: ReadonlySet<string>;
  readonly and: string;
};

const setOf = (list: string): ReadonlySet<string> =>
  new Set(list.split(';').map((word) => normalise(word.trim()).plain));

const compiled = (language: Language, listed: Listed): NumberWords => ({
  language,
  numbers: phrasesOf(listed.words),
  scales: phrasesOf(listed.scales),
  shortScales: phrasesOf(listed.shortScales),
  fractions: phrasesOf(listed.fractions),
  halves: phrasesOf(listed.halves),
  numbering: setOf(listed.numbering),
  articles: setOf(listed.articles),
  and: listed.and,
});

export const numberWords: Readonly<Record<Language, NumberWords>> = {
  en: compiled('en', en.numbers),
  fr: compiled('fr', fr.numbers),
  es: compiled('es', es.numbers),
  ar: compiled('ar', ar.numbers),
};

/** A word that is a number only among others: "un", "a". */
export const isArticle = (words: NumberWords, tokens: readonly Token[], at: number): boolean =>
  words.articles.has(tokens[at]?.text ?? '');
