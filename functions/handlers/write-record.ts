/** Intake of pledges and offers: create, edit, and the steps of their life. One piece of code serves both kinds. */
import type { Contact } from '#shared/contract/record-operations';
import { routes, type RouteId } from '#shared/contract/routes';
import { recordView } from '#shared/contract/to-view';
import {
  editedRecord,
  newRecord,
  steppedRecord,
  type Submission,
} from '#shared/domain/record-changes';
import {
  mayStep,
  type RecordStep,
  recordSteps,
  stepsFrom,
} from '#shared/domain/record-transitions';
import type { RecordKind, RecordState, StoredRecord } from '#shared/domain/record';
import { editBar, withdrawalBar } from '#shared/domain/record-under-matches';
import type { Refusal } from '#shared/domain/refusal';
import { ok, refuse, type Result } from '#shared/domain/result';

import type { Dependencies } from '../dependencies.ts';
import type { Actor } from '../http/actor.ts';
import { type Answer, etagOf } from '../http/answer.ts';
import { authorize, mayRead } from '../http/authorize.ts';
import { findRecord, type HeldRecord, recordActions } from '../store/record-store.ts';
import { getSecret } from '../store/secret-store.ts';
import { write } from '../store/write.ts';
import { checkReferences, findLead } from './check-references.ts';
import { heldByMatches } from './match-words.ts';

type Base = { readonly actor: Actor; readonly requestId: string };

const answerOf = (record: StoredRecord, status: number, location?: string): Answer => ({
  status,
  body: recordView(record),
  headers: { etag: etagOf(record.version), ...(location ? { location } : {}) },
});

type NewRecord = Base & {
  readonly idempotencyKey: string;
  readonly body: Omit<Submission, 'kind' | 'partyId'> & {
    readonly partyId?: string | undefined;
    readonly draft: boolean;
    readonly contact?: Contact | undefined;
  };
};

export const createRecord =
  (dependencies: Dependencies, route: RouteId, kind: RecordKind) =>
  async ({
    actor,
    body,
    idempotencyKey,
    requestId,
  }: NewRecord): Promise<Result<Answer, Refusal>> => {
    const partyId = body.partyId ?? actor.partyId;
    const allowed = authorize(actor, 'createRecord', partyId);
    if (!allowed.ok) return allowed;
    const request = { route, actor, idempotencyKey, path: null, body };
    return write(dependencies, request, async () => {
      const { draft, contact, ...content } = body;
      const lead = await findLead(dependencies, kind, partyId);
      if (!lead.ok) return lead;
      const party = lead.value;
      const submission = { kind, ...content, partyId: party.id } as Submission;
      const there = await checkReferences(dependencies, submission);
      if (!there.ok) return there;
      const secret = await getSecret(dependencies);
      const id = secret.idFor(`${route}\n${actor.sub}\n${idempotencyKey}`);
      const now = dependencies.now();
      const record = newRecord(submission, {
        id,
        party,
        partners: [],
        draft,
        hasContact: contact !== undefined,
        provenance: null,
        now,
      });
      const audit = { actor, action: 'create', at: now, requestId, reason: null };
      return ok({
        actions: recordActions({ before: undefined, after: record, audit, contact }),
        answer: answerOf(record, 201, `${routes[route].path}/${id}`),
        lost: {
          kind: 'conflict',
          detail: 'This was submitted before. Read it instead of sending it again.',
        },
      });
    });
  };

/** The record, for whom the deed is allowed: whatever they may not even see is not there. */
const findFor = async (
  { table }: Dependencies,
  actor: Actor,
  deed: 'editRecord' | RecordStep,
  { kind, id }: { readonly kind: RecordKind; readonly id: string },
): Promise<Result<HeldRecord, Refusal>> => {
  const held = await findRecord(table, kind, id);
  if (!held || !mayRead(actor, held.record)) return refuse({ kind: 'notFound' });
  const allowed = authorize(actor, deed, held.record.party.id);
  return allowed.ok ? ok(held) : allowed;
};

const checkVersion = ({ record }: HeldRecord, ifMatch: number): Result<true, Refusal> =>
  record.version === ifMatch
    ? ok(true)
    : refuse({ kind: 'stale', current: etagOf(record.version) });

type Edit = Base & {
  readonly path: { readonly id: string };
  readonly ifMatch: number;
  readonly body: Omit<Submission, 'kind' | 'partyId'> & { readonly contact?: Contact | undefined };
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
      if (record.state === 'withdrawn') {
        return refuse({
          kind: 'conflict',
          detail: 'This record is withdrawn. Submit a new one instead.',
        });
      }
      const { contact, ...content } = body;
      const submission = { kind, partyId: record.party.id, ...content } as Submission;
      const there = await checkReferences(dependencies, submission);
      if (!there.ok) return there;
      const now = dependencies.now();
      const edited = editedRecord(record, submission, now);
      const after = contact === undefined ? edited : { ...edited, hasContact: true };
      const bar = editBar(record, after);
      if (bar) return refuse(heldByMatches(bar));
      const audit = { actor, action: 'edit', at: now, requestId, reason: null };
      return ok({
        actions: recordActions({ before: held.value, after, audit, contact }),
        answer: answerOf(after, 200),
      });
    });

type Stepping = Base & {
  readonly path: { readonly id: string };
  readonly ifMatch: number;
  readonly idempotencyKey: string;
  readonly body: { readonly reason?: string | undefined };
};

const actors = { owner: 'its party', secretariat: 'the Secretariat' } as const;

const otherSteps = (state: RecordState): string => {
  const steps = stepsFrom(state).map((step) => `${step} (by ${actors[recordSteps[step].actor]})`);
  return steps.length > 0 ? `Choose ${steps.join(', ')}.` : 'Read it; no step is left.';
};

export const stepRecord =
  (dependencies: Dependencies, route: RouteId, kind: RecordKind, step: RecordStep) =>
  async (input: Stepping): Promise<Result<Answer, Refusal>> => {
    const { actor, path, ifMatch, body, requestId } = input;
    const find = () => findFor(dependencies, actor, step, { kind, id: path.id });
    // Before a stored answer is given again: the right may have been taken away since.
    const known = await find();
    if (!known.ok) return known;
    return write(dependencies, { route, ...input }, async () => {
      const held = await find();
      if (!held.ok) return held;
      const { record } = held.value;
      const current = checkVersion(held.value, ifMatch);
      if (!current.ok) return current;
      if (!mayStep(step, record.state)) {
        const detail = `A record that is ${record.state} allows no ${step}. ${otherSteps(record.state)}`;
        return refuse({ kind: 'conflict', detail });
      }
      const bar = step === 'withdrawal' ? withdrawalBar(record) : undefined;
      if (bar) return refuse(heldByMatches(bar));
      const now = dependencies.now();
      const reason = body.reason ?? null;
      const after = steppedRecord(record, step, { by: actor.sub, reason, now });
      const audit = { actor, action: step, at: now, requestId, reason };
      return ok({
        actions: recordActions({ before: held.value, after, audit }),
        answer: answerOf(after, 200),
      });
    });
  };
