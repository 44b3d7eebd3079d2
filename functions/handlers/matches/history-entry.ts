/** An entry of a match's history as somebody may see it: a giver nothing of what other givers do by themselves. */
import * as z from 'zod';

import { legsSeenBy } from '#shared/contract/leg-views';
import { legsOf } from '#shared/domain/match-legs';
import { partiesOf } from '#shared/domain/match-parties';
import type { Match } from '#shared/domain/match';

import type { Actor } from '../../actor.ts';
import { may } from '../../http/authorize.ts';
import type { HistoryEntry } from '../../store/history-store.ts';

const ofLegs = z.object({
  grounds: z.object({
    from: z.string().nullable(),
    to: z.string(),
    legs: z.array(z.object({ leg: z.string() })),
  }),
});

/** Why a party declined or left is for the Secretariat and that party alone. */
const withoutReason = (actor: Actor, entry: HistoryEntry): HistoryEntry => {
  const isPrivate =
    entry.action === 'match.decline' ||
    (entry.action === 'match.close' && ofLegs.safeParse(entry).success);
  return !isPrivate || may(actor, 'moveMatch', null) || entry.actor.partyId === actor.partyId
    ? entry
    : { ...entry, reason: null };
};

const isConsentToPublish = ({ action }: HistoryEntry): boolean =>
  ['match.release', 'match.announcement', 'match.withdrawal'].includes(action);

/** As the giver of other legs reads it: that the match went on, and not by whom. */
const entryOfOthers = (entry: HistoryEntry): HistoryEntry | undefined => {
  const told = ofLegs.safeParse(entry).data?.grounds;
  const isAnswer = entry.action === 'match.consent' || entry.action === 'match.confirm';
  if (isConsentToPublish(entry)) return undefined;
  if (told && (!isAnswer || told.from === told.to)) return undefined;
  return { ...entry, actor: { ...entry.actor, partyId: null }, reason: null };
};

export const entryFor = (
  actor: Actor,
  match: Match,
  entry: HistoryEntry,
): HistoryEntry | undefined => {
  const seen = legsSeenBy(match, actor.partyId);
  if (seen.length === legsOf(match).length) return withoutReason(actor, entry);
  const legs = ofLegs.safeParse(entry).data?.grounds.legs;
  if (legs) {
    const isTheirs = legs.some(({ leg }) => seen.some(({ id }) => id === leg));
    return isTheirs ? withoutReason(actor, entry) : entryOfOthers(entry);
  }
  const own = partiesOf({ recipients: match.recipients, supporters: [], legs: seen });
  const { partyId } = entry.actor;
  return partyId === null || own.includes(partyId)
    ? withoutReason(actor, entry)
    : entryOfOthers(entry);
};
