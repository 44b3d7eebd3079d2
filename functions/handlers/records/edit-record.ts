/** A change of a pledge or an offer: what is not sent stays, and a draft or returned record may be submitted with it. */
import { asSent, idsIn, merge, numbered, saidOf } from '#shared/contract/merge-change';
import { madeUpPlacesIn } from '#shared/contract/made-up-places';
import { readChanged } from '#shared/contract/read-changed';
import {
  type Content,
  type Errors,
  readBy,
  readContent,
  readDraft,
} from '#shared/contract/read-submission';
import {
  changeEnvelope,
  draftChangeEnvelope,
  type Fields,
} from '#shared/contract/submission-bodies';
import type { UnfinishedContact } from '#shared/contract/contact';
import type { RouteId } from '#shared/contract/routes';
import {
  asDraft,
  editedRecord,
  handedOver,
  recordAfterStep,
  type Submission,
  takenBackFromApproval,
} from '#shared/domain/record-changes';
import { canStep } from '#shared/domain/record-transitions';
import type { RecordKind, StoredRecord } from '#shared/domain/record';
import type { Basis } from '#shared/domain/on-behalf';
import { editBlocker } from '#shared/domain/record-under-matches';
import type { Refusal } from '#shared/domain/refusal';
import { ok, refuse, type Result } from '#shared/domain/result';
import type { World } from '#shared/domain/world';

import type { Dependencies } from '../../dependencies.ts';
import type { Actor } from '../../actor.ts';
import type { Answer } from '../../answer.ts';
import { recordActions } from '../../store/record-store.ts';
import { write } from '../../store/write.ts';
import { checkReferences } from './check-references.ts';
import { contactErrors } from './contact-errors.ts';
import { answerOf, checkVersion, findFor } from './held-record.ts';
import { heldByMatches } from './held-by-matches.ts';
import { asWrittenBy, checkBasis } from './on-behalf.ts';
import { mayPutBefore } from './put-before.ts';
import { stepRefusedInState } from './step-words.ts';

type Edit = {
  readonly actor: Actor;
  readonly requestId: string;
  readonly path: { readonly id: string };
  readonly ifMatch: number;
  readonly body: Fields;
};

type Change = {
  readonly content: Content;
  /** What a draft says, where it stays one. */
  readonly unfinished?: Fields;
  /** Undefined leaves the contact as it is, null deletes it. */
  readonly contact: UnfinishedContact | null | undefined;
  readonly submit: boolean;
  /** Undefined leaves it with whom it is. */
  readonly handOver: boolean | undefined;
  /** Where the Secretariat records it for the party. */
  readonly onBehalf: Basis | undefined;
};

type Said = {
  readonly kept: Fields;
  readonly said: Fields;
  readonly staysDraft: boolean;
  readonly submits: boolean;
};

/** Whoever submits says all of it anew. */
const readSaid = (
  { kind }: StoredRecord,
  { kept, said, staysDraft, submits }: Said,
): Result<Content, Errors> => {
  if (staysDraft) return readDraft(kind, said);
  return submits ? readContent(kind, said) : readChanged(kind, kept, said);
};

const readChange = (
  world: World,
  record: StoredRecord,
  { removed, contact, submit, handOver, onBehalf, ...sent }: Fields,
): Result<Change, Errors> => {
  const { kind } = record;
  const staysDraft = record.state === 'draft' && submit !== true;
  const envelope = readBy(staysDraft ? draftChangeEnvelope : changeEnvelope, {
    ...(removed === undefined ? {} : { removed }),
    ...(contact === undefined ? {} : { contact }),
    ...(submit === undefined ? {} : { submit }),
    ...(handOver === undefined ? {} : { handOver }),
    ...(onBehalf === undefined ? {} : { onBehalf }),
  });
  const gone = envelope.ok ? (envelope.value.removed ?? []) : [];
  const kept = saidOf(record);
  const { said: merged, names, errors } = merge(kind, kept, sent, gone);
  const said = staysDraft ? numbered(merged, record.everComponents) : merged;
  const madeUp = madeUpPlacesIn(said, world, record.party);
  const isWhole = submit === true || handOver === true;
  const content = readSaid(record, {
    kept,
    said,
    staysDraft: staysDraft && !isWhole,
    submits: isWhole,
  });
  if (content.ok && envelope.ok && errors.length === 0 && madeUp.length === 0)
    return ok({
      content: content.value,
      contact: envelope.value.contact,
      submit: envelope.value.submit === true,
      handOver: envelope.value.handOver,
      onBehalf: envelope.value.onBehalf,
      ...(staysDraft ? { unfinished: said } : {}),
    });
  return refuse([
    ...errors,
    ...(content.ok ? [] : asSent(content.error, names)),
    ...asSent(madeUp, names),
    ...(envelope.ok ? [] : envelope.error),
  ]);
};

const changedRecord = (record: StoredRecord, change: Change, now: string): StoredRecord => {
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
const passedOn = (record: StoredRecord, { handOver }: Change, now: string): StoredRecord => {
  if (handOver === undefined) return record;
  return handOver ? handedOver(record, now) : takenBackFromApproval(record);
};

const withContact = (record: StoredRecord, contact: Change['contact']): StoredRecord =>
  contact === undefined ? record : { ...record, hasContact: contact !== null };

/** A contact is a person's: seen, changed and deleted whatever became of the record, whose words stay unread. */
const isOfContactAlone = (body: Fields): boolean =>
  Object.keys(body).every((field) => field === 'contact');

const readContactChange = ({ state }: StoredRecord, body: Fields) =>
  readBy(state === 'draft' ? draftChangeEnvelope : changeEnvelope, body);

const withdrawn: Refusal = {
  kind: 'conflict',
  detail: 'This record is withdrawn. Submit a new one instead.',
  reason: { code: 'recordWithdrawn' },
};

type Decided = Pick<Change, 'contact'> & {
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

const decideContact = ({ record, body, now }: Deciding): Result<Decided, Refusal> => {
  const read = readContactChange(record, body);
  if (!read.ok) return refuse({ kind: 'invalid', errors: read.error });
  const { contact } = read.value;
  const next = { ...record, version: record.version + 1, updatedAt: now };
  return ok({ after: withContact(next, contact), contact, action: 'edit' });
};

const decideEdit = async (deciding: Deciding): Promise<Result<Decided, Refusal>> => {
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

export const editRecord =
  (dependencies: Dependencies, route: RouteId, kind: RecordKind) =>
  async ({ actor, path, body, ifMatch, requestId }: Edit): Promise<Result<Answer, Refusal>> =>
    write(dependencies, { route, actor, path, body, ifMatch }, async () => {
      const held = await findFor(dependencies, actor, 'editRecord', { kind, id: path.id });
      if (!held.ok) return held;
      const { record } = held.value;
      const current = checkVersion(held.value, ifMatch);
      if (!current.ok) return current;
      const based = checkBasis(actor, record.party.id, body);
      if (!based.ok) return based;
      const { world } = dependencies;
      if (Object.keys(body).length === 0)
        return ok({ actions: [], answer: answerOf(world, record, 200) });
      const now = dependencies.now();
      const deciding = { dependencies, record, body, actor, now };
      const decided = isOfContactAlone(body) ? decideContact(deciding) : await decideEdit(deciding);
      if (!decided.ok) return decided;
      const { after, contact, action } = decided.value;
      const audit = { actor, action, at: now, requestId, reason: null };
      return ok({
        actions: await recordActions({
          world,
          before: held.value,
          after,
          audit,
          contact,
          prose: dependencies.prose,
        }),
        answer: answerOf(world, after, 200),
      });
    });
