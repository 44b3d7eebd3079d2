/** Pledges and offers in the table: read strongly, written with everything that follows from them in one transaction. */
import { releasedView } from '#shared/contract/to-view';
import type { RecordKind, StoredRecord } from '#shared/domain/record';
import { isPublic } from '#shared/domain/is-public';
import type { World } from '#shared/domain/world';
import { withStateSince } from '#shared/domain/state-since';
import type { Item } from '#shared/table/item';
import { type AuditedType, contactKey, listedAt, publicKey, recordKey } from '#shared/table/keys';
import {
  currentPostings,
  currentRow,
  lapseOf,
  type Posting,
  releasedPostings,
  releasedRow,
  type RowPosting,
  withEverBuckets,
  withEverSubmitted,
} from '#shared/table/projection';
import { isSameValue } from '#shared/domain/same-value';
import { proseOf } from '#shared/reading/prose-of-record';
import { auditHashIn, itemFields, recordIn } from '#shared/table/stored-truth';

import { auditAction, type AuditContext } from './audit.ts';
import { publicActOfRecord } from './public-act.ts';
import type { ProseReader } from '../dependencies.ts';
import type { Action, KeyedTable } from '../table.ts';

/** A record with its released version, and the head of its audit chain. */
export type LoadedRecord = {
  readonly record: StoredRecord;
  readonly released: StoredRecord | undefined;
  readonly auditHash: string;
};

/** The released version as it was: an edit does not publish itself. */
export const releasedKey = (kind: RecordKind, id: string) => ({
  ...recordKey(kind, id),
  SK: 'RELEASED',
});

/** Items of one transaction may become visible one after the other, for a moment. */
const mostReads = 5;

/** Thrown rather than decided on: a change made of two versions would publish what is no longer released. */
export const tornRead = 'TornReadError';

export const findRecord = async (
  table: Pick<KeyedTable, 'getMany'>,
  kind: RecordKind,
  id: string,
): Promise<LoadedRecord | undefined> => {
  for (let read = 1; read <= mostReads; read += 1) {
    const [item, held] = await table.getMany([recordKey(kind, id), releasedKey(kind, id)]);
    if (!item) return undefined;
    const record = recordIn(item);
    const released = held && recordIn(held);
    if (record.release?.version === released?.version)
      return { record, released, auditHash: auditHashIn(item) };
  }
  const message = 'A record names another released version than the one that is kept';
  throw Object.assign(new Error(message), { name: tornRead });
};

type AnyPosting = Posting | RowPosting;

const samePosting = (left: AnyPosting | undefined, right: AnyPosting): boolean =>
  left !== undefined && JSON.stringify(left) === JSON.stringify(right);

/** Puts the postings that are new or changed, deletes those that are gone. */
const postingActions = (
  before: readonly AnyPosting[],
  after: readonly AnyPosting[],
): readonly Action[] => {
  const name = ({ PK, SK }: AnyPosting): string => `${PK}\n${SK}`;
  const old = new Map(before.map((posting) => [name(posting), posting]));
  const kept = new Set(after.map(name));
  return [
    ...after
      .filter((posting) => !samePosting(old.get(name(posting)), posting))
      .map((put) => ({ put })),
    ...before
      .filter((posting) => !kept.has(name(posting)))
      .map(({ PK, SK }) => ({ delete: { PK, SK } })),
  ];
};

type Versions = Pick<LoadedRecord, 'record' | 'released'>;

/** Every posting that a record must have, and no other. */
export const postingsFor = (
  world: World,
  { record, released }: Versions,
): readonly (Posting | RowPosting)[] => {
  const publicRow = releasedRow(world, released, record);
  return [
    ...currentPostings(record),
    ...releasedPostings(world, released, record),
    currentRow(record),
    ...(publicRow ? [publicRow] : []),
  ];
};

/** What everyone may see of a record: undefined while nothing is released, and for test data in the real record. */
export const publicItemFor = (world: World, { record, released }: Versions): Item | undefined =>
  released && isPublic(world, record)
    ? { ...publicKey(record.kind, record.id), view: releasedView(released, record) }
    : undefined;

/** What everyone reads before and after a change. */
type Shown = { readonly before: Item | undefined; readonly after: Item | undefined };

