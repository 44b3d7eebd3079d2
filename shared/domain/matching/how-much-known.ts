/** How many parts of a score rest on something stated: it stands beside every score. */
import type { Pair } from './pair.ts';
import { partIds, partOf } from './parts/parts.ts';
import type { Policy } from './policy.ts';
import { isKnown } from './share.ts';

export type HowMuchKnown = { readonly known: number; readonly ofParts: number };

/** Of each part, in the order of `partIds`, whether it rests on something stated. */
export const knownParts = (pair: Pair, policy: Policy): readonly boolean[] =>
  partIds.map((id) => isKnown(partOf(id).share(pair, policy)));

/** A part that the policy gives no points is none of its parts. */
export const howMuchKnownOf = (pair: Pair, policy: Policy): HowMuchKnown => {
  const weighed = knownParts(pair, policy).filter((_, at) => {
    const part = partIds[at];
    return part !== undefined && policy.weights[part] > 0;
  });
  return { known: weighed.filter(Boolean).length, ofParts: weighed.length };
};
