/** Names of places, and the words around them, in each language. Heavy: made when a language is first read. */
import { countries } from '#shared/vocabulary/countries';
import { countryAdjectives, otherNamesOfCountries } from '#shared/vocabulary/country-other-names';
import { type Language, languages } from '#shared/vocabulary/label';
import { stateGroupNames } from '#shared/vocabulary/state-groups';

import { type Phrases, phrasesOf } from './phrases.ts';
import ar from './places/ar.json' with { type: 'json' };
import en from './places/en.json' with { type: 'json' };
import es from './places/es.json' with { type: 'json' };
import fr from './places/fr.json' with { type: 'json' };

type Words = Readonly<Record<string, string>>;

/** Those that are found together. */
export const placeCues = ['notBefore', 'notFar', 'but', 'origin', 'base', 'institutions'] as const;

const lists = ['anywhere', ...placeCues, 'people'] as const;
type List = (typeof lists)[number];

type Listed = { readonly regions: Words; readonly regionAdjectives: Words } & Readonly<
  Record<List, string>
>;

const listed: Readonly<Record<Language, Listed>> = { en, fr, es, ar };

export type PlaceWords = {
  /** `country:TCD`, `region:mena`, `group:ldcs`: names, written with a capital where there are any. */
  readonly names: Phrases;
  /** Short forms, written in capitals throughout: "DRC", "EAU". */
  readonly capitals: Phrases;
  readonly adjectives: Phrases;
  /** By the list of each. */
  readonly around: Phrases;
} & Readonly<Record<List, Phrases>>;

/** Names that mean something else more often than the country. */
const unclear = new Set(['America', 'Amérique', 'أمريكا', 'أميركا', 'القمر', 'فارس', 'Maurice']);

const isShort = (name: string): boolean => /^[A-Z.\s]{2,8}$/.test(name) && name.length < 9;

const withoutBrackets = (name: string): readonly string[] => {
  const [, outside] = /^(.+?)\s*\(.+\)$/.exec(name) ?? [];
  return outside === undefined ? [name] : [name, outside];
};

const namesOfCountries = (): readonly (readonly [string, string])[] =>
  countries
    .filter(({ synthetic }) => !synthetic)
    .flatMap(({ iso3, label }) =>
      [...languages.map((language) => label[language]), ...(otherNamesOfCountries[iso3] ?? [])]
        .flatMap(withoutBrackets)
        .filter(
          (name) => !unclear.has(name) && /^[\p{Script=Latin}\p{Script=Arabic}\P{L}]+$/u.test(name),
        )
        .map((name) => [`country:${iso3}`, name] as const),
    );

const grouped = (pairs: readonly (readonly [string, string])[]): Words => {
  const found = new Map<string, string[]>();
  for (const [value, name] of pairs) found.set(value, [...(found.get(value) ?? []), name]);
  return Object.fromEntries([...found].map(([value, names]) => [value, names.join(';')]));
};

const keyed = (kind: string, words: Words): readonly (readonly [string, string])[] =>
  Object.entries(words).map(([id, names]) => [`${kind}:${id}`, names] as const);

const compiled = (language: Language): PlaceWords => {
  const own = listed[language];
  const names = namesOfCountries();
  const groups = Object.entries(stateGroupNames).map(
    ([id, label]) => [`group:${id}`, label[language]] as const,
  );
  return {
    names: phrasesOf(
      grouped([
        ...names.filter(([, name]) => !isShort(name)),
        ...keyed('region', own.regions),
        ...groups,
      ]),
    ),
    capitals: phrasesOf(grouped(names.filter(([, name]) => isShort(name)))),
    adjectives: phrasesOf(
      grouped([
        ...Object.entries(countryAdjectives).map(
          ([iso3, of]) => [`country:${iso3}`, of[language]] as const,
        ),
        ...keyed('region', own.regionAdjectives),
      ]),
    ),
    around: phrasesOf(Object.fromEntries(placeCues.map((list) => [list, own[list]]))),
    ...(Object.fromEntries(lists.map((list) => [list, phrasesOf({ '': own[list] })])) as Record<
      List,
      Phrases
    >),
  };
};

const made = new Map<Language, PlaceWords>();

export const placeWords = (language: Language): PlaceWords => {
  const known = made.get(language) ?? compiled(language);
  made.set(language, known);
  return known;
};
