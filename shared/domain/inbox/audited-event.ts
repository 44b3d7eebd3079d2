/**
 * What is read of an entry of the audit, to tell whom it concerns. By the entry alone, which never changes, and by who was
 * named on a record or match when it was written: so whoever works the same entry in again, later and in another order,
 * finds the same.
 */
import type { MatchStateId } from '#shared/vocabulary/record-states';

import type { ExchangeVoice } from '../matches/match-exchange.ts';
import type { RecordKind, RecordState } from '../records/record.ts';
import {
  type InboxEntry,
  type InboxReader,
  partyReader,
  secretariatReader,
} from './inbox-entry.ts';

type AuditedChange<State> = { readonly from: State | null; readonly to: State };

/** What is read of an audit entry. */
export type AuditedEvent = {
  /** Its name, such as `PLEDGE#0123456789abcdef#000000000004`. */
  readonly id: string;
  readonly at: string;
  readonly action: string;
  readonly actor: {
    readonly sub: string;
    readonly role: string;
    readonly partyId: string | null;
  };
  /** What it did in public: a word of the log of public acts; absent where everyone reads on what they read before. */
  readonly act?: string;
  /** Of a record: the states that it went between, where they differ. */
  readonly stateOfRecord?: AuditedChange<RecordState>;
  /** Of a record: the matches in which it reads differently to their other side. */
  readonly readAnewIn?: readonly string[];
  /** Of a match: the states before and after. */
  readonly stateOfMatch?: AuditedChange<MatchStateId>;
  /** Of a match of several legs: those that it is about, and the states in which the match was and is for them. */
  readonly legs?: readonly ({ readonly leg: string } & AuditedChange<MatchStateId>)[];
  /** Of a step of a match: the legs that were only asked to join it, and the states in which it was and is for them. */
  readonly joining?: readonly ({ readonly leg: string } & AuditedChange<MatchStateId>)[];
  /** Of what passes beside a match: whose answer it asks for, or whom it answers. */
  readonly voice?: ExchangeVoice;
  readonly by?: string;
  /** Of a message that was reported: what the Secretariat decided. */
  readonly decided?: string;
  /** Of a case: who is to take it over. */
  readonly handedTo?: string;
};

export const toldNobody: readonly InboxEntry[] = [];

/** What many rows did at once is told by the outcome of the import. */
export const isImport = ({ action }: AuditedEvent): boolean => action.startsWith('import');

/** Whoever did it, where it has an inbox: the register itself, which makes public what was announced, has none. */
const actorOf = ({ actor }: AuditedEvent): InboxReader | undefined => {
  if (actor.partyId !== null) return partyReader(actor.partyId);
  return actor.role === 'secretariat' ? secretariatReader : undefined;
};

export const withoutActor = (event: AuditedEvent, readers: readonly InboxReader[]) =>
  readers.filter((reader) => reader !== actorOf(event));

/** Of which kind of record an entry is, by its name. */
export const recordKindOf = (type: string): RecordKind | undefined =>
  type === 'PLEDGE' ? 'pledge' : type === 'OFFER' ? 'offer' : undefined;
