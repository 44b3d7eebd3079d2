/** The pledge or the offer, or the linked two, that a row becomes: by the schemas of the forms, so that both obey one rule. */
import { mostComponents } from '#shared/domain/limits';
import type { PartyReference } from '#shared/domain/parties/party';
import {
  type OfferSubmission,
  offerSubmissionSchema,
  type PledgeSubmission,
  pledgeSubmissionSchema,
} from '#shared/domain/records/record';
import type { Provenance } from '#shared/domain/records/provenance';
import { ok, refuse, type Result } from '#shared/domain/result';

import { componentsOf } from './components-of-row.ts';
import type { KnowParty } from './know-party.ts';
import { partyReferencesOf } from './parties-of-row.ts';
import { placesOfCommitment, placesOfReceivers, type PlacesByName } from './places-of-row.ts';
import type { PublicRecordRow } from './public-record-row.ts';
import type { RowSide } from './read-row.ts';
import type { RecordPart } from './row-ids.ts';
import type { RowRefusal } from './row-reasons.ts';
import { editionNamed } from './source-synonyms.ts';

type Imported = {
  readonly id: string;
  readonly party: PartyReference;
  readonly partners: readonly PartyReference[];
  readonly provenance: Provenance;
};
export type ImportedPledge = Imported & {
  readonly kind: 'pledge';
  readonly submission: PledgeSubmission;
};
export type ImportedOffer = Imported & {
  readonly kind: 'offer';
  readonly submission: OfferSubmission;
};
export type ImportedRecord = ImportedPledge | ImportedOffer;

/** What turns a row into records: its place in the file for refusals, and the provenance to carry. */
export type RowContext = {
  readonly base: string;
  readonly know: KnowParty;
  /** The id of what a row, this or another, has become or becomes. */
  readonly recordIdOf: (row: PublicRecordRow, part: RecordPart) => string;
  readonly provenance: Provenance;
  readonly placesByName: PlacesByName;
};

type Made<Kind extends ImportedRecord> = Result<Kind, readonly RowRefusal[]>;

const ownerOf = (row: PublicRecordRow, know: KnowParty) => {
  const [party, ...partners] = partyReferencesOf(row.from, know);
  return party && { party, partners };
};

const submissionOf = (
  row: PublicRecordRow,
  side: RowSide,
  { partyId, placesByName }: { readonly partyId: string } & Pick<RowContext, 'placesByName'>,
) => ({
  partyId,
  title: row.title,
  /** Restated in English, where the row does not say otherwise. */
  language: row.language ?? 'en',
  edition: editionNamed(row.time?.stated ?? null),
  components: componentsOf(
    row,
    side,
    side === 'commitment'
      ? placesOfCommitment(row.from, row.where, placesByName)
      : placesOfReceivers(row.to, placesByName),
  ),
  channels: [...new Set(row.via.map(({ name }) => name))],
  sources: row.source,
});

/** Every limit of a form is one of a row too, so that only the number of components is left to fail. */
const reasonFor = (components: number): string => {
  if (components === 0)
    return 'Add a part of each kind, offer and commitment, or an area that no part holds.';
  return components > mostComponents
    ? `Divide this row: its parts and areas make ${components} components, and a record has at most ${mostComponents}.`
    : 'Tell the keepers of this importer: the form refuses what the row schema let through.';
};

const refusedParts = ({ base }: RowContext, components: number): readonly RowRefusal[] => [
  { pointer: `${base}/parts`, reason: reasonFor(components) },
];

const pledgeOf = (
  row: PublicRecordRow,
  linkedId: string | null,
  context: RowContext,
): Made<ImportedPledge> => {
  const owner = ownerOf(row, context.know);
  const { placesByName } = context;
  const draft = submissionOf(row, 'commitment', { partyId: owner?.party.id ?? '', placesByName });
  const read = pledgeSubmissionSchema.safeParse({ ...draft, linkedId, supportRequested: null });
  if (!owner || !read.success) return refuse(refusedParts(context, draft.components.length));
  const id = context.recordIdOf(row, 'pledge');
  const { provenance } = context;
  return ok({ kind: 'pledge', id, submission: read.data, ...owner, provenance });
};

export const offerOf = (
  row: PublicRecordRow,
  given: Pick<OfferSubmission, 'availability' | 'linkedId'>,
  context: RowContext,
): Made<ImportedOffer> => {
  const owner = ownerOf(row, context.know);
  const { placesByName } = context;
  const draft = submissionOf(row, 'offer', { partyId: owner?.party.id ?? '', placesByName });
  const read = offerSubmissionSchema.safeParse({ ...draft, ...given });
  if (!owner || !read.success) return refuse(refusedParts(context, draft.components.length));
  const id = context.recordIdOf(row, 'offer');
  const { provenance } = context;
  return ok({ kind: 'offer', id, submission: read.data, ...owner, provenance });
};

const bothOf = (row: PublicRecordRow, context: RowContext): Made<ImportedRecord>[] => {
  const pledgeId = context.recordIdOf(row, 'pledge');
  const offerId = context.recordIdOf(row, 'offer');
  return [
    pledgeOf(row, offerId, context),
    offerOf(row, { availability: 'open', linkedId: pledgeId }, context),
  ];
};

const madeOf = (
  row: PublicRecordRow,
  kind: Exclude<PublicRecordRow['kind'], 'match'>,
  context: RowContext,
): Made<ImportedRecord>[] => {
  if (kind === 'commitment') return [pledgeOf(row, null, context)];
  if (kind === 'offer+commitment') return bothOf(row, context);
  const availability = kind === 'support' ? 'committed' : 'open';
  return [offerOf(row, { availability, linkedId: null }, context)];
};

/** The records of a row that is no match: all of them, or why none. */
export const recordsOf = (
  row: PublicRecordRow,
  context: RowContext,
): Result<readonly ImportedRecord[], readonly RowRefusal[]> => {
  const made = row.kind === 'match' ? [] : madeOf(row, row.kind, context);
  const refused = made.find((one) => !one.ok);
  return refused && !refused.ok ? refused : ok(made.flatMap((one) => (one.ok ? [one.value] : [])));
};
