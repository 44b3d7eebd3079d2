/** How records come to be and change: pure, with time and ids given. */
import { recordFields } from './fields/record-fields.ts';
import { withoutPartyFields } from './fields/party-fields.ts';
import { withoutStaleCoding } from './coding.ts';
import { withComponentIds } from './component.ts';
import { confirmedByParty } from './on-behalf.ts';
import type { PartyReference } from './party.ts';
import { type RecordStep, recordSteps, stateAfterEdit } from './record-transitions.ts';
import {
  type Offer,
  type OfferSubmission,
  type Pledge,
  type PledgeSubmission,
  type Provenance,
  type StoredRecord,
} from './record.ts';
import { publicVersionOf, publishedAt } from './release.ts';
import { isSameValue } from './same-value.ts';
import { confirmed } from './validity.ts';
import { isSyntheticIn, type World } from './world.ts';

export type Submission =
  | ({ readonly kind: 'pledge' } & PledgeSubmission)
  | ({ readonly kind: 'offer' } & OfferSubmission);

export type Birth = {
  readonly id: string;
  readonly world: World;
  readonly party: PartyReference;
  readonly partners: readonly PartyReference[];
  readonly draft: boolean;
  readonly hasContact: boolean;
  readonly provenance: Provenance | null;
  readonly now: string;
};

const contentOf = (submission: Submission, used: readonly string[]) => {
  const { partyId: _owner, components, ...content } = submission;
  const numbered = withComponentIds(components, used);
  const ever = [...new Set([...used, ...numbered.map(({ id }) => id)])];
  return { ...content, components: numbered, everComponents: ever };
};

export const newRecord = (submission: Submission, birth: Birth): StoredRecord => {
  const { id, world, party, partners, draft, hasContact, provenance, now } = birth;
  return {
    ...contentOf(submission, []),
    id,
    version: 1,
    state: draft ? 'draft' : 'submitted',
    party,
    partners,
    release: null,
    matches: [],
    everBuckets: [],
    synthetic: isSyntheticIn(world, party),
    provenance,
    hasContact,
    returnReason: null,
    createdAt: now,
    updatedAt: now,
  } as Pledge | Offer;
};

/** A draft with its answers as they were sent, whose components keep their ids. */
export const asDraft = (
  record: StoredRecord,
  unfinished: Readonly<Record<string, unknown>>,
  ids: readonly string[],
): StoredRecord => ({
  ...record,
  unfinished,
  everComponents: [...new Set([...record.everComponents, ...ids])],
});

const nextVersion = (record: StoredRecord, now: string) => ({
  version: record.version + 1,
  updatedAt: now,
});

/** What is not said any more is not there any more. */
const withoutContent = (record: StoredRecord): Partial<StoredRecord> =>
  Object.fromEntries(Object.entries(record).filter(([field]) => !(field in recordFields)));

export const editedRecord = (
  record: StoredRecord,
  submission: Submission,
  now: string,
): StoredRecord => {
  const content: Readonly<Record<string, unknown>> = contentOf(submission, record.everComponents);
  const said: Readonly<Record<string, unknown>> = withoutPartyFields(record);
  // What a party keeps is its own affair: the Secretariat accepts nothing of it, and a fall of the state would tell of it.
  const isSame = Object.entries(withoutPartyFields(content)).every(([field, value]) =>
    isSameValue(value, said[field]),
  );
  return withoutStaleCoding(record, {
    ...withoutContent(record),
    ...content,
    ...(said['validUntil'] !== content['validUntil'] && { unconfirmed: false }),
    ...nextVersion(record, now),
    state: isSame ? record.state : stateAfterEdit(record.state),
  } as StoredRecord);
};

/** What was imported and no longer waits to be confirmed. */
export const settled = ({ awaits: _waited, ...provenance }: Provenance): Provenance => provenance;

export type StepContext = {
  readonly by: string;
  readonly reason: string | null;
  /** Of a confirmation: until when the offer stands from now on. */
  readonly validUntil?: string | null | undefined;
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
  { by, reason, validUntil, now }: StepContext,
): StoredRecord => {
  const record = takenBackFromApproval(before);
  const version = nextVersion(record, now);
  const own = confirms(step) ? confirmedByParty(record, now) : record;
  const { unfinished: _, ...finished } = own;
  const standing = step === 'confirmation' ? confirmed(own, validUntil, now.slice(0, 10)) : own;
  return {
    ...(step === 'submission' ? finished : standing),
    ...version,
    // What its party submits itself waits for the Secretariat's acceptance alone.
    ...(step === 'submission' && { provenance: record.provenance && settled(record.provenance) }),
    state: recordSteps[step].to ?? record.state,
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
          },
          releases: publicVersionOf(record) + 1,
        }
      : {}),
  };
};
