/** The people whom somebody manages, by an index: a write may take a moment to show. */
import type { Refusal } from '#shared/domain/refusal';
import { ok, type Result } from '#shared/domain/result';
import { partyKey } from '#shared/table/keys';
import { partyIn } from '#shared/table/stored-truth';

import type { Actor } from '../../actor.ts';
import type { Answer } from '../../answer.ts';
import type { Dependencies } from '../../dependencies.ts';
import { openCursor, scopeFor, sealCursor } from '../../store/cursor.ts';
import { peoplePages } from '../../store/people/people-list.ts';
import { fillPage } from '../../store/records/record-lists.ts';
import { getSecret } from '../../store/secret-store.ts';
import type { User } from '../../store/people/user-store.ts';
import { personView } from './person-view.ts';
import { mayManage } from './who-manages.ts';

type Asked = {
  readonly actor: Actor;
  readonly query: {
    readonly limit: number;
    readonly cursor?: string | undefined;
    readonly party?: string | undefined;
  };
};

/** Of the parties that these act for. */
const partiesOf = async ({ table }: Dependencies, users: readonly User[]) => {
  const ids = [...new Set(users.flatMap(({ partyId }) => partyId ?? []))];
  const items = await table.getMany(ids.map(partyKey), 'eventual');
  return new Map(
    items.flatMap((item) => {
      const party = item && partyIn(item);
      return party ? [[party.id, party] as const] : [];
    }),
  );
};

export const listPeople =
  (dependencies: Dependencies) =>
  async ({ actor, query }: Asked): Promise<Result<Answer, Refusal>> => {
    const { table } = dependencies;
    // Of a party's own people, no list of everybody is read.
    const party = query.party ?? actor.partyId;
    const secret = await getSecret(dependencies);
    const scope = scopeFor(actor, 'people', party);
    const from = openCursor(secret, scope, query.cursor);
    if (!from.ok) return from;
    const isTheirs = (user: User): boolean => mayManage(actor, user);
    const page = await fillPage(
      peoplePages(table, party),
      isTheirs,
      from.value as never,
      query.limit,
    );
    const parties = await partiesOf(dependencies, page.items);
    return ok({
      body: {
        items: page.items.map((user) => personView(user, parties.get(user.partyId ?? ''), actor)),
        ...(page.next && { next: sealCursor(secret, scope, page.next) }),
      },
    });
  };
