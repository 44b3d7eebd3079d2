/** An entry of a match's history as somebody may see it: a giver nothing from before it came or after it left, nor of what other givers do by themselves. */
import * as z from 'zod';

import { legsSeenBy, readsReason, seesAllLegs } from '#shared/domain/leg-readers';
import { partiesOf } from '#shared/domain/match-parties';
import type { Leg, Match } from '#shared/domain/match';

import type { Actor } from '../../actor.ts';
import type { HistoryEntry } from '../../store/history-store.ts';
import { readerOf } from './match-access.ts';

const ofLegs = z.object({
  grounds: z.object({
    from: z.string().nullable(),
    to: z.string(),
    legs: z.array(z.object({ leg: z.string() })),
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

/** As the giver of other legs reads it: that the match went on or is asked anew, and neither by whom nor why. */
const entryOfOthers = (entry: HistoryEntry): HistoryEntry | undefined => {
  const told = ofLegs.safeParse(entry).data?.grounds;
  const isAnswer = entry.action === 'match.consent' || entry.action === 'match.confirm';
  const goesOn = entry.action === 'match.revise' || (isAnswer && told?.from !== told?.to);
  if (isConsentToPublish(entry)) return undefined;
  if (told && !goesOn) return undefined;
  return { ...entry, actor: { ...entry.actor, partyId: null }, reason: null };
};

/** Whether one of the legs took part when it was written. */
const isOfTheirTime = ({ at }: HistoryEntry, legs: readonly Leg[]): boolean =>
  legs.some(({ addedAt, left }) => (addedAt ?? at) <= at && at <= (left?.at ?? at));

export const entryFor = (
  actor: Actor,
  match: Match,
  entry: HistoryEntry,
): HistoryEntry | undefined => {
  if (seesAllLegs(match, actor)) return withoutReason(actor, match, entry);
  const seen = legsSeenBy(match, actor);
  if (!isOfTheirTime(entry, seen)) return undefined;
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
