/** The record that a write is about: for whom the deed is allowed, in the version that they read. */
import { recordView } from '#shared/contract/published/to-view';
import type { RecordStep } from '#shared/domain/records/record-transitions';
import type { RecordKind, StoredRecord } from '#shared/domain/records/record';
import type { Refusal } from '#shared/domain/refusal';
import type { World } from '#shared/domain/world';
import { ok, refuse, type Result } from '#shared/domain/result';

import type { Dependencies } from '../../dependencies.ts';
import type { Actor } from '../../actor.ts';
import { type Answer, etagOf } from '../../answer.ts';
import { authorize, mayRead } from '../../http/authorize.ts';
import { findRecord, type LoadedRecord } from '../../store/records/find-record.ts';

export const answerOf = (
  world: World,
  record: StoredRecord,
  status: number,
  location?: string,
): Answer => ({
  status,
  body: recordView(world, record),
  headers: { etag: etagOf(record.version), ...(location ? { location } : {}) },
});

/** Whatever the actor may not even see is not there. */
export const findFor = async (
  { table }: Pick<Dependencies, 'table'>,
  actor: Actor,
  deed: 'editRecord' | 'codeRecord' | 'readContact' | RecordStep,
  { kind, id }: { readonly kind: RecordKind; readonly id: string },
): Promise<Result<LoadedRecord, Refusal>> => {
  const held = await findRecord(table, kind, id);
  if (!held || !mayRead(actor, held.record)) return refuse({ kind: 'notFound' });
  const allowed = authorize(actor, deed, held.record.party.id);
  return allowed.ok ? ok(held) : allowed;
};

export const checkVersion = ({ record }: LoadedRecord, ifMatch: number): Result<true, Refusal> =>
  record.version === ifMatch
    ? ok(true)
    : refuse({ kind: 'stale', current: etagOf(record.version) });
