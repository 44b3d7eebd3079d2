/** A record that a merge moved as it stands once the party that went in stands by itself again: in its place, or beside the one that stayed. */
import type { PartyReference } from '../parties/party.ts';
import type { StoredRecord } from '../records/record.ts';
import { movedReference, type PartyMove } from './moved-party.ts';
import { unfinishedExclusions } from './moved-record.ts';
import { partnersBack } from './partners-back.ts';
import type { VersionBefore } from './record-before.ts';

/** `from` is the party that stayed, `to` the one that stands by itself again. */
export type Back = PartyMove;

const includes = (references: readonly PartyReference[], id: string): boolean =>
  references.some((each) => each.id === id);

/** Whether the one that stands by itself again was named alone. */
const wasAlone = (before: readonly PartyReference[], { from, to }: Back): boolean =>
  includes(before, to.id) && !includes(before, from);

/** Where both were named, the one that was dropped comes back beside the other, as long as that one is named. */
export const referencesBack = (
  now: readonly PartyReference[],
  before: readonly PartyReference[],
  back: Back,
): readonly PartyReference[] => {
  if (wasAlone(before, back)) return now.map((reference) => movedReference(reference, back));
  const dropped = before.filter(({ id }) => id === back.to.id && !includes(now, id));
  return includes(now, back.from) ? [...now, ...dropped] : now;
};

/** What its owner took away since stays away; what a record could not say of its own party comes back. */
const exclusionsBack = (
  { id: own }: PartyReference,
  now: readonly string[],
  before: readonly string[],
  { from, to }: Back,
): string[] => {
  const had = before.filter((id) => id === to.id || id === from);
  const isStill = now.includes(from) || own === from;
  return had.length > 0 && isStill
    ? [...new Set([...now.filter((id) => id !== from), ...had])]
    : [...now];
};

const unfinishedBack = (
  record: StoredRecord,
  { unfinishedExclusions: before = [] }: VersionBefore,
  back: Back,
): Pick<StoredRecord, 'unfinished'> => {
  const { party, unfinished } = record;
  if (!unfinished || !('excludedPartyIds' in unfinished) || before.length === 0) return {};
  const excludedPartyIds = exclusionsBack(party, unfinishedExclusions(record), before, back);
  return { unfinished: { ...unfinished, excludedPartyIds } };
};

export const recordBack = <Kept extends StoredRecord>(
  record: Kept,
  before: VersionBefore,
  back: Back,
): Kept => {
  const isLed = before.party.id === back.to.id;
  const party = isLed ? movedReference(record.party, back) : record.party;
  const moved = {
    ...record,
    ...partnersBack({ record, before, back }),
    ...unfinishedBack(record, before, back),
    party,
    excludedPartyIds: exclusionsBack(
      record.party,
      record.excludedPartyIds,
      before.excludedPartyIds,
      back,
    ),
    ...(party.id !== record.party.id && {
      everPartyIds: [...new Set([...(record.everPartyIds ?? []), record.party.id])].filter(
        (id) => id !== party.id,
      ),
    }),
  };
  return { ...moved, partners: moved.partners.filter(({ id }) => id !== party.id) };
};
