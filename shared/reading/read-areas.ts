/** The areas of a record: those of its topics, and what an area's own terms say. Pure. */
import { type AreaId, areas } from '#shared/vocabulary/areas';
import { type Grade, markIds } from '#shared/vocabulary/reading-terms';
import { topics } from '#shared/vocabulary/topics';

import type { Piece } from './evidence.ts';
import { gradeByScore } from './grades.ts';
import { byScore, readCodes, rounded } from './read-codes.ts';
import type { ReadCode } from './reading.ts';

const areaOfTopic = new Map<string, AreaId>(topics.map(({ id, area }) => [id, area]));

/** What further topics of an area add to its best. */
const shareOfFurther = 0.5;

const sumOf = (codes: readonly ReadCode[]): number =>
  codes.reduce((sum, { score }, index) => sum + score * shareOfFurther ** index, 0);

type Shares = {
  readonly score: number;
  readonly ofBest: number;
  /** Of what is said of all areas together. */
  readonly ofAll: number;
};

const limits = { sure: { score: 4.5, share: 0.6 }, likely: { score: 2.4, share: 0.6 } } as const;
const leastOfBest = 0.5;
const enough = { score: 2, ofAll: 0.45 } as const;

/** An area is likely by a likely topic, and where most of what is said is about it; both are asked of a sure one. */
const gradeOf = ({ score, ofBest, ofAll }: Shares, codes: readonly ReadCode[]): Grade => {
  const founded = codes.some(({ grade }) => grade !== 'possible');
  if (founded && score >= limits.sure.score && ofBest >= limits.sure.share) return 'sure';
  const isMost = score >= enough.score && ofAll > enough.ofAll;
  return (founded && ofBest >= leastOfBest) || isMost ? 'likely' : 'possible';
};

export const readAreas = (
  readTopics: readonly ReadCode[],
  ownPieces: readonly Piece[],
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
  const all = found.reduce((sum, { score }) => sum + score, 0);
  return found
    .map(({ id, codes, score }) => ({
      code: id,
      score,
      grade: gradeOf({ score, ofBest: score / best, ofAll: score / all }, codes),
      spans: codes.flatMap(({ spans }) => spans),
      marks: markIds.filter((mark) => codes.some(({ marks }) => marks.includes(mark))),
    }))
    .sort(byScore);
};
