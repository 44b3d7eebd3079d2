/** What a step is called and means where the match stands: the two consents, to talk and then to the support, share no word. Pure. */
import type { MatchForParties } from '#shared/contract/match-views';
import { countsIn, type World } from '#shared/domain/world';
import type { MatchStateId } from '#shared/vocabulary/record-states';

import type { MatchMove } from './match-standing.ts';

type Named = Exclude<MatchMove, 'consent'> | 'discussion' | 'agreement';

const named = (move: MatchMove, state: MatchStateId): Named => {
  if (move !== 'consent') return move;
  return state === 'proposed' ? 'discussion' : 'agreement';
};

export const moveName = (move: MatchMove, state: MatchStateId): `matchStep.${Named}` =>
  `matchStep.${named(move, state)}`;

type Meaning =
  | `matchStep.${Named}.means`
  | `matchStep.${'release' | 'withdrawRelease'}.meansHidden`;

/** Test data of the real record is public nowhere, whoever consents. */
export const moveMeaning = (
  move: MatchMove,
  { state, synthetic }: Pick<MatchForParties, 'state' | 'synthetic'>,
  world: World,
): Meaning =>
  (move === 'release' || move === 'withdrawRelease') && !countsIn(world, { synthetic })
    ? `matchStep.${move}.meansHidden`
    : `matchStep.${named(move, state)}.means`;
