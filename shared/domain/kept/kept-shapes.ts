/**
 * What of a kept item code relies on: shapes and not words, since a vocabulary may lose an entry that a record still has.
 */
import * as z from 'zod';

import type { MatchBefore } from '../merging/match-back.ts';
import type { RecordBefore, VersionBefore } from '../merging/record-before.ts';
import type { Party } from '../parties/party.ts';
import { readKept } from './unreadable-item.ts';
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
} from './kept-values.ts';
import { keptPartnerWords, keptPledge, keptOffer } from './kept-record-shapes.ts';
import { keptComponentShape } from './kept-component-shape.ts';
import { keptMatch } from './kept-match-shape.ts';
import {
  keptExchange,
  keptMatchCase,
  keptInterest,
  keptComments,
  keptConduct,
  keptDisclosedEnd,
} from './kept-exchange-shapes.ts';
import {
  keptFollowing,
  keptInboxEntry,
  keptMail,
  keptMailChoices,
  keptNews,
} from './kept-reader-shapes.ts';

const keptParty = {
  id: keptWord,
  version: keptVersion,
  name: keptWord,
  type: keptWordOrNone,
  country: keptWordOrNone,
  units: keptWords,
  otherNames: z.array(z.looseObject({ name: keptWord, is: keptWord })).optional(),
  outsideIds: z.array(z.looseObject({ register: keptWord, id: keptWord })).optional(),
  approverSubmits: z.boolean().optional(),
  mergedInto: keptWord.optional(),
  absorbed: z.array(z.looseObject({ id: keptWord, name: keptWord, at: keptWord })).optional(),
  createdAt: keptWord,
  updatedAt: keptWord,
} satisfies KeptShape<Party>;

/** Of what everyone may see, before and since a release had a kind. */
const keptView = z.looseObject({
  id: keptWord,
  version: keptCount,
  title: keptWord,
  release: keptRelease.optional(),
  releasedAt: keptWord.optional(),
  sources: keptWords,
  provenance: z.looseObject({}).nullable(),
});

const keptVersionBefore = {
  party: keptReference,
  partners: keptReferences,
  partnerWords: keptPartnerWords.optional(),
  excludedPartyIds: keptWords,
  unfinishedExclusions: keptWords.optional(),
} satisfies KeptShape<VersionBefore>;

const keptShapes = {
  record: z.discriminatedUnion('kind', [z.looseObject(keptPledge), z.looseObject(keptOffer)]),
  match: z.looseObject(keptMatch),
  exchange: z.looseObject(keptExchange),
  case: z.looseObject(keptMatchCase),
  interest: z.looseObject(keptInterest),
  comments: z.looseObject(keptComments),
  conduct: z.looseObject(keptConduct),
  'texts of comments': z.record(keptWord, keptWord),
  party: z.looseObject(keptParty),
  'inbox entry': z.looseObject(keptInboxEntry),
  mail: z.looseObject(keptMail),
  'mail choices': z.looseObject(keptMailChoices),
  following: z.looseObject(keptFollowing),
  news: z.looseObject(keptNews),
  'public record': keptView.extend({
    kind: z.enum(['pledge', 'offer']),
    language: keptWord,
    party: keptReference,
    partners: keptReferences,
    components: z.array(z.looseObject({ ...keptComponentShape.shape, status: keptWord })),
    matches: z.array(z.looseObject({ matchId: keptWord, state: keptWord, components: keptWords })),
  }),
  'public match': keptView.extend({
    state: keptWord,
    supporters: keptReferences,
    recipients: keptReferences,
  }),
  'disclosed end': keptDisclosedEnd,
  'moved record': z.looseObject({
    ...keptVersionBefore,
    released: z.looseObject({ ...keptVersionBefore, version: keptVersion }).optional(),
  } satisfies KeptShape<RecordBefore>),
  'moved match': z.looseObject({
    supporters: keptReferences,
    recipients: keptReferences,
    legs: z.array(z.looseObject({ id: keptWord, supporters: keptReferences })).optional(),
  } satisfies KeptShape<MatchBefore>),
};

/** As it is kept, once its shape is known to be that of its type: words are of their vocabularies, or of former ones. */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- the caller names the type of the shape
export const shaped = <Value>(name: keyof typeof keptShapes, kept: unknown): Value => {
  readKept<unknown>(name, keptShapes[name], kept);
  return kept as Value;
};
