/** Reading pledges and offers as their owner, the Secretariat or a reader. */
import { recordView, saysWhatIsReleased } from '#shared/contract/published/to-view';
import type { OfferView, PledgeView } from '#shared/contract/records/record-views';
import type { RecordKind, StoredRecord } from '#shared/domain/records/record';
import { blankedPartyFields } from '#shared/domain/fields/party-fields';
import type { Refusal } from '#shared/domain/refusal';
import { ok, refuse, type Result } from '#shared/domain/result';

import type { Dependencies } from '../../dependencies.ts';
import type { Actor } from '../../actor.ts';
import { type Answer, etagOf } from '../../answer.ts';
import { may, mayRead } from '../../http/authorize.ts';
import { findRecord, type LoadedRecord } from '../../store/records/find-record.ts';

export type One = { readonly actor: Actor; readonly path: { readonly id: string } };

/**
 * What the actor may see of a record.
 * @param owner of a former version, whose record it is today.
 */
export const viewFor = (
  { world }: Pick<Dependencies, 'world'>,
  actor: Actor,
  record: StoredRecord,
  owner: string = record.party.id,
): PledgeView | OfferView => {
  const view = recordView(world, record, may(actor, 'readAll', null) ? 'staff' : 'party');
  return may(actor, 'readExclusions', owner)
    ? view
    : { ...blankedPartyFields(view), unfinished: undefined };
};

export const findReadable = async (
  { table }: Dependencies,
  actor: Actor,
  kind: RecordKind,
  id: string,
): Promise<Result<LoadedRecord, Refusal>> => {
  const held = await findRecord(table, kind, id);
  return held && mayRead(actor, held.record) ? ok(held) : refuse({ kind: 'notFound' });
};

export const getRecord =
  (dependencies: Dependencies, kind: RecordKind) =>
  async ({ actor, path }: One): Promise<Result<Answer, Refusal>> => {
    const held = await findReadable(dependencies, actor, kind, path.id);
    if (!held.ok) return held;
    const { record, released } = held.value;
    return ok({
      body: {
        ...viewFor(dependencies, actor, record),
        saysWhatIsReleased: saysWhatIsReleased(released, record),
      },
      headers: { etag: etagOf(record.version) },
    });
  };
