/** Shape of a kept match. */
import * as z from 'zod';

import type { Match } from './match.ts';
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

export const keptMatch = {
  id: keptWord,
  version: keptVersion,
  state: keptWord,
  title: keptWord,
  pledge: keptEnd,
  offer: keptEnd,
  supporters: keptReferences,
  recipients: keptReferences,
  countries: keptWords,
  areas: keptWords,
  supportTypes: keptWords,
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
  quantity: z
    .looseObject({
      amount: keptCount,
      measure: keptWord,
      sides: z.array(z.enum(['pledge', 'offer'])),
    })
    .nullable(),
  summary: keptWordOrNone,
  scope: z
    .looseObject({
      digest: keptWord,
      rule: keptCount.optional(),
      pledge: keptVersion.nullable(),
      offer: keptVersion.nullable(),
    })
    .nullable(),
  answers: z.looseObject({ pledge: keptAnswer, offer: keptAnswer }),
  disclosed: z
    .looseObject({
      version: keptVersion,
      at: keptWord,
      scope: keptWord,
      rule: keptCount.optional(),
      digest: keptWord,
    })
    .nullable()
    .optional(),
  declined: z.looseObject({ partyId: keptWord, reason: keptWord }).nullable(),
  askedAt: keptWord.optional(),
  createdAt: keptWord,
  updatedAt: keptWord,
} satisfies KeptShape<Match>;
