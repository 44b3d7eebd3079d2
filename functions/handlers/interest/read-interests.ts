/** What was said of a record to the Secretariat: a party reads its own, whoever owns the record or not; the Secretariat all. */
import type { InterestsView } from '#shared/contract/matches/interest-views';
import { isPublic } from '#shared/domain/published/is-public';
import type { RecordKind } from '#shared/domain/records/record';
import type { Refusal } from '#shared/domain/refusal';
import { ok, refuse, type Result } from '#shared/domain/result';

import type { Actor } from '../../actor.ts';
import type { Answer } from '../../answer.ts';
import type { Dependencies } from '../../dependencies.ts';
import { authorize, may, mayRead } from '../../http/authorize.ts';
import { interestsOf } from '../../store/matches/interest-store.ts';
import { interestView } from './interest-answer.ts';
import { findRecord } from '../../store/records/find-record.ts';

type Asked = { readonly actor: Actor; readonly path: { readonly id: string } };

export const readInterests =
  ({ table, world }: Dependencies, kind: RecordKind) =>
  async ({ actor, path }: Asked): Promise<Result<Answer, Refusal>> => {
    const held = await findRecord(table, kind, path.id);
    if (!held || !(mayRead(actor, held.record) || isPublic(world, held.record)))
      return refuse({ kind: 'notFound' });
    const allowed = authorize(actor, 'readInterest', actor.partyId);
    if (!allowed.ok) return allowed;
    const said = await interestsOf(table, path.id);
    const body: InterestsView = {
      items: said.filter(({ party }) => may(actor, 'readInterest', party.id)).map(interestView),
    };
    return ok({ body });
  };
