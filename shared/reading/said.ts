/** The places of a record where words of one code of the tables stand. Pure. */
import type { Span } from './reading.ts';
import type { SearchedPassage } from './searched-record.ts';
import { type Strength, strengths, type TermKind } from './indexed-terms.ts';

export type Said = Span & {
  readonly clause: string;
  /** Of how many words it is made. */
  readonly words: number;
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
        };
      }),
  );

export const spanOf = ({ in: passage, start, end }: Span): Span => ({ in: passage, start, end });
