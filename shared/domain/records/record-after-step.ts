/** What a step makes of a record, such as its submission, acceptance or release. Pure. */
import { type Announced, unannounced } from '../release/announcement.ts';
import { confirmedByParty } from './on-behalf.ts';
import { type RecordStep, recordSteps } from './record-transitions.ts';
import type { StoredRecord } from './record.ts';
import type { ReleaseGroup } from '../release/release-groups.ts';
import type { Provenance } from './provenance.ts';
import { publicVersionOf, publishedAt } from '../release/release.ts';
import { confirmed } from './validity.ts';
import { nextVersion } from './record-changes.ts';

/** What was imported and no longer waits to be confirmed. */
export const settled = ({ awaits: _waited, ...provenance }: Provenance): Provenance => provenance;

export type StepContext = {
  readonly by: string;
  readonly reason: string | null;
  /** Of a confirmation: until when the offer stands from now on. */
  readonly validUntil?: string | null | undefined;
  /** Of a release: what its owner keeps back. */
  readonly withheld?: readonly ReleaseGroup[] | undefined;
  readonly now: string;
};

/** Steps by which its party says that the record is its own. */
const confirms = (step: RecordStep): boolean =>
  step === 'confirmation' || step === 'submission' || step === 'release';

/** Its party's approver is to look at it. */
export const handedOver = (record: StoredRecord, now: string): StoredRecord => ({
  ...record,
  handedOverAt: now,
});

/** It waits for no approver any more. */
export const takenBackFromApproval = ({
  handedOverAt: _since,
  ...record
}: StoredRecord): StoredRecord => record as StoredRecord;

export const recordAfterStep = (
  before: StoredRecord,
  step: RecordStep,
  { by, reason, validUntil, withheld, now }: StepContext,
): StoredRecord => {
  const to = recordSteps[step].to ?? before.state;
  const stays = to === 'accepted' && step !== 'release';
  const record = takenBackFromApproval(stays ? before : unannounced(before));
  const version = nextVersion(record, now);
  const own = confirms(step) ? confirmedByParty(record, now) : record;
  const { unfinished: _, ...finished } = own;
  const standing = step === 'confirmation' ? confirmed(own, validUntil, now.slice(0, 10)) : own;
  return {
    ...(step === 'submission' ? finished : standing),
    ...version,
    // What its party submits itself waits for the Secretariat's acceptance alone.
    ...(step === 'submission' && { provenance: record.provenance && settled(record.provenance) }),
    state: to,
    returnReason: step === 'return' ? reason : null,
    ...(step === 'confirmation' && { confirmedOn: now.slice(0, 10) }),
    ...(step === 'release'
      ? {
          // What its owner released waits for no second officer.
          provenance: record.provenance && settled(record.provenance),
          release: {
            kind: 'released',
            version: version.version,
            ...publishedAt(record.release, now),
            by,
            ...(withheld && { withheld }),
          },
          releases: publicVersionOf(record) + 1,
        }
      : {}),
  };
};

/** Its owner consents to publish it as it stands, from a moment on: the consent is given now, and nothing is public yet. */
export const announcedRecord = (
  before: StoredRecord,
  { publicFrom, by, withheld, now }: Omit<Announced, 'at'> & { readonly now: string },
): StoredRecord => {
  const record = confirmedByParty(before, now);
  return {
    ...record,
    ...nextVersion(record, now),
    provenance: record.provenance && settled(record.provenance),
    announced: { publicFrom, by, at: now, ...(withheld && { withheld }) },
  };
};

/** Its owner takes back what it announced. */
export const revokedRecord = (record: StoredRecord, now: string): StoredRecord => ({
  ...unannounced(record),
  ...nextVersion(record, now),
});
