/** Whom an entry of the audit tells what of a record: its owner, or the Secretariat. */
import type { RecordState, StoredRecord } from '../records/record.ts';
import {
  entriesFor,
  type InboxEntry,
  type InboxKind,
  partyReader,
  secretariatReader,
} from './inbox-entry.ts';
import { type AuditedEvent, isImport, toldNobody } from './audited-event.ts';

const byTransition: Readonly<Partial<Record<RecordState, InboxKind>>> = {
  accepted: 'recordAccepted',
  returned: 'recordReturned',
};

const kindForOwner = ({ action, stateOfRecord }: AuditedEvent): InboxKind | undefined => {
  switch (action) {
    case 'create':
      return 'recordedForParty';
    case 'edit':
    case 'submission':
      return 'recordChangedForParty';
    case 'code':
      return 'recordCoded';
    case 'partnership':
      return 'partnerAnswered';
    case 'lapse':
      return 'offerLapsed';
    case 'opening':
      return 'madePublic';
    default:
      return stateOfRecord && byTransition[stateOfRecord.to];
  }
};

const kindForSecretariat = ({ stateOfRecord }: AuditedEvent): InboxKind | undefined => {
  if (stateOfRecord?.to === 'submitted') return 'recordSubmitted';
  const wasSeen = stateOfRecord?.from !== 'draft';
  return stateOfRecord?.to === 'withdrawn' && wasSeen ? 'recordWithdrawn' : undefined;
};

/** A match's steps write its records as well: these are told of the match. */
export const toldOfRecord = (
  event: AuditedEvent,
  { kind, id, party }: Pick<StoredRecord, 'kind' | 'id' | 'party'>,
): readonly InboxEntry[] => {
  if (isImport(event) || event.action.startsWith('match.')) return toldNobody;
  const isOwner = event.actor.partyId === party.id;
  const told = isOwner ? kindForSecretariat(event) : kindForOwner(event);
  if (told === undefined) return toldNobody;
  const readers = [isOwner ? secretariatReader : partyReader(party.id)];
  return entriesFor(readers, { id: event.id, kind: told, at: event.at, subject: { kind, id } });
};
