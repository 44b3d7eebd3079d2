/** Pledges and offers in the table: a change written with everything that follows from it, in one transaction. */
import type { StoredRecord } from '#shared/domain/records/record';
import { restatedVersion, withStandingPartners } from '#shared/domain/published/public-partners';
import { releasedPart } from '#shared/domain/published/released-part';
import { isSameValue } from '#shared/domain/values/same-value';
import type { World } from '#shared/domain/world';
import { proseOf } from '#shared/reading/prose-of-record';
import { withStateSince } from '#shared/domain/records/state-since';
import { listedAt, recordKey } from '#shared/table/keys';
import { withEverBuckets, withEverSubmitted } from '#shared/table/projection';
import { itemFields } from '#shared/table/stored-truth';

import { auditAction, type AuditContext, auditedTypeOf } from '../log/audit.ts';
import { publicActOfRecord } from './public-act.ts';
import type { ProseReader } from '../../dependencies.ts';
import type { Action } from '../../table.ts';
import { type LoadedRecord, releasedKey } from './find-record.ts';
import { postingActions, postingsFor } from './record-postings.ts';
import {
  publicItemFor,
  type Shown,
  publicActions,
  contactActions,
  dueActions,
} from './items-beside-record.ts';
import { withWhatIsTold } from '../log/audited-event.ts';
import { formerVersionActions, isKeptAsFormer } from './version-store.ts';

export type RecordChange = {
  readonly world: World;
  readonly before: LoadedRecord | undefined;
  readonly after: StoredRecord;
  readonly audit: AuditContext;
  /** Undefined leaves it as it is, null deletes it. */
  readonly contact?: unknown;
  /** What everyone reads, where the change is of whom it is by and not of what anybody said. */
  readonly released?: StoredRecord | undefined;
  /** Absent where no word of a record changes. */
  readonly prose?: Pick<ProseReader, 'read'> | undefined;
};

/** What is kept and audited. */
const withoutReading = ({ reading: _, ...record }: StoredRecord) => record;

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

/** What was kept before partners left it with their consent names some who came back since. */
const releasedBefore = (before: LoadedRecord | undefined): StoredRecord | undefined =>
  before?.released && withStandingPartners(before.released, before.record);

/** What a version publishes of itself, with what is read of just that; undefined where it publishes nothing. */
const publishedIn = async (
  record: StoredRecord,
  kept: StoredRecord | undefined,
  prose: RecordChange['prose'],
): Promise<StoredRecord | undefined> => {
  if (record.release?.version !== record.version) return undefined;
  return record.release.kind === 'restated'
    ? restatedVersion(record, kept)
    : withReading(record, releasedPart(record), prose);
};

/** The actions that make one version of a record stand; the first carries the condition on its version. */
export const recordActions = async ({
  world,
  before,
  after,
  audit,
  contact,
  released: releasedAnew,
  prose,
}: RecordChange): Promise<readonly Action[]> => {
  const changed = withStateSince(
    before?.record,
    withEverSubmitted(before?.record, withEverBuckets(after)),
  );
  const record = await withReading(before?.record, changed, prose);
  const kept = releasedAnew ?? releasedBefore(before);
  const published = await publishedIn(record, kept, prose);
  const released = published ?? (kept && withStandingPartners(kept, record));
  const type = auditedTypeOf[record.kind];
  const shown: Shown = {
    before: before && publicItemFor(world, before),
    after: publicItemFor(world, { record, released }),
  };
  const { append, auditHash } = auditAction(
    type,
    before && {
      value: withoutReading(before.record),
      auditHash: before.auditHash,
      isKept: isKeptAsFormer(before),
    },
    withoutReading(record),
    withWhatIsTold(audit, before?.record, record),
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
    ...formerVersionActions(before),
    ...(released && released !== before?.released
      ? [{ put: { ...releasedKey(record.kind, record.id), ...itemFields(released) } }]
      : []),
    ...contactActions(record, contact),
    ...dueActions(before?.record, record),
    ...publicActions(shown),
    ...postingActions(
      before ? postingsFor(world, before) : [],
      postingsFor(world, { record, released }),
    ),
  ];
};
