/** What the states of a match mean for its components. */
import type { MatchStateId } from '#shared/vocabulary/record-states';

/** Support that both sides have consented to: what coverage counts. */
export const isTakenUp = (state: MatchStateId): boolean =>
  state === 'agreed' || state === 'planning' || state === 'in_progress' || state === 'fulfilled';

/** Ended without support: its components are free again. */
export const isOver = (state: MatchStateId): boolean =>
  state === 'declined' || state === 'closed_unfulfilled';

/** Something may still come of it: the same two components need no second match. */
export const isLive = (state: MatchStateId): boolean => !isOver(state) && state !== 'fulfilled';
