/** An entry of a match's history as somebody may see it: a giver nothing from before it came or after it left, nor of what other givers do by themselves. */
import * as z from 'zod';

import { legsSeenBy, readsReason, seesAllLegs } from '#shared/domain/rights/leg-readers';
import { legsAt } from '#shared/domain/matches/match-legs';
import { partiesOf } from '#shared/domain/matches/match-parties';
import { isTakenUp } from '#shared/domain/match-states';
import { matchStateIds } from '#shared/vocabulary/record-states';
import type { Leg, Match } from '#shared/domain/matches/match';

import type { Actor } from '../../actor.ts';
import type { HistoryEntry } from '../../store/records/history-store.ts';
import { readerOf } from './match-access.ts';

const stateOrNone = z.enum(matchStateIds).nullable();

const ofLegs = z.object({
  grounds: z.object({
    from: z.string().nullable(),
    to: z.string(),
    legs: z.array(z.object({ leg: z.string(), from: stateOrNone, to: stateOrNone })),
  }),
});

const ofJoining = z.object({
  grounds: z.object({
    joining: z.array(z.object({ leg: z.string(), from: z.string(), to: z.string() })),
  }),
});

const leavingActions: readonly string[] = ['match.decline', 'match.close', 'match.remove_leg'];

/** Why a party declined, or a leg left; a match that ends as a whole is closed for a reason that all its sides read. */
const isReasonOfLeaving = (entry: HistoryEntry): boolean =>
  leavingActions.includes(entry.action) &&
  (entry.action !== 'match.close' || ofLegs.safeParse(entry).success);

const withoutReason = (actor: Actor, match: Match, entry: HistoryEntry): HistoryEntry =>
  !isReasonOfLeaving(entry) || readsReason(readerOf(actor, match), entry.actor.partyId)
    ? entry
    : { ...entry, reason: null };

const isConsentToPublish = ({ action }: HistoryEntry): boolean =>
  ['match.release', 'match.announcement', 'match.withdrawal'].includes(action);

/** Of entries from before they said which legs were only asked to join: to the givers of such legs, what others agreed to. */
const isOfPublication = (entry: HistoryEntry): boolean =>
  isConsentToPublish(entry) || entry.action === 'match.opening';

/** What became of the match where another leg left it, as if it were a step of the whole. */
const becameOfLeaving: Readonly<Record<string, string>> = {
  under_discussion: 'match.discuss',
  agreed: 'match.consent',
  fulfilled: 'match.confirm',
};

type OfLegs = z.infer<typeof ofLegs>['grounds'];

const isUp = (state: z.infer<typeof stateOrNone>): boolean => state !== null && isTakenUp(state);

/** What a step over other legs is to a giver; undefined where it changes nothing for it. */
const actionForOthers = (action: string, { from, to, legs }: OfLegs): string | undefined => {
  if (from !== to && leavingActions.includes(action)) return becameOfLeaving[to] ?? action;
  if (from !== to || action === 'match.revise') return action;
  const joins = action === 'match.consent' && legs.some((leg) => !isUp(leg.from) && isUp(leg.to));
  return joins ? 'match.joined' : undefined;
};

/**
 * As the giver of other legs reads it: that the match went on, is asked anew or is given to by one more, and neither by whom
 * nor why.
 */
const entryOfOthers = (entry: HistoryEntry): HistoryEntry | undefined => {
  const told = ofLegs.safeParse(entry).data?.grounds;
  const action = told ? actionForOthers(entry.action, told) : entry.action;
  if (isConsentToPublish(entry) || action === undefined) return undefined;
  return { ...entry, action, actor: { ...entry.actor, partyId: null }, reason: null };
};

/**
 * Whether an entry leaves alone what somebody brings: they were only asked to join, and their legs stayed as they were.
 * @param standing their legs that stood when it was written.
 */
const leavesAlone = (entry: HistoryEntry, standing: readonly Leg[]): boolean => {
  const joining = ofJoining.safeParse(entry).data?.grounds.joining ?? [];
  return (
    entry.action !== 'match.revise' &&
    standing.every(({ id }) => joining.some(({ leg, from, to }) => leg === id && from === to))
  );
};

export const entryFor = (
  actor: Actor,
  match: Match,
  entry: HistoryEntry,
): HistoryEntry | undefined => {
  if (seesAllLegs(match, actor)) return withoutReason(actor, match, entry);
  const seen = legsSeenBy(match, actor);
  const then = legsAt(match, entry.at);
  const standing = seen.filter(({ id }) => then.some((leg) => leg.id === id));
  if (standing.length === 0 || leavesAlone(entry, standing)) return undefined;
  const areAsked = standing.every(({ joining }) => joining !== undefined);
  if (isOfPublication(entry) && areAsked) return undefined;
  const legs = ofLegs.safeParse(entry).data?.grounds.legs;
  if (legs) {
    const isTheirs = legs.some(({ leg }) => seen.some(({ id }) => id === leg));
    return isTheirs ? withoutReason(actor, match, entry) : entryOfOthers(entry);
  }
  const own = partiesOf({ recipients: match.recipients, supporters: [], legs: seen });
  const { partyId } = entry.actor;
  return partyId === null || own.includes(partyId)
    ? withoutReason(actor, match, entry)
    : entryOfOthers(entry);
};
