/** Shape of a kept match. */
import * as z from 'zod';

import type { LateConsents, Leg, LegEnd, Match } from '../matches/match.ts';
import {
  keptWord,
  keptWordOrNone,
  keptCount,
  keptWords,
  keptWindow,
  keptConditions,
  type KeptShape,
  keptVersion,
  keptReferences,
  keptRelease,
  keptProvenanceShape,
} from './kept-values.ts';

const keptEnd = z.union([
  z.looseObject({ recordId: keptWord, components: keptWords }),
  z.looseObject({ recordId: z.null(), reason: keptWord }),
]);
const keptAnswer = z
  .looseObject({ at: keptWord, digest: keptWord, rule: keptCount.optional() })
  .nullable();

const keptQuantity = z
  .looseObject({
    amount: keptCount,
    measure: keptWord,
    sides: z.array(z.enum(['pledge', 'offer'])),
  })
  .nullable();
const keptScope = z
  .looseObject({
    digest: keptWord,
    rule: keptCount.optional(),
    pledge: keptVersion.nullable(),
    offer: keptVersion.nullable(),
  })
  .nullable();
const keptDisclosed = z
  .looseObject({
    version: keptVersion,
    at: keptWord,
    scope: keptWord,
    rule: keptCount.optional(),
    digest: keptWord,
  })
  .nullable()
  .optional();

/** What a leg says: of the first in the fields of its match. */
const keptLegWords = {
  role: keptWord.optional(),
  offer: keptEnd,
  supporters: keptReferences,
  supportTypes: keptWords,
  quantity: keptQuantity,
  scope: keptScope,
  answers: z.looseObject({ pledge: keptAnswer, offer: keptAnswer }),
  disclosed: keptDisclosed,
  left: z
    .looseObject({
      how: keptWord,
      partyId: keptWordOrNone,
      reason: keptWord,
      at: keptWord,
    } satisfies KeptShape<LegEnd>)
    .optional(),
  askedAt: keptWord.optional(),
};

const keptLeg = z.looseObject({
  id: keptWord,
  ...keptLegWords,
  joining: keptWord.optional(),
  later: z
    .union([
      z.literal(true),
      z.looseObject({
        awaits: keptWords,
        publicFrom: z.record(z.string(), z.string()).optional(),
      } satisfies KeptShape<LateConsents>),
    ])
    .optional(),
  addedAt: keptWord.optional(),
} satisfies KeptShape<Leg>);

export const keptMatch = {
  id: keptWord,
  version: keptVersion,
  state: keptWord,
  title: keptWord,
  pledge: keptEnd,
  ...keptLegWords,
  legs: z.array(keptLeg).optional(),
  recipients: keptReferences,
  countries: keptWords,
  areas: keptWords,
  window: keptWindow,
  conditions: keptConditions,
  sources: keptWords,
  release: keptRelease,
  releases: keptCount.optional(),
  releasedBy: keptWords,
  publicFrom: z.record(z.string(), z.string()).optional(),
  movedHere: z.boolean().optional(),
  agreedToTalk: z.boolean().optional(),
  synthetic: z.boolean(),
  provenance: keptProvenanceShape,
  summary: keptWordOrNone,
  declined: z.looseObject({ partyId: keptWord, reason: keptWord }).nullable(),
  createdAt: keptWord,
  updatedAt: keptWord,
} satisfies KeptShape<Match>;
