/** Intake of new pledges and offers, whole or as drafts. One piece of code serves both kinds. */
import type { Fields } from '#shared/contract/records/submission-bodies';
import { routes, type RouteId } from '#shared/contract/routes';
import type { Submission } from '#shared/domain/records/record-changes';
import { handedOver } from '#shared/domain/records/record-after-step';
import type { RecordKind } from '#shared/domain/records/record';
import type { Refusal } from '#shared/domain/refusal';
import { ok, refuse, type Result } from '#shared/domain/result';

import type { Dependencies } from '../../dependencies.ts';
import type { RepeatableRequest } from '../../request.ts';
import type { Answer } from '../../answer.ts';
import { authorize } from '../../http/authorize.ts';
import { mayPutBefore } from './put-before.ts';
import { standingId } from '../../store/people/party-store.ts';
import { recordActions } from '../../store/records/record-store.ts';
import { getSecret } from '../../store/secret-store.ts';
import { write } from '../../store/write.ts';
import { checkPlaces, checkReferences, findLead } from './check-references.ts';
import { answerOf } from './held-record.ts';
import { bornRecord, readNew } from './new-record.ts';
import { checkBasis } from './on-behalf.ts';

type Input = RepeatableRequest<Fields>;

export const createRecord =
  (dependencies: Dependencies, route: RouteId, kind: RecordKind) =>
  async ({
    actor,
    body,
    idempotencyKey,
    sent,
    requestId,
  }: Input): Promise<Result<Answer, Refusal>> => {
    const read = readNew(kind, body);
    if (!read.ok) return refuse({ kind: 'invalid', errors: read.error });
    const { content, contact, draft, handOver, unfinished, onBehalf } = read.value;
    const partyId = (await standingId(dependencies.table, read.value.partyId)) ?? actor.partyId;
    const allowed = authorize(actor, 'createRecord', partyId);
    if (!allowed.ok) return allowed;
    const submits = draft ? ok(true) : mayPutBefore(actor, partyId);
    if (!submits.ok) return submits;
    const based = checkBasis(actor, partyId, body);
    if (!based.ok) return based;
    const said = {
      ...(unfinished ?? content),
      draft,
      ...(handOver !== undefined && { handOver }),
      partyId,
      contact: contact ?? null,
      ...(onBehalf && { onBehalf }),
    };
    const request = { route, actor, idempotencyKey, sent, path: null, body: said };
    return write(dependencies, request, async () => {
      const lead = await findLead(dependencies, kind, partyId);
      if (!lead.ok) return lead;
      const places = checkPlaces(dependencies, lead.value, unfinished ?? content);
      if (!places.ok) return places;
      const submission = { kind, ...content, partyId: lead.value.id } as Submission;
      const there = await checkReferences(dependencies, submission);
      if (!there.ok) return there;
      const secret = await getSecret(dependencies);
      const id = secret.idFor(`${route}\n${actor.sub}\n${idempotencyKey}`);
      const now = dependencies.now();
      const born = bornRecord(
        dependencies,
        {
          kind,
          id,
          content,
          unfinished,
          party: lead.value,
          partners: [],
          hasContact: contact !== undefined,
          onBehalf,
        },
        now,
      );
      const record = handOver === true ? handedOver(born, now) : born;
      const audit = { actor, action: 'create', at: now, requestId, reason: null };
      return ok({
        actions: await recordActions({
          world: dependencies.world,
          before: undefined,
          after: record,
          audit,
          contact,
          prose: dependencies.prose,
        }),
        answer: answerOf(dependencies.world, record, 201, `${routes[route].path}/${id}`),
        lost: {
          kind: 'conflict',
          detail: 'This was submitted before. Read it instead of sending it again.',
        },
      });
    });
  };
