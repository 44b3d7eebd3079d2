/** Finding phrases of a list in tokens: `word*` is any word that begins so. */
import { normalise } from '../normalise.ts';
import { beginningOf, type Token } from './tokens.ts';

type PhraseWord = { readonly plain: string; readonly begins: boolean };

type Phrase = { readonly words: readonly PhraseWord[]; readonly value: string };

export type Phrases = {
  /** By the whole first word. */
  readonly whole: ReadonlyMap<string, readonly Phrase[]>;
  /** By the first letters of a first word that may go on. */
  readonly begun: ReadonlyMap<string, readonly Phrase[]>;
};

export type FoundPhrase = { readonly at: number; readonly to: number; readonly value: string };

const wordsOf = (phrase: string): readonly PhraseWord[] =>
  normalise(phrase)
    .plain.split(/([^\p{L}\p{N}*]|\s)/u)
    .map((word) => word.trim())
    .filter((word) => word !== '' && !/^['-]$/.test(word))
    .map((word) => {
      const begins = word.endsWith('*');
      return { plain: begins ? word.slice(0, -1) : word, begins };
    });

/** `entries`: a value, and its phrases parted by `;`. */
export const phrasesOf = (entries: Readonly<Record<string, string>>): Phrases => {
  const whole = new Map<string, Phrase[]>();
  const begun = new Map<string, Phrase[]>();
  for (const [value, list] of Object.entries(entries)) {
    for (const each of list.split(';')) {
      const words = wordsOf(each);
      const first = words[0];
      if (first === undefined) continue;
      const [index, key] = first.begins ? [begun, beginningOf(first.plain)] : [whole, first.plain];
      const known = index.get(key);
      if (known) known.push({ words, value });
      else index.set(key, [{ words, value }]);
    }
  }
  return { whole, begun };
};

const isJoint = (token: Token | undefined): boolean =>
  token?.kind === 'mark' && /^['-]$/.test(token.text);

const answers = (token: Token | undefined, { plain, begins }: PhraseWord): boolean => {
  if (token === undefined) return false;
  for (const form of token.forms) if (begins ? form.startsWith(plain) : form === plain) return true;
  return false;
};

/** Where a phrase that begins at `at` ends, apostrophes and hyphens between its words left aside. */
const endOf = (
  tokens: readonly Token[],
  at: number,
  words: readonly PhraseWord[],
): number | undefined => {
  let place = at;
  for (const word of words) {
    if (place > at && isJoint(tokens[place])) place += 1;
    if (!answers(tokens[place], word)) return undefined;
    place += 1;
  }
  return place;
};

/** The longest of these phrases that begins at a token, or the one that was found before. */
const longest = (
  candidates: readonly Phrase[] | undefined,
  tokens: readonly Token[],
  at: number,
  before: FoundPhrase | undefined,
): FoundPhrase | undefined => {
  if (candidates === undefined) return before;
  let best = before;
  for (const { words, value } of candidates) {
    const to = endOf(tokens, at, words);
    if (to !== undefined && (best === undefined || to > best.to)) best = { at, to, value };
  }
  return best;
};

/** The longest phrase that begins at a token. Asked for each token and list, so it makes nothing that it need not. */
export const phraseAt = (
  { whole, begun }: Phrases,
  tokens: readonly Token[],
  at: number,
): FoundPhrase | undefined => {
  const token = tokens[at];
  if (token === undefined) return undefined;
  let best: FoundPhrase | undefined;
  for (const form of token.forms) best = longest(whole.get(form), tokens, at, best);
  for (const key of token.beginnings) best = longest(begun.get(key), tokens, at, best);
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

/** Of one list the longest phrase at each place, and none that begins within another. */
const keepLongest = (list: FoundPhrase[], found: FoundPhrase): void => {
  const last = list.at(-1);
  if (last === undefined || last.to <= found.at) list.push(found);
  else if (last.at === found.at && last.to < found.to) list[list.length - 1] = found;
};

/** Several lists in one pass over a text: the value of a phrase names its list. */
export const phrasesByList = <List extends string>(
  { whole, begun }: Phrases,
  lists: readonly List[],
  tokens: readonly Token[],
): Readonly<Record<List, readonly FoundPhrase[]>> => {
  const found = Object.fromEntries(lists.map((list) => [list, []])) as Record<
    string,
    FoundPhrase[]
  >;
  const keep = (candidates: readonly Phrase[] | undefined, at: number): void => {
    for (const { words, value } of candidates ?? []) {
      const to = endOf(tokens, at, words);
      if (to !== undefined) keepLongest(found[value] ?? [], { at, to, value });
    }
  };
  for (const [at, { forms, beginnings }] of tokens.entries()) {
    for (const form of forms) keep(whole.get(form), at);
    for (const key of beginnings) keep(begun.get(key), at);
  }
  return found as Record<List, FoundPhrase[]>;
};
