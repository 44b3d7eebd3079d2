/** Shapes of a kept pledge and a kept offer. */
import * as z from 'zod';

import type { Announced } from '../release/announcement.ts';
import type { KeptOrigin } from '../records/code-origin.ts';
import type { Coding, RefusedCode } from '../records/coding.ts';
import { fieldsOfKind } from '../fields/field.ts';
import { keptShapeOf } from '../fields/kept-fields.ts';
import { recordFields } from '../fields/record-fields.ts';
import type { Offer, Pledge } from '../records/record.ts';
import type { MatchLink } from '../match-link.ts';
import type { OnBehalf } from '../records/on-behalf.ts';
import type { PartnerWord } from '../records/partner.ts';
import {
  keptWord,
  keptWordOrNone,
  keptCount,
  keptWords,
  type KeptShape,
  keptVersion,
  keptReference,
  keptReferences,
  keptRelease,
  keptProvenanceShape,
} from './kept-values.ts';
import { keptComponentShape } from './kept-component-shape.ts';

export const keptPartnerWords = z.array(
  z.looseObject({
    party: keptReference,
    answer: keptWord,
    roles: keptWords,
    namedAs: keptWords,
    answeredOn: keptWord,
    progress: keptWord.optional(),
    progressOn: keptWord.optional(),
  } satisfies KeptShape<PartnerWord>),
);

const keptLinkShape = z.looseObject({
  matchId: keptWord,
  leg: keptWord.optional(),
  counterpartId: keptWordOrNone,
  state: keptWord,
  components: keptWords,
  quantity: keptCount.nullable(),
  released: z.boolean(),
} satisfies KeptShape<MatchLink>);

const record = {
  id: keptWord,
  version: keptVersion,
  kind: keptWord,
  state: keptWord,
  title: keptWord,
  language: keptWord,
  party: keptReference,
  partners: keptReferences,
  partnerWords: keptPartnerWords.optional(),
  components: z.array(keptComponentShape),
  excludedPartyIds: keptWords,
  excludedCountries: keptWords,
  sources: keptWords,
  linkedId: keptWordOrNone,
  release: keptRelease,
  releases: keptCount.optional(),
  announced: z
    .looseObject({
      publicFrom: keptWord,
      by: keptWord,
      at: keptWord,
      withheld: keptWords.optional(),
    } satisfies KeptShape<Announced>)
    .optional(),
  matches: z.array(keptLinkShape),
  everBuckets: keptWords,
  everComponents: keptWords,
  everPartyIds: keptWords.optional(),
  everSubmitted: z.boolean().optional(),
  stateSince: keptWord.optional(),
  submittedAfter: keptWord.optional(),
  synthetic: z.boolean(),
  provenance: keptProvenanceShape,
  hasContact: z.boolean(),
  returnReason: keptWordOrNone,
  handedOverAt: keptWord.optional(),
  unfinished: z.looseObject({}).optional(),
  unconfirmed: z.boolean().optional(),
  confirmedOn: keptWord.optional(),
  /** Lies beside the record, and is put to it when it is read. */
  reading: z.string().optional(),
  origins: z
    .record(
      z.string(),
      z.looseObject({
        origin: keptWord,
        at: keptWord,
        before: z.unknown().optional(),
      } satisfies KeptShape<KeptOrigin>),
    )
    .optional(),
  coding: z
    .looseObject({
      at: keptWord,
      refused: z.array(
        z.looseObject({
          component: keptWord,
          code: keptWord,
          words: keptWord,
        } satisfies KeptShape<RefusedCode>),
      ),
    } satisfies KeptShape<Coding>)
    .optional(),
  onBehalf: z
    .looseObject({
      basis: keptWord,
      date: keptWord,
      recordedAt: keptWord,
      confirmedAt: keptWordOrNone,
    } satisfies KeptShape<OnBehalf>)
    .optional(),
  createdAt: keptWord,
  updatedAt: keptWord,
};

export const keptPledge = {
  ...record,
  ...keptShapeOf(fieldsOfKind(recordFields, 'pledge')),
  kind: z.literal('pledge'),
} satisfies KeptShape<Pledge>;

export const keptOffer = {
  ...record,
  ...keptShapeOf(fieldsOfKind(recordFields, 'offer')),
  kind: z.literal('offer'),
  availability: keptWord,
} satisfies KeptShape<Offer>;
