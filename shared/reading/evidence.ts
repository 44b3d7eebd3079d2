/** What speaks for each code: the words of its terms, weighed by strength, place and marks. Pure. */
import { compareText } from '#shared/domain/values/compare-text';

import { type Hit, mostSpecific } from './find-terms.ts';
import { markedBy } from './marks.ts';
import type { Span } from './reading.ts';
import type { MarkId } from '#shared/vocabulary/reading-terms';
import type { Strength, TermKind } from './indexed-terms.ts';
import type { SearchedPassage } from './searched-record.ts';

export type Piece = {
  readonly code: string;
  readonly strength: Strength;
  /** The term as its table writes it: said again, it adds little. */
  readonly written: string;
  readonly weight: number;
  /** Of how many words its term is made. */
  readonly words: number;
  /** Whether its sentence asks for something. */
  readonly asked: boolean;
  /** Names the clause: "title", "party", or the number of a clause of the text. */
  readonly clause: string;
  /** The number of its sentence, of words of the text alone. */
  readonly sentence?: number | undefined;
  readonly span: Span;
  readonly marks: readonly MarkId[];
};

export const weights: Readonly<Record<Strength, number>> = { strong: 2, half: 1, weak: 0.5 };

/** What stands in the name of the party tells less of the record than what the record says. */
const ofParty = 0.7;

const overlaps = (words: readonly number[], taken: ReadonlySet<number>): boolean =>
  words.some((word) => taken.has(word));

/** Each word speaks for a code once: for its longest term, and of equally long ones for the strongest. */
const eachWordOnce = (hits: readonly Hit[]): readonly Hit[] => {
  const taken = new Map<string, Set<number>>();
  const sorted = [...hits].sort(
    (left, right) =>
      weights[right.term.strength] - weights[left.term.strength] ||
      right.words.length - left.words.length ||
      (left.words[0] ?? 0) - (right.words[0] ?? 0) ||
      compareText(left.term.written, right.term.written),
  );
  return sorted.filter(({ term, words }) => {
    const own = taken.get(term.code) ?? new Set();
    taken.set(term.code, own);
    if (overlaps(words, own)) return false;
    for (const word of words) own.add(word);
    return true;
  });
};

/** Funds or a parliament are named in many clauses, and are a condition where a cue such as "once" or "provided that" says so. */
const withoutCondition: Readonly<Record<Strength, number>> = { strong: 0.5, half: 0.2, weak: 0.2 };

const clausesWithConditions = ({ passage, hits }: SearchedPassage): ReadonlySet<number> =>
  new Set(
    hits
      .filter(({ term }) => term.kind === 'marks' && term.code === 'condition')
      .map(({ words: [first = 0] }) => passage.clauseOf[first] ?? 0),
  );

/** What the clause says of a term by being a condition, or none. */
const conditionalFactor = (searched: SearchedPassage, kind: TermKind): ((hit: Hit) => number) => {
  if (kind !== 'conditions') return () => 1;
  const conditional = clausesWithConditions(searched);
  return ({ term, words: [first = 0] }) =>
    conditional.has(searched.passage.clauseOf[first] ?? 0) ? 1 : withoutCondition[term.strength];
};

const piecesOfPassage = (searched: SearchedPassage, kind: TermKind): readonly Piece[] => {
  const { passage, hits, cues, asking } = searched;
  const conditional = conditionalFactor(searched, kind);
  const own = hits.filter(({ term }) => term.kind === kind);
  if (own.length === 0) return [];
  return eachWordOnce(mostSpecific(own)).map((hit) => {
    const [first = 0] = hit.words;
    const last = hit.words.at(-1) ?? first;
    const marked = markedBy(passage, cues, hit);
    const factor =
      passage.in === 'title' ? 1 : marked.factor * (passage.in === 'party' ? ofParty : 1);
    return {
      code: hit.term.code,
      strength: hit.term.strength,
      written: hit.term.written,
      weight: weights[hit.term.strength] * factor * conditional(hit),
      words: hit.term.phrase.slots.length,
      asked: asking.has(passage.sentenceOf[first] ?? -1),
      clause: passage.in === 'text' ? String(passage.clauseOf[first]) : passage.in,
      sentence: passage.in === 'text' ? passage.sentenceOf[first] : undefined,
      span: {
        in: passage.in,
        start: passage.words[first]?.start ?? 0,
        end: passage.words[last]?.end ?? 0,
      },
      marks: marked.marks,
    };
  });
};

export const piecesOf = (passages: readonly SearchedPassage[], kind: TermKind): readonly Piece[] =>
  passages.flatMap((passage) => piecesOfPassage(passage, kind));
