/** A record whose party, partners or excluded parties went into another party. */
import { withMovedWords } from '../records/partnership.ts';
import type { StoredRecord } from '../records/record.ts';
import {
  movedId,
  movedIds,
  movedReference,
  movedReferences,
  type PartyMove,
} from './moved-party.ts';

type NamesParties = Pick<
  StoredRecord,
  'party' | 'partners' | 'partnerWords' | 'excludedPartyIds' | 'unfinished'
>;

const isWords = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((each) => typeof each === 'string');

export const unfinishedExclusions = ({
  unfinished,
}: Pick<NamesParties, 'unfinished'>): readonly string[] => {
  const said = unfinished?.['excludedPartyIds'];
  return isWords(said) ? said : [];
};

export const recordNames = (record: NamesParties, partyId: string): boolean =>
  record.party.id === partyId ||
  record.partners.some(({ id }) => id === partyId) ||
  (record.partnerWords ?? []).some(({ party }) => party.id === partyId) ||
  record.excludedPartyIds.includes(partyId) ||
  unfinishedExclusions(record).includes(partyId);

/** Nobody is their own partner, and nobody excludes themselves. */
const withoutOwn = (ids: readonly string[], own: string): string[] =>
  ids.filter((id) => id !== own);

/** What a version of it says, in the place of the party that went; a version that is public keeps its number. */
export const withMovedParties = <Moved extends StoredRecord>(
  record: Moved,
  move: PartyMove,
): Moved => {
  const party = movedReference(record.party, move);
  const { unfinished, partnerWords } = record;
  const moved = {
    ...record,
    party,
    partners: movedReferences(record.partners, move).filter(({ id }) => id !== party.id),
    ...(partnerWords && {
      partnerWords: partnerWords.filter((word) => movedId(word.party.id, move) !== party.id),
    }),
    excludedPartyIds: withoutOwn(movedIds(record.excludedPartyIds, move), party.id),
    ...(unfinished &&
      unfinishedExclusions(record).includes(move.from) && {
        unfinished: {
          ...unfinished,
          excludedPartyIds: withoutOwn(movedIds(unfinishedExclusions(record), move), party.id),
        },
      }),
    ...(party.id !== record.party.id && {
      everPartyIds: [...new Set([...(record.everPartyIds ?? []), record.party.id])].filter(
        (id) => id !== party.id,
      ),
    }),
  };
  return withMovedWords(moved, (reference) => movedReference(reference, move));
};

/** Of the two in what everyone reads: a partner only where it is one today, so that no old release speaks for a later consent. */
export const withPartnersOfToday = <Released extends StoredRecord>(
  released: Released,
  { partners }: Pick<StoredRecord, 'partners'>,
  { from, to }: PartyMove,
): Released => ({
  ...released,
  partners: released.partners.filter(
    ({ id }) => (id !== from && id !== to.id) || partners.some((each) => each.id === id),
  ),
});
