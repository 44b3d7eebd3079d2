/** Parties, as their people and the Secretariat read and change them. */
import { fieldError } from '#shared/contract/field-advice';
import type { Party, PartySubmission } from '#shared/domain/party';
import { isRealInMadeUp } from '#shared/domain/world';
import type { Refusal } from '#shared/domain/refusal';
import { ok, refuse, type Result } from '#shared/domain/result';

import type { Dependencies } from '../../dependencies.ts';
import type { Actor } from '../../actor.ts';
import { type Answer, etagOf } from '../../answer.ts';
import { authorize, may, mayReadParty } from '../../http/authorize.ts';
import { openCursor, scopeFor, sealCursor } from '../../store/cursor.ts';
import { findParty, partyActions, partyPages } from '../../store/party-store.ts';
import { fillPage } from '../../store/record-lists.ts';
import { getSecret } from '../../store/secret-store.ts';
import { write } from '../../store/write.ts';

type Base = { readonly actor: Actor; readonly requestId: string };
type WithId = { readonly path: { readonly id: string } };

const answerOf = (party: Party, status: number): Answer => ({
  status,
  body: party,
  headers: {
    etag: etagOf(party.version),
    ...(status === 201 ? { location: `/api/parties/${party.id}` } : {}),
  },
});

export const createParty =
  (dependencies: Dependencies) =>
  async (
    input: Base & {
      readonly body: PartySubmission;
      readonly idempotencyKey: string;
      readonly sent: unknown;
    },
  ): Promise<Result<Answer, Refusal>> => {
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
        answer: answerOf(party, 201),
        lost: { kind: 'conflict', detail: 'This party was registered before. Read it instead.' },
      });
    });
  };

export const editParty =
  (dependencies: Dependencies) =>
  async (
    input: Base &
      WithId & {
        readonly ifMatch: number;
        readonly body: {
          readonly name: string;
          readonly units: string[];
          readonly approverSubmits?: boolean | undefined;
        };
      },
  ): Promise<Result<Answer, Refusal>> => {
    const { actor, path, body, ifMatch, requestId } = input;
    return write(dependencies, { route: 'editParty', actor, path, body, ifMatch }, async () => {
      const held = await findParty(dependencies.table, path.id);
      if (!held || !may(actor, 'readParty', path.id)) return refuse({ kind: 'notFound' });
      const allowed = authorize(actor, 'editParty', path.id);
      if (!allowed.ok) return allowed;
      if (held.party.version !== ifMatch) {
        return refuse({ kind: 'stale', current: etagOf(held.party.version) });
      }
      const now = dependencies.now();
      const party = { ...held.party, ...body, version: ifMatch + 1, updatedAt: now };
      const audit = { actor, action: 'edit', at: now, requestId, reason: null };
      return ok({ actions: partyActions(held, party, audit), answer: answerOf(party, 200) });
    });
  };

export const readParty =
  ({ table }: Dependencies) =>
  async ({ actor, path }: { readonly actor: Actor } & WithId): Promise<Result<Answer, Refusal>> => {
    const held = await findParty(table, path.id);
    return held && mayReadParty(actor, held.party)
      ? ok(answerOf(held.party, 200))
      : refuse({ kind: 'notFound' });
  };

type ListQuery = { readonly limit: number; readonly cursor?: string | undefined };

export const listParties =
  (dependencies: Dependencies) =>
  async ({
    actor,
    query,
  }: {
    readonly actor: Actor;
    readonly query: ListQuery;
  }): Promise<Result<Answer, Refusal>> => {
    const { table } = dependencies;
    if (actor.role === 'representative') {
      const own = actor.partyId === null ? undefined : await findParty(table, actor.partyId);
      return ok({ body: { items: own ? [own.party] : [] } });
    }
    const secret = await getSecret(dependencies);
    const scope = scopeFor(actor, 'parties');
    const from = openCursor(secret, scope, query.cursor);
    if (!from.ok) return from;
    const isTheirs = (party: Party): boolean => mayReadParty(actor, party);
    const page = await fillPage(partyPages(table), isTheirs, from.value as never, query.limit);
    return ok({
      body: {
        items: page.items,
        ...(page.next ? { next: sealCursor(secret, scope, page.next) } : {}),
      },
    });
  };

export const readMe =
  ({ table }: Dependencies) =>
  async ({ actor }: { readonly actor: Actor }): Promise<Result<Answer, Refusal>> => {
    const held = actor.partyId === null ? undefined : await findParty(table, actor.partyId);
    const { sub, role, countries, draftsOnly } = actor;
    return ok({
      body: {
        sub,
        role,
        party: held?.party ?? null,
        ...(countries && { countries }),
        ...(draftsOnly && { draftsOnly }),
      },
    });
  };
