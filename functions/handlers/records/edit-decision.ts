/** What becomes of a record by an edit, or why it may not be edited so. */
import { idsIn } from '#shared/contract/records/record-as-sent';
import { readBy } from '#shared/contract/records/read-submission';
import {
  changeEnvelope,
  draftChangeEnvelope,
  type Fields,
} from '#shared/contract/records/submission-bodies';
import { asDraft, editedRecord, type Submission } from '#shared/domain/records/record-changes';
import {
  handedOver,
  recordAfterStep,
  takenBackFromApproval,
} from '#shared/domain/records/record-after-step';
import { canStep } from '#shared/domain/records/record-transitions';
import type { StoredRecord } from '#shared/domain/records/record';
import { editBlocker } from '#shared/domain/matches/record-under-matches';
import type { Refusal } from '#shared/domain/refusal';
import { ok, refuse, type Result } from '#shared/domain/result';

import type { Dependencies } from '../../dependencies.ts';
import type { Actor } from '../../actor.ts';
import { checkReferences } from './check-references.ts';
import { contactErrors } from './contact-errors.ts';
import { heldByMatches } from './held-by-matches.ts';
import { asWrittenBy } from './on-behalf.ts';
import { mayPutBefore } from './put-before.ts';
import { stepRefusedInState } from './step-words.ts';
import { type ReadChange, readChange } from './read-change.ts';

const changedRecord = (record: StoredRecord, change: ReadChange, now: string): StoredRecord => {
  const { content, unfinished, contact } = change;
  const submission = { kind: record.kind, partyId: record.party.id, ...content } as Submission;
  const { unfinished: _, ...finished } = editedRecord(record, submission, now);
  return withContact(
    unfinished ? asDraft(finished, unfinished, idsIn(unfinished)) : finished,
    contact,
  );
};

/** The same version: an edit and its submission are one change. */
const submitted = (record: StoredRecord, actor: Actor, now: string): StoredRecord => ({
  ...recordAfterStep(record, 'submission', { by: actor.sub, reason: null, now }),
  version: record.version,
});

/** To whom it goes next: what is submitted waits for no approver. */
const passedOn = (record: StoredRecord, { handOver }: ReadChange, now: string): StoredRecord => {
  if (handOver === undefined) return record;
  return handOver ? handedOver(record, now) : takenBackFromApproval(record);
};

const withContact = (record: StoredRecord, contact: ReadChange['contact']): StoredRecord =>
  contact === undefined ? record : { ...record, hasContact: contact !== null };

/** A contact is a person's: seen, changed and deleted whatever became of the record, whose words stay unread. */
export const isOfContactAlone = (body: Fields): boolean =>
  Object.keys(body).every((field) => field === 'contact');

const readContactChange = ({ state }: StoredRecord, body: Fields) =>
  readBy(state === 'draft' ? draftChangeEnvelope : changeEnvelope, body);

const withdrawn: Refusal = {
  kind: 'conflict',
  detail: 'This record is withdrawn. Submit a new one instead.',
  reason: { code: 'recordWithdrawn' },
};

type Decided = Pick<ReadChange, 'contact'> & {
  readonly after: StoredRecord;
  readonly action: 'edit' | 'submission' | 'handOver';
};

type Deciding = {
  readonly dependencies: Dependencies;
  readonly record: StoredRecord;
  readonly body: Fields;
  readonly actor: Actor;
  readonly now: string;
};

export const decideContact = ({ record, body, now }: Deciding): Result<Decided, Refusal> => {
  const read = readContactChange(record, body);
  if (!read.ok) return refuse({ kind: 'invalid', errors: read.error });
  const { contact } = read.value;
  const next = { ...record, version: record.version + 1, updatedAt: now };
  return ok({ after: withContact(next, contact), contact, action: 'edit' });
};

export const decideEdit = async (deciding: Deciding): Promise<Result<Decided, Refusal>> => {
  const { dependencies, record, body, actor, now } = deciding;
  const { kind } = record;
  if (record.state === 'withdrawn') return refuse(withdrawn);
  const read = readChange(dependencies.world, record, body);
  if (!read.ok) return refuse({ kind: 'invalid', errors: read.error });
  const { submit, handOver, contact, content } = read.value;
  const isWithParty = canStep('submission', record.state);
  if ((submit || handOver === true) && !isWithParty)
    return refuse(stepRefusedInState('submission', record.state));
  // An edit of what is in force is before the Secretariat at once.
  const allowed = submit || !isWithParty ? mayPutBefore(actor, record.party.id) : ok(true);
  if (!allowed.ok) return allowed;
  const submission = { kind, partyId: record.party.id, ...content } as Submission;
  const there = await checkReferences(dependencies, submission);
  if (!there.ok) return there;
  const edited = changedRecord(record, read.value, now);
  if ((submit || handOver === true) && contact === undefined) {
    const errors = await contactErrors(dependencies.table, record);
    if (errors.length > 0) return refuse({ kind: 'invalid', errors });
  }
  const stepped = submit ? submitted(edited, actor, now) : passedOn(edited, read.value, now);
  const after = asWrittenBy(record, stepped, read.value.onBehalf, now);
  const bar = editBlocker(record, after);
  if (bar) return refuse(heldByMatches(bar));
  const action = submit ? 'submission' : handOver === true ? 'handOver' : 'edit';
  return ok({ after, contact, action });
};
