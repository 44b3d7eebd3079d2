/** What records said in versions that others took the place of, each as the audit entry of it tells by a digest. */
import type { StoredRecord } from '#shared/domain/record';
import { wasSubmitted } from '#shared/domain/audience';
import { auditKey, formerVersionKey } from '#shared/table/keys';
import { itemFields, recordIn } from '#shared/table/stored-truth';

import type { Action, KeyedTable } from '../table.ts';
import { auditedTypeOf, digestOf } from './audit.ts';
import { contentDigestIn } from './history-store.ts';

/** As it is kept and audited. What was read of its words is computed from them. */
const kept = (record: StoredRecord): object => itemFields(record).record;

/** A draft that never left its party is written anew with every page of a form, and nobody else worked with it. */
export const formerVersionActions = (before: StoredRecord | undefined): readonly Action[] =>
  before && wasSubmitted(before)
    ? [
        {
          put: {
            ...formerVersionKey(before.kind, before.id, before.version),
            record: kept(before),
          },
        },
      ]
    : [];

export type RecordVersion = {
  readonly record: StoredRecord;
  /** Whether it reads as the audit entry of it says. */
  readonly asLogged: boolean;
};

/** Undefined of a version that was not kept. */
export const findVersion = async (
  table: Pick<KeyedTable, 'getMany'>,
  current: StoredRecord,
  version: number,
): Promise<RecordVersion | undefined> => {
  const { kind, id } = current;
  const [entry, former] = await table.getMany([
    auditKey(auditedTypeOf[kind], id, version),
    formerVersionKey(kind, id, version),
  ]);
  const record = version === current.version ? current : former && recordIn(former);
  return (
    record && {
      record,
      asLogged: entry !== undefined && contentDigestIn(entry) === digestOf(kept(record)),
    }
  );
};
