/** How sure a code is: by its certainty, where weights of its signs were found, else by its score. Pure. */
import type { Grade } from '#shared/vocabulary/reading-terms';

import { certaintyOf, type SignWeights } from './certainty.ts';
import type { Piece } from './evidence.ts';
import { type Kinship, type Scored, type Setting, signsAmong } from './signs.ts';

export type ByCertainty = {
  readonly weights: SignWeights;
  readonly kinship: Kinship;
  /** From which certainty on a code has a grade. */
  readonly sure: number;
  readonly likely: number;
};

/** From which score on, and from which share of the best score, a code has a grade. */
type Threshold = { readonly score: number; readonly share: number };

export type ByScore = { readonly sure: Threshold; readonly likely: Threshold };

type GradeOf = (each: Scored) => Grade;

const hasStrong = (pieces: readonly Piece[]): boolean =>
  pieces.some(({ strength }) => strength === 'strong');

const clausesOf = (pieces: readonly Piece[]): number =>
  new Set(pieces.filter(({ strength }) => strength !== 'weak').map(({ clause }) => clause)).size;

/** Sure takes a strong term, or terms in different clauses; of what is likely a strong term is a sign among others. */
export const gradeByCertainty =
  ({ weights, kinship, sure, likely }: ByCertainty, setting: Setting) =>
  (all: readonly Scored[]): GradeOf => {
    const signsOf = signsAmong(all, setting, kinship);
    return (each) => {
      const certainty = certaintyOf(signsOf(each), weights);
      if (certainty < likely) return 'possible';
      return certainty >= sure && (hasStrong(each.own) || clausesOf(each.own) > 1)
        ? 'sure'
        : 'likely';
    };
  };

export const gradeOfScore = (score: number, best: number, { sure, likely }: ByScore): Grade => {
  const reaches = (limit: Threshold): boolean =>
    score >= limit.score && score >= best * limit.share;
  return reaches(sure) ? 'sure' : reaches(likely) ? 'likely' : 'possible';
};

/** Of what is read by scores alone a strong term is asked. */
export const gradeByScore =
  (limits: ByScore) =>
  (all: readonly Scored[]): GradeOf => {
    const best = Math.max(...all.map(({ score }) => score));
    return ({ own, score }) => (hasStrong(own) ? gradeOfScore(score, best, limits) : 'possible');
  };
