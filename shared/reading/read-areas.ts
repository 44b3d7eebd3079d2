/** The areas of a record: those of its topics, and what an area's own terms say, graded by what all its words are about. Pure. */
import { type AreaId, areas } from '#shared/vocabulary/areas';
import { type Grade, markIds } from '#shared/vocabulary/reading-terms';
import { topics } from '#shared/vocabulary/topics';

import type { ToldTopics } from './about.ts';
import type { Piece } from './evidence.ts';
import { readCodes, rounded } from './read-codes.ts';
import type { ReadCode } from './reading.ts';
import { areaWeights } from './sign-weights.ts';

const areaOfTopic = new Map<string, AreaId>(topics.map(({ id, area }) => [id, area]));

/** What further topics of an area add to its best. */
const shareOfFurther = 0.5;

const sumOf = (codes: readonly ReadCode[]): number =>
  codes.reduce((sum, { score }, index) => sum + score * shareOfFurther ** index, 0);

/** So many topics of an area are looked at: every text has a few words of each of the others. */
const mostTopics = 3;

/** Of all that the words of a record tell of the areas, the share of each. */
export const sharesOfAreas = (about: ToldTopics): ReadonlyMap<AreaId, number> => {
  const told = Map.groupBy(about, ([code]) => areaOfTopic.get(code));
  const sums = areas.map(({ id }) => {
    const best = (told.get(id) ?? [])
      .map(([, each]) => each)
      .toSorted((left, right) => right - left);
    return [id, best.slice(0, mostTopics).reduce((sum, each) => sum + each, 0)] as const;
  });
  const all = sums.reduce((sum, [, each]) => sum + each, 0);
  return new Map(sums.map(([id, each]) => [id, all === 0 ? 0 : each / all]));
};

export type AreaSigns = { readonly score: number; readonly about: number };

export const areaSigns = (score: number, share: number): AreaSigns => ({
  score: Math.log(0.3 + score),
  about: share,
});

const certaintyOf = (signs: AreaSigns): number =>
  1 /
  (1 +
    Math.exp(
      -(areaWeights.base + areaWeights.score * signs.score + areaWeights.about * signs.about),
    ));

/** From which certainty on; set on the judged texts that may be read. */
const limits = { sure: 0.76, likely: 0.46 } as const;

const gradeOf = (certainty: number): Grade =>
  certainty >= limits.sure ? 'sure' : certainty >= limits.likely ? 'likely' : 'possible';

type ScoredArea = {
  readonly id: AreaId;
  readonly codes: readonly ReadCode[];
  readonly score: number;
};

/** Of each area that anything speaks for: what does, and how much. */
export const scoredAreas = (
  readTopics: readonly ReadCode[],
  ownPieces: readonly Piece[],
): readonly ScoredArea[] => {
  const ownTerms = readCodes(ownPieces, () => () => 'possible');
  return areas.flatMap(({ id }) => {
    const codes = [
      ...readTopics.filter(({ code }) => areaOfTopic.get(code) === id),
      ...ownTerms.filter(({ code }) => code === id),
    ].toSorted((left, right) => right.score - left.score);
    return codes.length > 0 ? [{ id, codes, score: rounded(sumOf(codes)) }] : [];
  });
};

export const readAreas = (
  readTopics: readonly ReadCode[],
  ownPieces: readonly Piece[],
  about: ToldTopics,
): readonly ReadCode<AreaId>[] => {
  const shares = sharesOfAreas(about);
  return scoredAreas(readTopics, ownPieces)
    .map(({ id, codes, score }) => ({
      certainty: certaintyOf(areaSigns(score, shares.get(id) ?? 0)),
      read: {
        code: id,
        score,
        spans: codes.flatMap(({ spans }) => spans),
        marks: markIds.filter((mark) => codes.some(({ marks }) => marks.includes(mark))),
      },
    }))
    .toSorted((left, right) => right.certainty - left.certainty)
    .map(({ certainty, read }) => ({ ...read, grade: gradeOf(certainty) }));
};
