/** What a step is called and means where the match stands: the two consents, to talk and then to the support, share no word. Pure. */
import type { MatchStateId } from '#shared/vocabulary/record-states';

import type { MatchMove } from './match-standing.ts';

type Named = Exclude<MatchMove, 'consent'> | 'discussion' | 'agreement';

const named = (move: MatchMove, state: MatchStateId): Named => {
  if (move !== 'consent') return move;
  return state === 'proposed' ? 'discussion' : 'agreement';
};

export const moveName = (move: MatchMove, state: MatchStateId): `matchStep.${Named}` =>
  `matchStep.${named(move, state)}`;

export const moveMeaning = (move: MatchMove, state: MatchStateId): `matchStep.${Named}.means` =>
  `matchStep.${named(move, state)}.means`;
