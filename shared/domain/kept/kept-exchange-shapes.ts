/** Shapes of what is kept beside a match or a record: comments, what its two sides say to each other, its case, an interest, and what a side was shown. */
import * as z from 'zod';

import type { CommentThread, RecordComment } from '../records/comments.ts';
import type { Interest } from '../matches/interest.ts';
import type { MatchCase } from '../matches/match-case.ts';
import type { MatchConduct } from '../matches/match-conduct.ts';
import type { MessageReport } from '../matches/message-report.ts';
import type { Introduction, MatchExchange, Question } from '../matches/match-exchange.ts';
import type { ReplyBy } from '../matches/reply-by.ts';
import {
  keptCount,
  keptWord,
  keptWordOrNone,
  type KeptShape,
  keptVersion,
  keptReference,
  keptReferences,
} from './kept-values.ts';

const bySide = z.looseObject({ pledge: keptWordOrNone, offer: keptWordOrNone });

export const keptExchange = {
  id: keptWord,
  version: keptVersion,
  replyBy: z
    .looseObject({
      date: keptWord,
      state: keptWord,
      askedAt: keptWordOrNone.optional(),
    } satisfies KeptShape<ReplyBy>)
    .nullable(),
  introduction: z
    .looseObject({
      proposedAt: keptWord,
      between: bySide.optional(),
      accepted: bySide,
      read: bySide,
      ended: z.looseObject({ at: keptWord, by: keptWord }).nullable(),
    } satisfies KeptShape<Introduction>)
    .nullable(),
  questions: z.array(
    z.looseObject({
      id: keptWord,
      from: keptWord,
      to: keptWord,
      text: keptWord,
      by: keptWord,
      askedAt: keptWord,
      answer: z.looseObject({ text: keptWord, at: keptWord }).nullable(),
    } satisfies KeptShape<Question>),
  ),
  updatedAt: keptWord,
} satisfies KeptShape<MatchExchange>;

export const keptMatchCase = {
  id: keptWord,
  version: keptVersion,
  officer: keptWordOrNone,
  standIn: keptWordOrNone,
  note: keptWordOrNone,
  handedOverAt: keptWordOrNone,
  updatedAt: keptWord,
} satisfies KeptShape<MatchCase>;

export const keptInterest = {
  id: keptWord,
  version: keptVersion,
  party: keptReference,
  pledgeId: keptWord,
  offerId: keptWordOrNone,
  own: z.enum(['pledge', 'offer']).nullable(),
  says: keptWordOrNone,
  words: keptWordOrNone,
  saidAt: keptWord,
  reply: z.looseObject({ words: keptWordOrNone, at: keptWord }).nullable(),
  updatedAt: keptWord,
} satisfies KeptShape<Interest>;

export const keptDisclosedEnd = z.looseObject({
  kind: keptWord,
  recordId: keptWord,
  version: keptVersion,
  title: keptWord,
  language: keptWord,
  party: keptReference,
  partners: keptReferences,
  components: z.array(z.looseObject({ id: keptWord, text: keptWord })),
});

export const keptComments = {
  id: keptWord,
  version: keptVersion,
  written: keptCount,
  comments: z.array(
    z.looseObject({
      id: keptWord,
      by: z.looseObject({ sub: keptWord, role: keptWord, partyId: keptWordOrNone }),
      at: keptWord,
    } satisfies KeptShape<RecordComment>),
  ),
  updatedAt: keptWord,
} satisfies KeptShape<CommentThread>;

export const keptConduct = {
  id: keptWord,
  version: keptVersion,
  reports: z.array(
    z.looseObject({
      id: keptWord,
      question: keptWord,
      part: keptWord,
      by: keptWord,
      reason: keptWord,
      at: keptWord,
      decided: z.looseObject({ what: keptWord, at: keptWord }).nullable(),
    } satisfies KeptShape<MessageReport>),
  ),
  blocked: bySide,
  updatedAt: keptWord,
} satisfies KeptShape<MatchConduct>;
