/** The areas of a record: those of its topics, and what an area's own terms say. Pure. */
import { type AreaId, areas } from '#shared/vocabulary/areas';
import { markIds } from '#shared/vocabulary/reading-terms';
import { topics } from '#shared/vocabulary/topics';

import type { Piece } from './evidence.ts';
import { type ByScore, gradeByScore, gradeOfScore } from './grades.ts';
import { byScore, readCodes, rounded } from './read-codes.ts';
import type { ReadCode } from './reading.ts';

const areaOfTopic = new Map<string, AreaId>(topics.map(({ id, area }) => [id, area]));

/** What further topics of an area add to its best. */
const shareOfFurther = 0.5;

const sumOf = (codes: readonly ReadCode[]): number =>
  codes.reduce((sum, { score }, index) => sum + score * shareOfFurther ** index, 0);

export const readAreas = (
  readTopics: readonly ReadCode[],
  ownPieces: readonly Piece[],
  limits: ByScore,
): readonly ReadCode<AreaId>[] => {
  const ownTerms = readCodes(ownPieces, gradeByScore(limits));
  const found = areas.flatMap(({ id }) => {
    const codes = [
      ...readTopics.filter(({ code }) => areaOfTopic.get(code) === id),
      ...ownTerms.filter(({ code }) => code === id),
    ].sort(byScore);
    return codes.length > 0 ? [{ id, codes, score: rounded(sumOf(codes)) }] : [];
  });
  const best = Math.max(0, ...found.map(({ score }) => score));
  return found
    .map(({ id, codes, score }) => ({
      code: id,
      score,
      grade: codes.some(({ grade }) => grade !== 'possible')
        ? gradeOfScore(score, best, limits)
        : ('possible' as const),
      spans: codes.flatMap(({ spans }) => spans),
      marks: markIds.filter((mark) => codes.some(({ marks }) => marks.includes(mark))),
    }))
    .sort(byScore);
};
