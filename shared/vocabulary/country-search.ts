/** Finding a country by any of its names: what somebody types, against usual, former and foreign names. Pure. */
import { plainLetters } from './plain-letters.ts';

export type NamedCountry = {
  readonly id: string;
  /** The name that is shown first, then every other. */
  readonly names: readonly string[];
};

export type FoundCountry = {
  readonly id: string;
  /** The name by which it was found. */
  readonly by: string;
  /** The whole name was typed, and not its beginning alone. */
  readonly whole: boolean;
};

/** Words that people leave out or put in: "the Gambia", "République du Congo". */
const small = new Set(
  'the of and a la le l les el los las un de du des del d y e et und der die das و'.split(' '),
);

const withoutArticle = (word: string): string => word.replace(/^ال(?=..)/, '');

/** The words that tell a name from others, folded; all of them, where each is small. */
export const tellingWordsOf = (text: string): readonly string[] => {
  const words = plainLetters(text)
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .split(' ')
    .map(withoutArticle)
    .map((word, at, all) =>
      at < all.length - 1 && /^s(t|te|ainte|an|anta|anto)$/.test(word) ? 'saint' : word,
    )
    .filter((word) => word !== '');
  const telling = words.filter((word) => !small.has(word));
  return telling.length > 0 ? telling : words;
};

type Entry = {
  readonly id: string;
  readonly order: number;
  readonly name: string;
  readonly words: readonly string[];
  readonly joined: string;
};

/** How well a name answers what was typed: 0 whole, 1 its beginning, 2 each typed word begins one of its words. */
const rankOf = (typed: readonly string[], { words, joined }: Entry): number | undefined => {
  const all = typed.join('');
  if (joined === all) return 0;
  if (joined.startsWith(all)) return 1;
  const left = [...words];
  for (const word of typed) {
    const at = left.findIndex((each) => each.startsWith(word));
    if (at < 0) return undefined;
    left.splice(at, 1);
  }
  return 2;
};

/** `Iran (Islamic Republic of)` is called by what stands before its qualifier, too. */
const partsOf = (name: string): readonly string[] => {
  const [, outside] = /^(.+?)\s*\(.+\)$/.exec(name) ?? [];
  return outside === undefined ? [name] : [name, outside];
};

const entriesOf = (countries: readonly NamedCountry[]): readonly Entry[] =>
  countries.flatMap(({ id, names }, order) =>
    [...new Set(names.flatMap(partsOf))].map((name) => {
      const words = tellingWordsOf(name);
      return { id, order, name, words, joined: words.join('') };
    }),
  );

/** The one country that a whole name is of; undefined where it is of none or of several. */
export const countryByWholeName = (
  countries: readonly NamedCountry[],
): ((typed: string) => string | undefined) => {
  const ids = new Map<string, string | undefined>();
  for (const { id, joined } of entriesOf(countries))
    ids.set(joined, !ids.has(joined) || ids.get(joined) === id ? id : undefined);
  return (typed) => ids.get(tellingWordsOf(typed).join(''));
};

export type CountrySearch = (typed: string) => readonly FoundCountry[];

/** In the order of the countries where names answer alike; nothing where no name does. */
export const countrySearch = (countries: readonly NamedCountry[]): CountrySearch => {
  const entries = entriesOf(countries);
  return (typed) => {
    const words = tellingWordsOf(typed);
    if (words.length === 0) return [];
    const best = new Map<string, { readonly entry: Entry; readonly rank: number }>();
    for (const entry of entries) {
      const rank = rankOf(words, entry);
      const known = best.get(entry.id);
      if (rank !== undefined && (!known || rank < known.rank)) best.set(entry.id, { entry, rank });
    }
    return [...best.values()]
      .sort((left, right) => left.rank - right.rank || left.entry.order - right.entry.order)
      .map(({ entry, rank }) => ({ id: entry.id, by: entry.name, whole: rank === 0 }));
  };
};
