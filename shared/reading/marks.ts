/** What is said of the words of a clause: that it is asked for, ruled out, done already. It lowers a weight and erases nothing. Pure. */
import type { Hit } from './find-terms.ts';
import type { ClausedPassage } from './passage.ts';
import { type MarkId, markIds } from '#shared/vocabulary/reading-terms';

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

type Cue = { readonly mark: MarkId; readonly from: number; readonly to: number };

/** Cues by the number of each of their words. */
export type Cues = ReadonlyMap<number, readonly Cue[]>;

export const cuesOf = (hits: readonly Hit[]): Cues => {
  const cues = new Map<number, Cue[]>();
  for (const { term, words } of hits) {
    const [from = 0] = words;
    if (term.kind !== 'marks' || !isMark(term.code)) continue;
    const cue = { mark: term.code, from, to: words.at(-1) ?? from };
    for (const word of words) cues.set(word, [...(cues.get(word) ?? []), cue]);
  }
  return cues;
};

/** Words between the two. What a cue says, it says of what follows rather than of what came before. */
const distance = (cue: Cue, first: number, last: number): number =>
  cue.to < first ? first - cue.to - 1 : cue.from > last ? cue.from - last - 0.5 : 0;

/** Cues that stand farther away than this say nothing of these words. */
const farthest = 30;

const cuesAround = (
  { clauses, clauseOf }: ClausedPassage,
  cues: Cues,
  first: number,
  last: number,
): readonly Cue[] => {
  const { from = 0, to = 0 } = clauses[clauseOf[first] ?? -1] ?? {};
  const found: Cue[] = [];
  for (let word = Math.max(from, first - farthest); word < Math.min(to, last + farthest); word += 1)
    found.push(...(cues.get(word) ?? []));
  return found;
};

/** The nearest cue decides; farther away within the clause it counts half. */
export const markedBy = (passage: ClausedPassage, cues: Cues, { words }: Hit): Marked => {
  const [first = 0] = words;
  const last = words.at(-1) ?? first;
  const own = cuesAround(passage, cues, first, last)
    .map((cue) => ({ mark: cue.mark, away: distance(cue, first, last) }))
    .sort((left, right) => left.away - right.away || factors[left.mark] - factors[right.mark]);
  const marks = markIds.filter((id) => own.some(({ mark }) => mark === id));
  const nearest = own.find(({ mark }) => mark !== 'background');
  if (!nearest) return { factor: plain, marks };
  const factor = factors[nearest.mark];
  return { factor: nearest.away < near ? factor : (factor + plain) / 2, marks };
};
