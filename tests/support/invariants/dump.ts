/** A dump of the table as truth and what was made of it, for checks that compute the second from the first. */
import { type RecordKind, recordKinds, type StoredRecord } from '#shared/domain/records/record';
import type { Match } from '#shared/domain/matches/match';
import type { World } from '#shared/domain/world';
import type { Item } from '#shared/table/item';
import { recordKey, worldKey } from '#shared/table/keys';

export type Violation = string;

export type HeldTruth = {
  readonly kind: RecordKind;
  readonly record: StoredRecord;
  readonly released: StoredRecord | undefined;
};

export type Dump = {
  readonly world: World;
  readonly items: readonly Item[];
  readonly truths: readonly HeldTruth[];
  readonly matches: readonly Match[];
  readonly find: (key: { readonly PK: string; readonly SK: string }) => Item | undefined;
  /** Items whose partition starts with a prefix. */
  readonly under: (prefix: string) => readonly Item[];
};

const nameOf = ({ PK, SK }: { readonly PK: string; readonly SK: string }): string => `${PK}\n${SK}`;

const isMeta =
  (prefix: string) =>
  ({ PK, SK }: Item): boolean =>
    PK.startsWith(prefix) && SK === 'META';

/** What was read of its prose lies beside the record. */
const withReading = ({ record, reading }: Item): StoredRecord => ({
  ...(record as StoredRecord),
  ...(typeof reading === 'string' ? { reading } : {}),
});

export const readDump = (items: readonly Item[]): Dump => {
  const byName = new Map(items.map((item) => [nameOf(item), item]));
  const find: Dump['find'] = (key) => byName.get(nameOf(key));
  const truthsOf = (kind: RecordKind): readonly HeldTruth[] =>
    items.filter(isMeta(`${kind.toUpperCase()}#`)).map((meta) => {
      const record = withReading(meta);
      const released = find({ ...recordKey(kind, record.id), SK: 'RELEASED' });
      return { kind, record, released: released && withReading(released) };
    });
  return {
    items,
    world: (find(worldKey)?.['world'] ?? 'real') as World,
    find,
    truths: recordKinds.flatMap(truthsOf),
    matches: items.filter(isMeta('MATCH#')).map((item) => item['match'] as Match),
    under: (prefix) => items.filter(({ PK }) => PK.startsWith(prefix)),
  };
};
