/** Names of languages, and the words around them, in each language. */
import { type Language, languages } from '#shared/vocabulary/label';

import ar from './languages/ar.json' with { type: 'json' };
import en from './languages/en.json' with { type: 'json' };
import es from './languages/es.json' with { type: 'json' };
import fr from './languages/fr.json' with { type: 'json' };
import { type Phrases, phrasesOf } from './phrases.ts';

type Words = Readonly<Record<string, string>>;

const lists = ['into', 'work', 'past', 'named', 'only', 'behind', 'not', 'small'] as const;
type List = (typeof lists)[number];

/** Those that are found together. */
export const languageCues = [
  'into',
  'work',
  'past',
  'named',
  'not',
] as const satisfies readonly List[];

export type WorkLanguageWords = {
  readonly language: Language;
  readonly names: Phrases;
  readonly speakers: Phrases;
  /** By the list of each. */
  readonly around: Phrases;
} & Readonly<Record<List, Phrases>>;

type Listed = { readonly names: Words; readonly speakers: Words } & Readonly<Record<List, string>>;

const listed: Readonly<Record<Language, Listed>> = { en, fr, es, ar };

const compiled = (language: Language, { names, speakers, ...rest }: Listed): WorkLanguageWords => ({
  language,
  names: phrasesOf(names),
  speakers: phrasesOf(speakers),
  around: phrasesOf(Object.fromEntries(languageCues.map((list) => [list, rest[list]]))),
  ...(Object.fromEntries(lists.map((list) => [list, phrasesOf({ '': rest[list] })])) as Record<
    List,
    Phrases
  >),
});

export const languageWords = Object.fromEntries(
  languages.map((language) => [language, compiled(language, listed[language])]),
) as Readonly<Record<Language, WorkLanguageWords>>;
