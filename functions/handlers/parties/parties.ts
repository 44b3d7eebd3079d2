/** Parties, as their people and the Secretariat register and change them. */
import type { Party, PartySubmission } from '#shared/domain/parties/party';
import { isRealInMadeUp } from '#shared/domain/world';
import type { Refusal } from '#shared/domain/refusal';
import { ok, refuse, type Result } from '#shared/domain/result';
import { fieldError } from '#shared/contract/field-advice';

import type { Dependencies } from '../../dependencies.ts';
import type { ChangeRequest, OfVersion, RepeatableRequest } from '../../request.ts';
import { type Answer, etagOf } from '../../answer.ts';
import { authorize, may } from '../../http/authorize.ts';
import { findPartyAt, partyActions } from '../../store/people/party-store.ts';
import { getSecret } from '../../store/secret-store.ts';
import { write } from '../../store/write.ts';

export const partyAnswer = (party: Party, status: number): Answer => ({
  status,
  body: party,
  headers: {
    etag: etagOf(party.version),
    ...(status === 201 ? { location: `/api/parties/${party.id}` } : {}),
  },
});

export const createParty =
  (dependencies: Dependencies) =>
  async (input: RepeatableRequest<PartySubmission>): Promise<Result<Answer, Refusal>> => {
    const { actor, body, idempotencyKey, requestId } = input;
    const allowed = authorize(actor, 'createParty', null);
    if (!allowed.ok) return allowed;
    if (isRealInMadeUp(dependencies.world, body))
      return refuse({ kind: 'invalid', errors: [fieldError('/country', 'realInMadeUp')] });
    const request = { route: 'createParty', ...input, path: null } as const;
    return write(dependencies, request, async () => {
      const secret = await getSecret(dependencies);
      const now = dependencies.now();
      const id = secret.idFor(`createParty\n${actor.sub}\n${idempotencyKey}`);
      const party: Party = { ...body, id, version: 1, createdAt: now, updatedAt: now };
      const audit = { actor, action: 'create', at: now, requestId, reason: null };
      return ok({
        actions: partyActions(undefined, party, audit),
        answer: partyAnswer(party, 201),
        lost: { kind: 'conflict', detail: 'This party was registered before. Read it instead.' },
      });
    });
  };

export const editParty =
  (dependencies: Dependencies) =>
  async (
    input: OfVersion &
      ChangeRequest<{
        readonly name?: string | undefined;
        readonly units: string[];
        readonly approverSubmits?: boolean | undefined;
      }>,
  ): Promise<Result<Answer, Refusal>> => {
    const { actor, path, body, ifMatch, requestId } = input;
    return write(dependencies, { route: 'editParty', actor, path, body, ifMatch }, async () => {
      const found = await findPartyAt(dependencies.table, path.id, ({ id }) =>
        may(actor, 'readParty', id),
      );
      if (!found.ok) return found;
      const held = found.value;
      const allowed = authorize(actor, 'editParty', path.id);
      if (!allowed.ok) return allowed;
      if (held.party.version !== ifMatch) {
        return refuse({ kind: 'stale', current: etagOf(held.party.version) });
      }
      const { name = held.party.name, ...said } = body;
      const named = name === held.party.name ? ok(true) : authorize(actor, 'nameParty', path.id);
      if (!named.ok) return named;
      const now = dependencies.now();
      const party = { ...held.party, ...said, name, version: ifMatch + 1, updatedAt: now };
      const audit = { actor, action: 'edit', at: now, requestId, reason: null };
      return ok({ actions: partyActions(held, party, audit), answer: partyAnswer(party, 200) });
    });
  };
