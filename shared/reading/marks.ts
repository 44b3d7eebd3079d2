/** What is said of the words of a clause: that it is asked for, ruled out, done already. It lowers a weight and erases nothing. Pure. */
import type { Hit } from './find-terms.ts';
import type { ClausedPassage } from './passage.ts';
import { type MarkId, markIds } from './reading.ts';

export type Marked = { readonly factor: number; readonly marks: readonly MarkId[] };

const factors: Readonly<Record<MarkId, number>> = {
  asked: 1,
  given: 1,
  background: 0.8,
  done: 0.3,
  others: 0.3,
  refused: 0.3,
};
const plain = 0.8;

/** With fewer words between them, a cue speaks of these words and not of others of the clause. */
const near = 6;

const isMark = (code: string): code is MarkId => markIds.some((id) => id === code);

export type Cue = {
  readonly mark: MarkId;
  readonly from: number;
  readonly to: number;
  readonly clause: number;
};

export const cuesOf = ({ clauseOf }: ClausedPassage, hits: readonly Hit[]): readonly Cue[] =>
  hits.flatMap(({ term: { kind, code }, words }) => {
    const [from = 0] = words;
    return kind === 'marks' && isMark(code)
      ? [{ mark: code, from, to: words.at(-1) ?? from, clause: clauseOf[from] ?? -1 }]
      : [];
  });

/** Words between the two. What a cue says, it says of what follows rather than of what came before. */
const distance = (cue: Cue, first: number, last: number): number =>
  cue.to < first ? first - cue.to - 1 : cue.from > last ? cue.from - last - 0.5 : 0;

/** The nearest cue decides; farther away within the clause it counts half. */
export const markedBy = (
  { clauseOf }: ClausedPassage,
  cues: readonly Cue[],
  { words }: Hit,
): Marked => {
  const [first = 0] = words;
  const last = words.at(-1) ?? first;
  const own = cues
    .filter(({ clause }) => clause === clauseOf[first])
    .map((cue) => ({ mark: cue.mark, away: distance(cue, first, last) }))
    .sort((left, right) => left.away - right.away || factors[left.mark] - factors[right.mark]);
  const marks = markIds.filter((id) => own.some(({ mark }) => mark === id));
  const [nearest] = own.filter(({ mark }) => mark !== 'background');
  if (!nearest) return { factor: plain, marks };
  const factor = factors[nearest.mark];
  return { factor: nearest.away < near ? factor : (factor + plain) / 2, marks };
};
