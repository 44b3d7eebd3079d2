/** What a record is about as a whole: how much its single words tell of each topic, whether or not a term of it stands there. Pure. */
import type { Passage } from './passage.ts';
import type { Span } from './reading.ts';
import { shortestWord, type ToldByWord, type WordCodes } from './word-codes.ts';

/** How much the words tell of each topic; what is not in it, they do not tell of. */
export type ToldTopics = ReadonlyMap<string, number>;

/** A title says what a record is about, the name of a party what it does at other times, too. */
const worthIn: Readonly<Record<Span['in'], number>> = { title: 1.5, text: 1, party: 0.5 };

/** What terms tell of a word: of the whole of it, or of its longest beginning. */
const toldBy = ({ whole, begun }: WordCodes, forms: readonly string[]): ToldByWord | undefined => {
  for (const form of forms) {
    const told = whole.get(form);
    if (told) return told;
    for (let length = form.length; length >= shortestWord; length -= 1) {
      const toldOfBeginning = begun.get(form.slice(0, length));
      if (toldOfBeginning) return toldOfBeginning;
    }
  }
  return undefined;
};

/** The words of a passage that tell of topics. */
export type TellingWords = {
  readonly in: Span['in'];
  readonly words: readonly { readonly start: number; readonly told: ToldByWord }[];
};

/** Looks each word up once, for the whole of a record and for its parts. */
export const topicWordsOf = (
  passages: readonly { readonly passage: Pick<Passage, 'in' | 'forms' | 'words'> }[],
  codes: WordCodes,
): readonly TellingWords[] =>
  passages.map(({ passage: { in: name, forms, words } }) => ({
    in: name,
    words: words.flatMap(({ start }, at) => {
      const told = toldBy(codes, forms[at] ?? []);
      return told ? [{ start, told }] : [];
    }),
  }));

/** Those of a stretch of the text alone. */
export const wordsWithin = (
  passages: readonly TellingWords[],
  holds: (start: number) => boolean,
): readonly TellingWords[] =>
  passages.flatMap(({ in: name, words }) =>
    name === 'text' ? [{ in: name, words: words.filter(({ start }) => holds(start)) }] : [],
  );

/** Each word counts once, where it is worth most. */
export const aboutOf = (passages: readonly TellingWords[]): ToldTopics => {
  const worth = new Map<ToldByWord, number>();
  for (const { in: name, words } of passages)
    for (const { told } of words) worth.set(told, Math.max(worth.get(told) ?? 0, worthIn[name]));
  const about = new Map<string, number>();
  for (const [told, times] of worth)
    for (const [code, share] of told) about.set(code, (about.get(code) ?? 0) + times * share);
  return about;
};
