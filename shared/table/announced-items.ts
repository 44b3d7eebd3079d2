/** Where what is announced waits for its moment, with whose it is; undefined where nothing is. */
import type { Match } from '../domain/matches/match.ts';
import { opensNextAt, partiesOfAnnounced } from '../domain/published/match-announcement.ts';
import type { StoredRecord } from '../domain/records/record.ts';
import { announcedKey, type Key } from './keys.ts';

export type AnnouncedItem = Key & { readonly parties: readonly string[] };

export const announcedItemOf = ({
  kind,
  id,
  party,
  announced,
}: StoredRecord): AnnouncedItem | undefined =>
  announced && { ...announcedKey(announced.publicFrom, kind, id), parties: [party.id] };

export const announcedItemOfMatch = (match: Match): AnnouncedItem | undefined => {
  const moment = opensNextAt(match);
  return moment === undefined
    ? undefined
    : { ...announcedKey(moment, 'match', match.id), parties: partiesOfAnnounced(match) };
};
