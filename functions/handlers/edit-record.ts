/** A change of a pledge or an offer: what is not sent stays, and a draft or returned record may be submitted with it. */
import { asSent, idsIn, merge, numbered, saidOf } from '#shared/contract/merge-change';
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
  steppedRecord,
  type Submission,
} from '#shared/domain/record-changes';
import { mayStep } from '#shared/domain/record-transitions';
import type { RecordKind, StoredRecord } from '#shared/domain/record';
import { editBar } from '#shared/domain/record-under-matches';
import type { Refusal } from '#shared/domain/refusal';
import { ok, refuse, type Result } from '#shared/domain/result';

import type { Dependencies } from '../dependencies.ts';
import type { Actor } from '../http/actor.ts';
import type { Answer } from '../http/answer.ts';
import { recordActions } from '../store/record-store.ts';
import { write } from '../store/write.ts';
import { checkReferences } from './check-references.ts';
import { contactErrors } from './contact-errors.ts';
import { answerOf, checkVersion, findFor } from './held-record.ts';
import { heldByMatches } from './match-words.ts';
import { stepNotAllowed } from './step-words.ts';

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
};

const readChange = (
  record: StoredRecord,
  { removed, contact, submit, ...sent }: Fields,
): Result<Change, Errors> => {
  const { kind } = record;
  const staysDraft = record.state === 'draft' && submit !== true;
  const envelope = readBy(staysDraft ? draftChangeEnvelope : changeEnvelope, {
    ...(removed === undefined ? {} : { removed }),
    ...(contact === undefined ? {} : { contact }),
    ...(submit === undefined ? {} : { submit }),
  });
  const gone = envelope.ok ? (envelope.value.removed ?? []) : [];
  const { said: merged, names, errors } = merge(kind, saidOf(record), sent, gone);
  const said = staysDraft ? numbered(merged, record.everComponents) : merged;
  const content = (staysDraft ? readDraft : readContent)(kind, said);
  if (content.ok && envelope.ok && errors.length === 0)
    return ok({
      content: content.value,
      contact: envelope.value.contact,
      submit: envelope.value.submit === true,
      ...(staysDraft ? { unfinished: said } : {}),
    });
  return refuse([
    ...errors,
    ...(content.ok ? [] : asSent(content.error, names)),
    ...(envelope.ok ? [] : envelope.error),
  ]);
};

const changedRecord = (record: StoredRecord, change: Change, now: string): StoredRecord => {
  const { content, unfinished, contact } = change;
  const submission = { kind: record.kind, partyId: record.party.id, ...content } as Submission;
  const { unfinished: _, ...finished } = editedRecord(record, submission, now);
  const edited = unfinished ? asDraft(finished, unfinished, idsIn(unfinished)) : finished;
  return contact === undefined ? edited : { ...edited, hasContact: contact !== null };
};

/** The same version: an edit and its submission are one change. */
const submitted = (record: StoredRecord, actor: Actor, now: string): StoredRecord => ({
  ...steppedRecord(record, 'submission', { by: actor.sub, reason: null, now }),
  version: record.version,
});

const withdrawn: Refusal = {
  kind: 'conflict',
  detail: 'This record is withdrawn. Submit a new one instead.',
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
      if (record.state === 'withdrawn') return refuse(withdrawn);
      const read = readChange(record, body);
      if (!read.ok) return refuse({ kind: 'invalid', errors: read.error });
      const { submit, contact, content } = read.value;
      if (submit && !mayStep('submission', record.state))
        return refuse(stepNotAllowed('submission', record.state));
      const submission = { kind, partyId: record.party.id, ...content } as Submission;
      const there = await checkReferences(dependencies, submission);
      if (!there.ok) return there;
      const now = dependencies.now();
      const edited = changedRecord(record, read.value, now);
      if (submit && contact === undefined) {
        const errors = await contactErrors(dependencies.table, record);
        if (errors.length > 0) return refuse({ kind: 'invalid', errors });
      }
      const after = submit ? submitted(edited, actor, now) : edited;
      const bar = editBar(record, after);
      if (bar) return refuse(heldByMatches(bar));
      const action = submit ? 'submission' : 'edit';
      const audit = { actor, action, at: now, requestId, reason: null };
      return ok({
        actions: recordActions({
          world: dependencies.world,
          before: held.value,
          after,
          audit,
          contact,
        }),
        answer: answerOf(after, 200),
      });
    });
