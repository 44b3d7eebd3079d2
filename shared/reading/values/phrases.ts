/** Finding phrases of a list in tokens: `word*` is any word that begins so. */
import { normalise } from '../normalise.ts';
import type { Token } from './tokens.ts';

type Phrase = { readonly words: readonly string[]; readonly value: string };

export type Phrases = ReadonlyMap<string, readonly Phrase[]>;

export type FoundPhrase = { readonly at: number; readonly to: number; readonly value: string };

/** Two letters tell whether a phrase may begin here. */
const keyOf = (word: string): string => word.slice(0, 2);

const wordsOf = (phrase: string): readonly string[] =>
  normalise(phrase)
    .plain.split(/([^\p{L}\p{N}*]|\s)/u)
    .map((word) => word.trim())
    .filter((word) => word !== '' && !/^['-]$/.test(word));

/** `entries`: a value, and its phrases parted by `;`. */
export const phrasesOf = (entries: Readonly<Record<string, string>>): Phrases => {
  const index = new Map<string, Phrase[]>();
  for (const [value, list] of Object.entries(entries)) {
    for (const each of list.split(';')) {
      const words = wordsOf(each);
      const first = words[0];
      if (first === undefined) continue;
      const key = keyOf(first.replace('*', ''));
      index.set(key, [...(index.get(key) ?? []), { words, value }]);
    }
  }
  for (const list of index.values()) {
    list.sort((left, right) => right.words.length - left.words.length);
  }
  return index;
};

const isJoint = (token: Token | undefined): boolean =>
  token?.kind === 'mark' && /^['-]$/.test(token.text);

const answers = (token: Token | undefined, word: string): boolean => {
  if (token === undefined) return false;
  return word.endsWith('*')
    ? token.forms.some((form) => form.startsWith(word.slice(0, -1)))
    : token.forms.includes(word);
};

/** Where a phrase that begins at `at` ends, apostrophes and hyphens between its words left aside. */
const endOf = (
  tokens: readonly Token[],
  at: number,
  words: readonly string[],
): number | undefined => {
  let place = at;
  for (const [n, word] of words.entries()) {
    if (n > 0 && isJoint(tokens[place])) place += 1;
    if (!answers(tokens[place], word)) return undefined;
    place += 1;
  }
  return place;
};

/** The longest phrase that begins at a token. */
export const phraseAt = (
  phrases: Phrases,
  tokens: readonly Token[],
  at: number,
): FoundPhrase | undefined => {
  let best: FoundPhrase | undefined;
  for (const form of tokens[at]?.forms ?? []) {
    for (const { words, value } of phrases.get(keyOf(form)) ?? []) {
      const to = endOf(tokens, at, words);
      if (to !== undefined && (best === undefined || to > best.to)) best = { at, to, value };
    }
  }
  return best;
};

export const phrasesIn = (phrases: Phrases, tokens: readonly Token[]): readonly FoundPhrase[] => {
  const found: FoundPhrase[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const here = phraseAt(phrases, tokens, at);
    if (here === undefined) continue;
    found.push(here);
    at = here.to - 1;
  }
  return found;
};
