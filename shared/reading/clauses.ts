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

/** A colon within a time or an address parts nothing. */
const isPlainSign = (text: string, at: number): boolean =>
  !(/\d/.test(text[at - 1] ?? '') && /\d/.test(text[at + 1] ?? '')) && text[at + 1] !== '/';

const cutsOf = (
  text: string,
  parts: readonly NumberedPart[],
  contrasts: readonly number[],
): readonly number[] => {
  const signs = Array.from(text.matchAll(parting), ({ index }) => index);
  const plain = signs.filter((at) => isPlainSign(text, at));
  return [...plain, ...parts.map(({ start }) => start), ...contrasts].sort(
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
  const cuts = cutsOf(text, parts, contrasts);
  const clauses: Clause[] = [];
  let from = 0;
  let cut = 0;
  const close = (start: number, end: number, sentence: number): void => {
    let to = from;
    while (to < words.length && (words[to]?.start ?? end) < end) to += 1;
    if (to > from) clauses.push({ start, end, sentence, from, to });
    from = to;
  };
  for (const [number, { start: first, end }] of sentences.entries()) {
    let start = first;
    for (let at = cuts[cut]; at !== undefined && at < end; at = cuts[cut]) {
      if (at > start) {
        close(start, at, number);
        start = at;
      }
      cut += 1;
    }
    close(start, end, number);
  }
  return clauses;
};
