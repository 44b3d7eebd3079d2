/** From what speaks for codes to codes with a score and a grade, the best first. Pure. */
import { compareText } from '#shared/domain/values/compare-text';
import { type Grade, markIds } from '#shared/vocabulary/reading-terms';

import type { Piece } from './evidence.ts';
import type { ReadCode } from './reading.ts';
import type { Scored } from './signs.ts';

/** A term that is said again adds a quarter, and then nothing: a long text is not surer by repeating itself. */
const saidAgain = [1, 0.25];

const mostOfWeak = 1;

/** The score below which a code is no candidate. */
const leastScore = 0.5;

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

export const rounded = (score: number): number => Math.round(score * 100) / 100;

export const scored = (pieces: readonly Piece[]): readonly Scored[] =>
  [...Map.groupBy(pieces, ({ code }) => code)]
    .map(([code, own]) => ({ code, own, score: rounded(scoreOf(own)) }))
    .filter(({ score }) => score >= leastScore);

export const byScore = (left: ReadCode, right: ReadCode): number =>
  right.score - left.score || compareText(left.code, right.code);

export const readCodes = <Code extends string>(
  pieces: readonly Piece[],
  gradeAmong: (all: readonly Scored[]) => (each: Scored) => Grade,
): readonly ReadCode<Code>[] => {
  const all = scored(pieces);
  const gradeOf = gradeAmong(all);
  return all
    .map((each) => ({
      code: each.code as Code,
      score: each.score,
      grade: gradeOf(each),
      spans: each.own.map(({ span }) => span),
      marks: markIds.filter((id) => each.own.some(({ marks }) => marks.includes(id))),
    }))
    .sort(byScore);
};
