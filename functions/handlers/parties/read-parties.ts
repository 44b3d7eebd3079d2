/** Parties as their people, the Secretariat and readers read them. */
import type { Party } from '#shared/domain/parties/party';
import type { Refusal } from '#shared/domain/refusal';
import { ok, type Result } from '#shared/domain/result';

import type { Dependencies } from '../../dependencies.ts';
import type { Actor } from '../../actor.ts';
import type { Answer } from '../../answer.ts';
import { mayReadParty } from '../../http/authorize.ts';
import { openCursor, scopeFor, sealCursor } from '../../store/cursor.ts';
import { findPartyAt, findParty, partyPages } from '../../store/people/party-store.ts';
import { fillPage } from '../../store/records/record-lists.ts';
import { getSecret } from '../../store/secret-store.ts';
import { partyAnswer } from './parties.ts';

export const readParty =
  ({ table }: Dependencies) =>
  async ({ actor, path }: { readonly actor: Actor } & WithId): Promise<Result<Answer, Refusal>> => {
    const held = await findPartyAt(table, path.id, (party) => mayReadParty(actor, party));
    return held.ok ? ok(partyAnswer(held.value.party, 200)) : held;
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
    const isTheirs = (party: Party): boolean =>
      party.mergedInto === undefined && mayReadParty(actor, party);
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
    const { sub, role, countries, draftsOnly, managesMembers } = actor;
    return ok({
      body: {
        sub,
        role,
        party: held?.party ?? null,
        ...(countries && { countries }),
        ...(draftsOnly && { draftsOnly }),
        ...(managesMembers && { managesMembers }),
      },
    });
  };

type WithId = { readonly path: { readonly id: string } };
