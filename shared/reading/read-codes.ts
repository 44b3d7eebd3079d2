/** From what speaks for codes to codes with a score and a grade, the best first. Pure. */
import { compareText } from '#shared/domain/compare-text';

import type { Piece } from './evidence.ts';
import type { ReadCode } from './reading.ts';
import { type Grade, markIds } from '#shared/vocabulary/reading-terms';

/** From which score on, and from which share of the best score, a code has a grade. */
type Threshold = { readonly score: number; readonly share: number };

export type Thresholds = {
  /** What is sure is said in so many different terms: one strong term and its repetitions are no proof. */
  readonly sure: Threshold & { readonly terms: number };
  readonly likely: Threshold;
  /** The score below which a code is no candidate. */
  readonly possible: number;
  /** Terms in different clauses do not make up for a strong one. */
  readonly strongAlone?: boolean;
};

/** A term that is said again adds a quarter, and then nothing: a long text is not surer by repeating itself. */
const saidAgain = [1, 0.25];

const mostOfWeak = 1;

const byWeight = (left: Piece, right: Piece): number =>
  right.weight - left.weight || compareText(left.written, right.written);

const sumOf = (pieces: readonly Piece[]): number => {
  const said = new Map<string, number>();
  return [...pieces].sort(byWeight).reduce((sum, { written, weight }) => {
    const times = said.get(written) ?? 0;
    said.set(written, times + 1);
    return sum + weight * (saidAgain[times] ?? 0);
  }, 0);
};

const termsOf = (pieces: readonly Piece[]): number =>
  new Set(pieces.map(({ written }) => written)).size;

/** Weak terms count together with others alone. */
const scoreOf = (pieces: readonly Piece[]): number => {
  const weak = pieces.filter(({ strength }) => strength === 'weak');
  const others = pieces.filter(({ strength }) => strength !== 'weak');
  if (termsOf(pieces) < 2 && others.length === 0) return 0;
  return sumOf(others) + Math.min(sumOf(weak), mostOfWeak);
};

const clausesOf = (pieces: readonly Piece[]): number =>
  new Set(pieces.filter(({ strength }) => strength !== 'weak').map(({ clause }) => clause)).size;

/** Enough to be more than possible: a strong term, or terms in different clauses. */
const isFounded = (pieces: readonly Piece[], { strongAlone = false }: Thresholds): boolean =>
  pieces.some(({ strength }) => strength === 'strong') || (!strongAlone && clausesOf(pieces) > 1);

const grouped = (pieces: readonly Piece[]): ReadonlyMap<string, readonly Piece[]> =>
  Map.groupBy(pieces, ({ code }) => code);

export const rounded = (score: number): number => Math.round(score * 100) / 100;

export type Grounds = {
  readonly founded: boolean;
  /** In how many different terms it is said. */
  readonly terms: number;
};

export const gradeOf = (
  score: number,
  best: number,
  { founded, terms }: Grounds,
  limits: Thresholds,
): Grade => {
  const reaches = (limit: Threshold): boolean =>
    score >= limit.score && score >= best * limit.share;
  if (!founded || !reaches(limits.likely)) return 'possible';
  return reaches(limits.sure) && terms >= limits.sure.terms ? 'sure' : 'likely';
};

export const byScore = (left: ReadCode, right: ReadCode): number =>
  right.score - left.score || compareText(left.code, right.code);

export const readCodes = <Code extends string>(
  pieces: readonly Piece[],
  limits: Thresholds,
): readonly ReadCode<Code>[] => {
  const scored = [...grouped(pieces)].map(([code, own]) => ({
    code,
    own,
    score: rounded(scoreOf(own)),
  }));
  const best = Math.max(0, ...scored.map(({ score }) => score));
  return scored
    .filter(({ score }) => score >= limits.possible)
    .map(({ code, own, score }) => ({
      code: code as Code,
      score,
      grade: gradeOf(score, best, { founded: isFounded(own, limits), terms: termsOf(own) }, limits),
      spans: own.map(({ span }) => span),
      marks: markIds.filter((id) => own.some(({ marks }) => marks.includes(id))),
    }))
    .sort(byScore);
};
