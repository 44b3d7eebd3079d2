/** How records come to be and change: pure, with time and ids given. */
import { unannounced } from '../release/announcement.ts';
import { recordFields } from '../fields/record-fields.ts';
import { withoutPartyFields } from '../fields/party-fields.ts';
import { withoutStaleCoding } from './coding.ts';
import { withComponentIds } from './component.ts';
import { withNamedPartners } from './partnership.ts';
import type { PartyReference } from '../parties/party.ts';
import { stateAfterEdit } from './record-transitions.ts';
import type { Offer, OfferSubmission, Pledge, PledgeSubmission, StoredRecord } from './record.ts';
import type { Provenance } from './provenance.ts';
import { isSameValue } from '../values/same-value.ts';
import { isSyntheticIn, type World } from '../world.ts';

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

export const nextVersion = (record: StoredRecord, now: string) => ({
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
  const edited = {
    // What was announced is what it said.
    ...withoutContent(isSame ? record : unannounced(record)),
    ...content,
    ...(said['validUntil'] !== content['validUntil'] && { unconfirmed: false }),
    ...nextVersion(record, now),
    state: isSame ? record.state : stateAfterEdit(record.state),
  } as StoredRecord;
  return withoutStaleCoding(record, withNamedPartners(edited));
};
