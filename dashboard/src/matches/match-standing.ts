/** How a match stands for whoever reads it: what waits for them, what they may do, and what is left to take. Pure. */
import type { MatchForParties } from '#shared/contract/matches/match-views';
import { hasAnsweredAll } from '#shared/contract/matches/match-waits';
import { type Allocated, allocatedOf } from '#shared/domain/matches/match-quantity';
import {
  type MatchStep,
  matchStepIds,
  matchSteps,
  reasonedStepIds,
} from '#shared/domain/matches/match-transitions';

/** A step of the match's life, or the consent to its publication, given or taken back. */
export type MatchMove = MatchStep | 'release' | 'withdrawRelease';

/** In the order of their buttons: the way forward first. */
const order = [
  'consent',
  'confirm',
  'plan',
  'start',
  'release',
  'revise',
  'discuss',
  'back',
  'withdrawRelease',
  'suspend',
  'add_leg',
  'decline',
  'remove_leg',
  'close',
] as const satisfies readonly MatchMove[];

export const isStep = (move: MatchMove): move is MatchStep =>
  matchStepIds.some((step) => step === move);

/** What both sides are asked for. */
export const isJoint = (move: MatchMove): boolean =>
  isStep(move) && matchSteps[move].joint === true;

/** Some moves in the order of their buttons. */
export const orderedMoves = (allowed: readonly MatchMove[]): readonly MatchMove[] =>
  order.filter((move) => allowed.includes(move));

/** What the API allows the reader, without an answer that they have given already. */
export const movesOf = (match: MatchForParties, partyId: string | null): readonly MatchMove[] => {
  const allowed = new Set<MatchMove>(match.steps);
  if (match.mayRelease) allowed.add('release');
  if (match.mayWithdrawRelease) allowed.add('withdrawRelease');
  return orderedMoves([...allowed]).filter(
    (move) => !(isJoint(move) && hasAnsweredAll(match, partyId)),
  );
};

/** Whether the state asks both sides for an answer. */
export const asksBoth = ({ state }: Pick<MatchForParties, 'state'>): boolean =>
  Object.values(matchSteps).some(({ joint, moves }) => joint && moves[state] !== undefined);

export const needsReason = (move: MatchMove): boolean =>
  move === 'revise' ||
  move === 'remove_leg' ||
  reasonedStepIds.some((reasoned) => reasoned === move);

/** What ends a match, or that it is public, takes more than a careless press. */
export const isEnding = (move: MatchMove): boolean =>
  move === 'decline' || move === 'close' || move === 'remove_leg' || move === 'withdrawRelease';

type Sized = {
  readonly id: string;
  readonly quantity?: { readonly max: number } | null | undefined;
};

/** What taken-up matches leave of a component; null where it states no amount. */
export const leftOf = (record: Allocated, { id, quantity }: Sized): number | null =>
  quantity ? Math.max(0, quantity.max - allocatedOf(record, id)) : null;
