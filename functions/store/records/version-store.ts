/** What records said in versions that others took the place of, each as its audit entry sealed it. */
import type { RecordKind, StoredRecord } from '#shared/domain/records/record';
import { wasSubmitted } from '#shared/domain/rights/audience';
import type { Item } from '#shared/table/item';
import { auditKey, formerVersionKey } from '#shared/table/keys';
import { recordIn } from '#shared/table/stored-truth';

import type { Action, KeyedTable } from '../../table.ts';
import { auditedTypeOf, digestOf } from '../log/audit.ts';
import type { LoadedRecord } from './find-record.ts';
import { contentDigestIn } from './history-store.ts';

/** A draft that never left its party is written anew with every page of a form, and nobody else worked with it. */
export const isKeptAsFormer = (before: LoadedRecord | undefined): before is LoadedRecord =>
  before !== undefined && wasSubmitted(before.record);

/** Verbatim: in the shape of today it would have another digest than the one that was sealed. */
export const formerVersionActions = (before: LoadedRecord | undefined): readonly Action[] => {
  if (!isKeptAsFormer(before)) return [];
  const { kind, id, version } = before.record;
  const put = { ...formerVersionKey(kind, id, version), record: before.kept };
  return [{ put, ifAbsent: true }];
};

export type RecordVersion = {
  readonly record: StoredRecord;
  /** Whether it reads as the audit entry of it says. */
  readonly asLogged: boolean;
};

const sealed = (entry: Item, kept: unknown): boolean => contentDigestIn(entry) === digestOf(kept);

/** Items of one transaction may become visible one after the other, for a moment. */
const mostReads = 3;

/** The entry of a version, and the version where it is a former one. */
const readBoth = async (
  table: Pick<KeyedTable, 'getMany'>,
  kind: RecordKind,
  id: string,
  version: number,
): Promise<readonly (Item | undefined)[]> => {
  let both: readonly (Item | undefined)[] = [];
  for (let read = 1; read <= mostReads && both.length === 0; read += 1) {
    const found = await table.getMany([
      auditKey(auditedTypeOf[kind], id, version),
      formerVersionKey(kind, id, version),
    ]);
    if (found[0] || read === mostReads) both = found;
  }
  return both;
};

/** Undefined of a version that was not kept. */
export const findVersion = async (
  table: Pick<KeyedTable, 'getMany'>,
  { record: current, kept }: LoadedRecord,
  version: number,
): Promise<RecordVersion | undefined> => {
  if (version > current.version) return undefined;
  const [entry, former] = await readBoth(table, current.kind, current.id, version);
  if (version === current.version)
    return { record: current, asLogged: entry !== undefined && sealed(entry, kept) };
  return (
    former && {
      record: recordIn(former),
      asLogged: entry !== undefined && sealed(entry, former['record']),
    }
  );
};
