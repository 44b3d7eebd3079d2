/**
 * Whom an entry of the audit tells what. By the entry alone, which never changes, and by who is named on a record or match:
 * so whoever works the same entry in again, later and in another order, finds the same.
 */
import type { MatchStateId } from '#shared/vocabulary/record-states';

import type { ExchangeVoice } from '../match-exchange.ts';
import { type Interest, subjectOfInterest } from '../interest.ts';
import type { Match } from '../match.ts';
import type { RecordKind, RecordState, StoredRecord } from '../record.ts';
import {
  entriesFor,
  type InboxEntry,
  type InboxKind,
  type InboxReader,
  partyReader,
  personReader,
  secretariatReader,
} from './inbox-entry.ts';
import { readersOfSides, readersOfVoice } from './match-readers.ts';

type Change<State> = { readonly from: State | null; readonly to: State };

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
  /** Of a record: the states that it went between, where they differ. */
  readonly stateOfRecord?: Change<RecordState>;
  /** Of a match: the states before and after. */
  readonly stateOfMatch?: Change<MatchStateId>;
  /** Of what passes beside a match: whose answer it asks for, or whom it answers. */
  readonly voice?: ExchangeVoice;
  readonly by?: string;
  /** Of a case: who is to take it over. */
  readonly handedTo?: string;
};

const nobody: readonly InboxEntry[] = [];

/** What many rows did at once is told by the outcome of the import. */
const isImport = ({ action }: AuditedEvent): boolean => action.startsWith('import');

const actorOf = ({ actor }: AuditedEvent): InboxReader =>
  actor.partyId === null ? secretariatReader : partyReader(actor.partyId);

const withoutActor = (event: AuditedEvent, readers: readonly InboxReader[]) =>
  readers.filter((reader) => reader !== actorOf(event));

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
    case 'lapse':
      return 'offerLapsed';
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
  if (isImport(event) || event.action.startsWith('match.')) return nobody;
  const isOwner = event.actor.partyId === party.id;
  const told = isOwner ? kindForSecretariat(event) : kindForOwner(event);
  if (told === undefined) return nobody;
  const readers = [isOwner ? secretariatReader : partyReader(party.id)];
  return entriesFor(readers, { id: event.id, kind: told, at: event.at, subject: { kind, id } });
};

type Step = { readonly kind: InboxKind; readonly to: 'others' | 'all' };
const toOthers = (kind: InboxKind): Step => ({ kind, to: 'others' });
const toAll = (kind: InboxKind): Step => ({ kind, to: 'all' });

/** A joint step that leaves the state is one side's answer. */
const stepOf = ({ action, stateOfMatch }: AuditedEvent): Step | undefined => {
  const isJoined = stateOfMatch !== undefined && stateOfMatch.from !== stateOfMatch.to;
  switch (action) {
    case 'match.propose':
      return toOthers('matchProposed');
    case 'match.revise':
      return toOthers('matchRevised');
    case 'match.consent':
      if (!isJoined) return toOthers('matchAnswered');
      return stateOfMatch.to === 'agreed' ? toOthers('supportAgreed') : toAll('talksAgreed');
    case 'match.confirm':
      return toOthers(isJoined ? 'matchFulfilled' : 'deliveryConfirmed');
    case 'match.discuss':
      return toAll('discussionReopened');
    case 'match.plan':
    case 'match.start':
    case 'match.back':
      return toOthers('matchMoved');
    case 'match.suspend':
      return toOthers('matchSuspended');
    // Whoever was asked is told that nothing is asked any more, colleagues of whoever ended it as well.
    case 'match.decline':
    case 'match.close':
      return toAll('matchClosed');
    default:
      return undefined;
  }
};

export const toldOfMatch = (event: AuditedEvent, match: Match): readonly InboxEntry[] => {
  const step = stepOf(event);
  if (!step) return nobody;
  const sides = readersOfSides(match);
  const others = withoutActor(event, [...sides, secretariatReader]);
  return entriesFor(step.to === 'all' ? [...sides, ...others] : others, {
    id: event.id,
    kind: step.kind,
    at: event.at,
    subject: { kind: 'match', id: match.id },
    ...(event.stateOfMatch && { state: event.stateOfMatch.to }),
  });
};

const kindOfExchange: Readonly<Record<string, InboxKind>> = {
  'exchange.set_reply_by': 'replyBySet',
  'exchange.propose_introduction': 'introductionProposed',
  'exchange.accept_introduction': 'introductionAccepted',
  'exchange.end_introduction': 'introductionEnded',
  'exchange.ask': 'questionAsked',
  'exchange.answer': 'questionAnswered',
};

export const toldOfExchange = (event: AuditedEvent, match: Match): readonly InboxEntry[] => {
  const kind = kindOfExchange[event.action];
  if (!kind) return nobody;
  const isToOne = kind === 'questionAsked' || kind === 'questionAnswered';
  // Of entries from before it was kept whom they are for, nobody is told.
  if (isToOne && event.voice === undefined) return nobody;
  const readers =
    event.voice === undefined
      ? [...readersOfSides(match), secretariatReader]
      : readersOfVoice(match, event.voice);
  return entriesFor(withoutActor(event, readers), {
    id: event.id,
    kind,
    at: event.at,
    subject: { kind: 'match', id: match.id },
    ...(event.by !== undefined && { by: event.by }),
  });
};

/** Only the answer is told, to the party that asked for it: the Secretariat finds on Today what was said. */
export const toldOfInterest = (
  { id, at, action }: AuditedEvent,
  interest: Pick<Interest, 'party' | 'own' | 'pledgeId' | 'offerId'>,
): readonly InboxEntry[] =>
  action === 'interest.reply'
    ? entriesFor([partyReader(interest.party.id)], {
        id,
        kind: 'interestAnswered',
        at,
        subject: subjectOfInterest(interest),
      })
    : nobody;

export const toldOfCase = (event: AuditedEvent, matchId: string): readonly InboxEntry[] =>
  event.handedTo === undefined
    ? nobody
    : entriesFor([personReader(event.handedTo)], {
        id: event.id,
        kind: 'caseHandedOver',
        at: event.at,
        subject: { kind: 'match', id: matchId },
      });

/** Of which kind of record an entry is, by its name. */
export const recordKindOf = (type: string): RecordKind | undefined =>
  type === 'PLEDGE' ? 'pledge' : type === 'OFFER' ? 'offer' : undefined;
