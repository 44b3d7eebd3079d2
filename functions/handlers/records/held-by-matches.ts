/** That matches bar a change of a record, in words that say what to do first. */
import { type HeldByMatches, heldReason } from '#shared/domain/matches/record-under-matches';
import type { Refusal } from '#shared/domain/refusal';

export const heldByMatchesDetail = (held: HeldByMatches): string => {
  const count = held.matchIds.length;
  if (held.kind === 'underWay')
    return `${count} ${count === 1 ? 'match' : 'matches'} of this record are agreed or under way. Suspend or close each of them first, then withdraw the record.`;
  if (held.kind === 'live')
    return `${count} ${count === 1 ? 'match stands' : 'matches stand'} on this record. Close each of them first, then return the record.`;
  if (held.kind === 'componentInUse')
    return `Component ${held.component} is part of a match. Keep it, or close the match first.`;
  return `${held.amount} ${held.measure} of component ${held.component} are agreed in matches. Give it at least that much in the same measure, or take a match back to discussion first.`;
};

export const heldByMatches = (held: HeldByMatches): Refusal => ({
  kind: 'conflict',
  detail: heldByMatchesDetail(held),
  reason: heldReason(held),
});
