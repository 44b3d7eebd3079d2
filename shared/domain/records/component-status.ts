/** How far one pledge component is covered by matches, and the status that coverage counts: where nothing covers it, whether support was asked for. */
import type { CoverageStatusId } from '#shared/vocabulary/record-states';

import type { Component } from './component.ts';
import { isLive, isTakenUp } from '../match-states.ts';
import type { StoredRecord } from './record.ts';
import type { MatchLink } from '../match-link.ts';

export const componentStatuses = ['open', 'partly_met', 'met', 'delivered', 'not_stated'] as const;
export type ComponentStatus = (typeof componentStatuses)[number];

export type ComponentCover = {
  readonly status: ComponentStatus;
  /** Sum of the stated quantities of taken-up matches, in the component's own measure, never above what is asked. */
  readonly covered: number;
};

/** Whether something that a taken-up match stands on is still to come: no need is covered by a part of what covers it. */
const awaitsLegs = (serving: readonly MatchLink[], takenUp: readonly MatchLink[]): boolean =>
  serving.some(
    ({ matchId, state }) =>
      isLive(state) && !isTakenUp(state) && takenUp.some((link) => link.matchId === matchId),
  );

/** Whether several give together in one match, which is made of what the need takes. */
const isOfSeveralLegs = (takenUp: readonly MatchLink[]): boolean =>
  takenUp.some(({ matchId, leg }) =>
    takenUp.some((other) => other.matchId === matchId && other.leg !== leg),
  );

/**
 * Amounts decide where they are stated; where they are not, taken-up support counts as part of the need, and what several
 * give together in one match as the whole of it.
 */
export const coverOf = (
  component: Pick<Component, 'id' | 'quantity'>,
  matches: readonly MatchLink[],
): ComponentCover => {
  const serving = matches.filter(({ components }) => components.includes(component.id));
  const takenUp = serving.filter(({ state }) => isTakenUp(state));
  const asked = component.quantity?.max ?? 0;
  const sum = takenUp.reduce((total, { quantity }) => total + (quantity ?? 0), 0);
  const covered = Math.min(asked, sum);
  const delivered = takenUp.length > 0 && takenUp.every(({ state }) => state === 'fulfilled');
  const isMet = asked > 0 ? covered === asked : isOfSeveralLegs(takenUp);
  const awaits = awaitsLegs(serving, takenUp);
  if (takenUp.length === 0) {
    return {
      status: serving.some(({ state }) => state === 'not_stated') ? 'not_stated' : 'open',
      covered,
    };
  }
  if (awaits) return { status: 'partly_met', covered };
  if (delivered && (asked === 0 || isMet)) return { status: 'delivered', covered };
  return { status: isMet ? 'met' : 'partly_met', covered };
};

/** Without taken-up support there are three cases, and only one of them is a need: nobody is called open who never asked. */
export const unservedStatuses = [
  'open',
  'not_asked',
  'asking_not_stated',
] as const satisfies readonly CoverageStatusId[];
export type UnservedStatus = (typeof unservedStatuses)[number];

/** @param asked whether the record asks for support; null where nobody said. */
export const coverageStatusOf = (
  status: ComponentStatus,
  asked: boolean | null,
): CoverageStatusId => {
  if (status !== 'open' || asked === true) return status;
  return asked === false ? 'not_asked' : 'asking_not_stated';
};

/** Whoever offers asks for nothing: an offer that nothing takes up is open. */
const asks = (record: StoredRecord): boolean | null =>
  record.kind === 'offer' || record.supportRequested;

/** The status that is counted and shown of a component, by the matches that count for its reader. */
export const shownStatusOf = (
  record: StoredRecord,
  component: Pick<Component, 'id' | 'quantity'>,
  matches: readonly MatchLink[],
): CoverageStatusId => coverageStatusOf(coverOf(component, matches).status, asks(record));
