/**
 * The score: of each part a share of its weight, as whole numbers. What is not known earns the policy's neutral share,
 * at most half, so that saying less is never better than fitting and never worse than not fitting.
 */
import type { Pair } from './pair.ts';
import { isKnown, type Share } from './share.ts';
import { partIds, partOf } from './parts/parts.ts';
import type { Policy } from './policy.ts';

/** @param neutralPercent what an unknown part earns of its weight. */
export const pointsOf = (share: Share, weight: number, neutralPercent = 50): number =>
  share === 'unknown'
    ? Math.floor((weight * neutralPercent) / 100)
    : Math.floor((weight * share.got) / share.of);

export const fits = ['unknown', 'none', 'partial', 'full'] as const;
export type Fit = (typeof fits)[number];

/** A share in one word: points alone do not tell a small share from none. */
export const fitOf = (share: Share): Fit => {
  if (share === 'unknown' || !isKnown(share)) return 'unknown';
  return share.got === 0 ? 'none' : share.got === share.of ? 'full' : 'partial';
};

/** The points of each part, in the order of `partIds`; their sum is the score. */
export const scoreParts = (pair: Pair, policy: Policy): readonly number[] =>
  partIds.map((id) =>
    pointsOf(partOf(id).share(pair, policy), policy.weights[id], policy.neutralPercent),
  );

export const sumOf = (points: readonly number[]): number =>
  points.reduce((sum, each) => sum + each, 0);
