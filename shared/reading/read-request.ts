/** Whether a pledge asks for support, and whether a record says that it is over or too vague to say anything. Pure. */
import type { ReadFlag, Span } from './reading.ts';
import type { MarkId } from '#shared/vocabulary/reading-terms';
import type { SearchedPassage } from './searched-record.ts';

const spansOf = (
  passages: readonly SearchedPassage[],
  code: string,
): readonly (Span & { readonly clause: string })[] =>
  passages.flatMap(({ passage, hits }) =>
    hits
      .filter(({ term }) => term.kind === 'marks' && term.code === code)
      .map(({ words }) => {
        const [first = 0] = words;
        return {
          in: passage.in,
          start: passage.words[first]?.start ?? 0,
          end: passage.words[words.at(-1) ?? first]?.end ?? 0,
          clause: `${passage.in} ${passage.clauseOf[first]}`,
        };
      }),
  );

const withoutClause = ({ in: passage, start, end }: Span): Span => ({ in: passage, start, end });

/** How much one cue tells of the whole record. */
const ofOneCue = 2;

const flag = (value: boolean, spans: readonly Span[], mark: MarkId): ReadFlag => ({
  value,
  score: ofOneCue * spans.length,
  grade: spans.length > 1 ? 'sure' : 'likely',
  spans: spans.map(withoutClause),
  marks: [mark],
});

/** Asked is what is not ruled out in the same clause; nothing is asked where it is ruled out alone. */
export const readRequest = (passages: readonly SearchedPassage[]): ReadFlag | null => {
  const own = passages.filter(({ passage }) => passage.in !== 'party');
  const refused = spansOf(own, 'refused');
  const asked = spansOf(own, 'asked').filter(
    ({ clause }) => !refused.some((each) => each.clause === clause),
  );
  if (asked.length > 0) return flag(true, asked, 'asked');
  return refused.length > 0 ? flag(false, refused, 'refused') : null;
};

export const closedIn = (passages: readonly SearchedPassage[]): readonly Span[] =>
  spansOf(passages, 'closed').map(withoutClause);

export const isVague = (passages: readonly SearchedPassage[]): boolean =>
  spansOf(passages, 'vague').length > 0 && spansOf(passages, 'asked').length === 0;