const publicActions = ({ before, after }: Shown): readonly Action[] => {
  if (after) return [{ put: after }];
  return before ? [{ delete: { PK: before.PK, SK: before.SK } }] : [];
};

const contactActions = ({ kind, id }: StoredRecord, contact: unknown): readonly Action[] => {
  if (contact === undefined) return [];
  const key = contactKey(kind, id);
  return [contact === null ? { delete: key } : { put: { ...key, contact } }];
};

const lapseActions = (before: StoredRecord | undefined, after: StoredRecord): readonly Action[] => {
  const [was, is] = [before && lapseOf(before), lapseOf(after)];
  if (was?.SK === is?.SK) return [];
  return [...(was ? [{ delete: was }] : []), ...(is ? [{ put: is }] : [])];
};

/** What is kept and audited. */
const withoutReading = ({ reading: _, ...record }: StoredRecord) => record;

const auditedTypeOf = { pledge: 'PLEDGE', offer: 'OFFER' } as const satisfies Readonly<
  Record<RecordKind, AuditedType>
>;

export type RecordChange = {
  readonly world: World;
  readonly before: LoadedRecord | undefined;
  readonly after: StoredRecord;
  readonly audit: AuditContext;
  /** Undefined leaves it as it is, null deletes it. */
  readonly contact?: unknown;
  /** Absent where no word of a record changes. */
  readonly prose?: Pick<ProseReader, 'read'> | undefined;
};

/** Read anew where its words changed, in the same transaction: so a posting never tells of other words than its record. */
const withReading = async (
  before: StoredRecord | undefined,
  record: StoredRecord,
  prose: RecordChange['prose'],
): Promise<StoredRecord> => {
  const unread = withoutReading(record);
  const isSame = before !== undefined && isSameValue(proseOf(before), proseOf(record));
  const reading = isSame ? before.reading : await prose?.read(record);
  return reading === undefined ? unread : { ...unread, reading };
};

/** What inboxes are told by: an entry says by itself between which states its record went. */
const withStateChange = (
  audit: AuditContext,
  before: StoredRecord | undefined,
  { state }: StoredRecord,
): AuditContext =>
  before?.state === state
    ? audit
    : {
        ...audit,
        grounds: { ...audit.grounds, record: { from: before?.state ?? null, to: state } },
      };

/** The actions that make one version of a record stand; the first carries the condition on its version. */
export const recordActions = async ({
  world,
  before,
  after,
  audit,
  contact,
  prose,
}: RecordChange): Promise<readonly Action[]> => {
  const changed = withStateSince(
    before?.record,
    withEverSubmitted(before?.record, withEverBuckets(after)),
  );
  const record = await withReading(before?.record, changed, prose);
  const isRelease = record.release?.version === record.version;
  const released = isRelease ? record : before?.released;
  const type = auditedTypeOf[record.kind];
  const shown: Shown = {
    before: before && publicItemFor(world, before),
    after: publicItemFor(world, { record, released }),
  };
  const { append, auditHash } = auditAction(
    type,
    before && { value: withoutReading(before.record), auditHash: before.auditHash },
    withoutReading(record),
    withStateChange(audit, before?.record, record),
    publicActOfRecord(shown.before, shown.after, {
      before: before?.record.release ?? null,
      after: record.release,
    }),
  );
  const key = recordKey(record.kind, record.id);
  const meta = {
    ...key,
    version: record.version,
    ...itemFields(record),
    auditHash,
    kindKey: record.kind.toUpperCase(),
    partyKey: `${record.party.id}#${record.kind.toUpperCase()}`,
    updatedKey: listedAt(record),
  };
  return [
    { put: meta, ...(before ? { ifVersion: before.record.version } : { ifAbsent: true as const }) },
    append,
    ...(isRelease
      ? [{ put: { ...releasedKey(record.kind, record.id), ...itemFields(record) } }]
      : []),
    ...contactActions(record, contact),
    ...lapseActions(before?.record, record),
    ...publicActions(shown),
    ...postingActions(
      before ? postingsFor(world, before) : [],
      postingsFor(world, { record, released }),
    ),
  ];
};
