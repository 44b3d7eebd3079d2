/** Pledges and offers: one shape, told apart by `kind`. */
import * as z from 'zod';

import { availabilityIds } from '#shared/vocabulary/availabilities';
import type { RecordStateId } from '#shared/vocabulary/record-states';

import type { Announced } from '../release/announcement.ts';
import type { Origins } from './code-origin.ts';
import type { Coding } from './coding.ts';
import { countrySchema, textLanguageSchema } from '../codes.ts';
import { type Component, componentsSchema } from './component.ts';
import { distinct } from '../values/distinct.ts';
import { fieldsOfKind } from '../fields/field.ts';
import { shapeOf } from '../fields/field-schemas.ts';
import { recordFields } from '../fields/record-fields.ts';
import { identifierSchema, type PartyReference } from '../parties/party.ts';
import type { PartnerReference, PartnerWord } from './partner.ts';
import type { OnBehalf } from './on-behalf.ts';
import type { Release, Releases } from '../release/release.ts';
import { linksSchema } from '../values/link.ts';
import { textOf } from '../values/text.ts';
import type { Provenance } from './provenance.ts';
import type { MatchLink } from '../match-link.ts';

export const recordKinds = ['pledge', 'offer'] as const;
export type RecordKind = (typeof recordKinds)[number];

export const otherKind = (kind: RecordKind): RecordKind => (kind === 'pledge' ? 'offer' : 'pledge');

const common = {
  partyId: identifierSchema,
  title: textOf(300),
  language: textLanguageSchema,
  components: componentsSchema,
  excludedPartyIds: distinct(identifierSchema, 50).default([]),
  excludedCountries: distinct(countrySchema, 100).default([]),
  sources: linksSchema(20).default([]),
  linkedId: identifierSchema.nullable().default(null),
};

export const pledgeSubmissionSchema = z.strictObject(
  shapeOf(fieldsOfKind(recordFields, 'pledge'), common),
);

export const offerSubmissionSchema = z.strictObject(
  shapeOf(fieldsOfKind(recordFields, 'offer'), {
    ...common,
    /** `committed`: already given to named receivers, so counted but not suggested. */
    availability: z.enum(availabilityIds).default('open'),
  }),
);

export type PledgeSubmission = z.infer<typeof pledgeSubmissionSchema>;
export type OfferSubmission = z.infer<typeof offerSubmissionSchema>;

export type RecordState = RecordStateId;

/** A record that was returned and sent again, or one that its owner changed after it was accepted. */
export const submittedAfterIds = ['return', 'acceptance'] as const;
export type SubmittedAfter = (typeof submittedAfterIds)[number];

type Stored = {
  readonly id: string;
  readonly version: number;
  readonly state: RecordState;
  readonly party: PartyReference;
  /** That a source restates, or that confirmed. */
  readonly partners: readonly PartnerReference[];
  /** What partners said of being named; absent while none has. */
  readonly partnerWords?: readonly PartnerWord[];
  readonly components: readonly Component[];
  readonly release: Release | null;
  readonly releases?: Releases;
  /** Of an accepted record: from when on it is to be public as it stands; absent where nothing is announced. */
  readonly announced?: Announced;
  readonly matches: readonly MatchLink[];
  /** Every `area#place` that this record was ever posted under: grows only. */
  readonly everBuckets: readonly string[];
  /** Every component id ever given, so that none is used twice. */
  readonly everComponents: readonly string[];
  /** The parties that it was by before these went into another; absent while it was by one alone. */
  readonly everPartyIds?: readonly string[];
  /** Whether it ever left its party; absent on what was written before this was kept. */
  readonly everSubmitted?: boolean;
  /** When it came into the state in which it is; absent on what was written before this was kept. */
  readonly stateSince?: string;
  /** Of a submitted record: what it came back from, where it was not new. */
  readonly submittedAfter?: SubmittedAfter;
  readonly synthetic: boolean;
  readonly provenance: Provenance | null;
  readonly hasContact: boolean;
  readonly returnReason: string | null;
  /** Of a draft or a returned record: since when it waits for its party's approver; absent where it does not. */
  readonly handedOverAt?: string;
  /** Of a draft: its answers as they were sent, the unfinished ones too. Absent once it is submitted. */
  readonly unfinished?: Readonly<Record<string, unknown>>;
  /** Of an offer: its day has passed, and its party has not confirmed it since. Written by the hourly run. */
  readonly unconfirmed?: boolean;
  /** The day on which its party last said that nothing had changed. */
  readonly confirmedOn?: string;
  /** Absent on what its party has always recorded itself. */
  readonly onBehalf?: OnBehalf;
  /** Of the codes that came otherwise than the record did. */
  readonly origins?: Origins;
  /** Absent while the Secretariat has not gone through its texts, and once they are others. */
  readonly coding?: Coding;
  readonly createdAt: string;
  readonly updatedAt: string;
  /**
   * What was read of its prose, packed for its postings. Derived, so it lies beside the record that is kept and audited and
   * not in it; absent while nothing has read it.
   */
  readonly reading?: string;
};

export type Pledge = Omit<PledgeSubmission, 'components' | 'partyId'> &
  Stored & { readonly kind: 'pledge' };
export type Offer = Omit<OfferSubmission, 'components' | 'partyId'> &
  Stored & { readonly kind: 'offer' };
export type StoredRecord = Pledge | Offer;

/** In force: seen by matching and by the Secretariat's coverage. */
export const isInForce = ({ state }: { readonly state: RecordState }): boolean =>
  state === 'submitted' || state === 'accepted';
