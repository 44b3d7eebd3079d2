/** What a step means where the match stands: consent first opens the discussion, then agrees to the support. Pure. */
import type { MatchStateId } from '#shared/vocabulary/record-states';

import type { MatchMove } from './match-standing.ts';

export type MoveMeaning =
  `matchStep.${Exclude<MatchMove, 'consent'> | 'discussion' | 'agreement'}.means`;

export const moveMeaning = (move: MatchMove, state: MatchStateId): MoveMeaning =>
  move === 'consent'
    ? `matchStep.${state === 'proposed' ? 'discussion' : 'agreement'}.means`
    : `matchStep.${move}.means`;
