/** What a record is about as a whole: how much its single words tell of each topic, whether or not a term of it stands there. Pure. */
import type { Passage } from './passage.ts';
import type { Span } from './reading.ts';
import { shortestWord, type WordCodes } from './word-codes.ts';

/** How much the words tell of each topic; what is not in it, they do not tell of. */
export type ToldTopics = ReadonlyMap<string, number>;

/** A title says what a record is about, the name of a party what it does at other times, too. */
const worthIn: Readonly<Record<Span['in'], number>> = { title: 1.5, text: 1, party: 0.5 };

/** The key under which terms have a word: as it stands, or its longest beginning. */
const keyOf = (words: WordCodes, forms: readonly string[]): string | undefined => {
  for (const form of forms) {
    if (words.has(form)) return form;
    for (let length = form.length; length >= shortestWord; length -= 1) {
      const begun = `${form.slice(0, length)}*`;
      if (words.has(begun)) return begun;
    }
  }
  return undefined;
};

/** Each word counts once, where it is worth most. */
export const aboutOf = (
  passages: readonly { readonly passage: Pick<Passage, 'in' | 'forms'> }[],
  words: WordCodes,
): ToldTopics => {
  const worth = new Map<string, number>();
  for (const { passage } of passages)
    for (const forms of passage.forms) {
      const key = keyOf(words, forms);
      if (key !== undefined) worth.set(key, Math.max(worth.get(key) ?? 0, worthIn[passage.in]));
    }
  const about = new Map<string, number>();
  for (const [key, times] of worth)
    for (const [code, told] of words.get(key) ?? [])
      about.set(code, (about.get(code) ?? 0) + times * told);
  return about;
};

/** The words of a stretch of a text alone. */
export const wordsWithin = (
  { in: name, forms, words }: Passage,
  holds: (start: number) => boolean,
): Pick<Passage, 'in' | 'forms'> => ({
  in: name,
  forms: forms.filter((_, at) => holds(words[at]?.start ?? 0)),
});
