/** The clauses of a text: a sentence is parted by `;`, `:`, dashes, and words such as "but" that begin another thought. Pure. */
import type { NumberedPart } from './numbered-parts.ts';
import type { Stretch } from './sentences.ts';
import type { Word } from './words.ts';

export type Clause = Stretch & {
  /** Which sentence it belongs to, by its number. */
  readonly sentence: number;
  /** Its words, by number: from the first to behind the last. */
  readonly from: number;
  readonly to: number;
};

const parting = /[;:؛]|\s[-–—]\s|[–—](?=\s)|(?<=\s)[–—]/g;

const isWithin = (at: number, { start, end }: Stretch): boolean => at >= start && at < end;

/** A colon within a time or an address parts nothing. */
const isPlainSign = (text: string, at: number): boolean =>
  !(/\d/.test(text[at - 1] ?? '') && /\d/.test(text[at + 1] ?? '')) && text[at + 1] !== '/';

const cutsIn = (
  text: string,
  sentence: Stretch,
  parts: readonly NumberedPart[],
  contrasts: readonly number[],
): readonly number[] => {
  const signs = Array.from(
    text.slice(sentence.start, sentence.end).matchAll(parting),
    ({ index }) => sentence.start + index,
  ).filter((at) => isPlainSign(text, at));
  const others = [...parts.map(({ start }) => start), ...contrasts];
  return [...signs, ...others.filter((at) => at > sentence.start && isWithin(at, sentence))].sort(
    (left, right) => left - right,
  );
};

/** `contrasts` are the places at which a word begins that sets what follows against what was said. */
export const clausesOf = (
  text: string,
  words: readonly Word[],
  sentences: readonly Stretch[],
  parts: readonly NumberedPart[],
  contrasts: readonly number[],
): readonly Clause[] => {
  let from = 0;
  return sentences.flatMap((sentence, number) => {
    const ends = [...cutsIn(text, sentence, parts, contrasts), sentence.end];
    let start = sentence.start;
    return ends.flatMap((end) => {
      let to = from;
      while (to < words.length && (words[to]?.start ?? end) < end) to += 1;
      const clause = { start, end, sentence: number, from, to };
      start = end;
      if (to === from) return [];
      from = to;
      return [clause];
    });
  });
};
