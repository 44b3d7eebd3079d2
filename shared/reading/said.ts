/** The places of a record where words of one code of the tables stand. Pure. */
import type { ClausedPassage } from './passage.ts';
import type { Span } from './reading.ts';
import type { SearchedPassage } from './searched-record.ts';
import { type Strength, strengths, type TermKind } from './indexed-terms.ts';

export type Said = Span & {
  readonly clause: string;
  /** Of how many words it is made. */
  readonly words: number;
  /** Whether it is what a list is headed with: "Needed: two judges". */
  readonly heads: boolean;
};

/** A heading has few words besides. */
const longestHeading = 3;

const headsList = ({ clauses, clauseOf, text }: ClausedPassage, word: number): boolean => {
  const { from, to, end } = clauses[clauseOf[word] ?? -1] ?? { from: 0, to: 0, end: 0 };
  return to - from <= longestHeading && /^\s*(?::|[-–—]\s)/.test(text.slice(end, end + 4));
};

export const saidIn = (
  passages: readonly SearchedPassage[],
  kind: TermKind,
  code: string,
  of: readonly Strength[] = strengths,
): readonly Said[] =>
  passages.flatMap(({ passage, hits }) =>
    hits
      .filter(({ term }) => term.kind === kind && term.code === code && of.includes(term.strength))
      .map(({ words }) => {
        const [first = 0] = words;
        return {
          in: passage.in,
          start: passage.words[first]?.start ?? 0,
          end: passage.words[words.at(-1) ?? first]?.end ?? 0,
          clause: `${passage.in} ${passage.clauseOf[first]}`,
          words: words.length,
          heads: headsList(passage, first),
        };
      }),
  );

export const spanOf = ({ in: passage, start, end }: Span): Span => ({ in: passage, start, end });
