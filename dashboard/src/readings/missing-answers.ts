/** Which answers that nobody has given matter most to matching: by the weight of the part of the score that looks at them. Pure. */
import '../api/without-eval.ts';

import { isStatedCode } from '#shared/domain/fields/coded-fields';
import { type PartId, partIds, partOf } from '#shared/domain/matching/parts/parts';
import { firstPolicy, mostPoints } from '#shared/domain/matching/policy';

export type MissingAnswer = {
  /** A field of the component or of its record. */
  readonly field: string;
  /** The most points that it decides on, of the most that a suggestion earns. */
  readonly points: number;
  readonly most: number;
};

const fieldsOf = (id: PartId): readonly string[] => {
  const { judged } = partOf(id);
  if (judged.with === 'place') return ['places'];
  if (judged.with === 'gap') return ['quantity'];
  if (!('looksAt' in judged)) return [];
  const { sets = [], words = [] } = judged.looksAt;
  return [...sets, ...words];
};

const named = 2;

/** @param said everything that the component and its record say, by field. */
export const missingAnswers = (said: Readonly<Record<string, unknown>>): readonly MissingAnswer[] =>
  partIds
    .flatMap((id) => {
      const fields = fieldsOf(id);
      const [field] = fields;
      const isKnown = fields.some((name) => isStatedCode(said[name]));
      return field === undefined || isKnown
        ? []
        : [{ field, points: firstPolicy.weights[id], most: mostPoints(firstPolicy) }];
    })
    .filter(({ points }) => points > 0)
    .toSorted((left, right) => right.points - left.points)
    .slice(0, named);
