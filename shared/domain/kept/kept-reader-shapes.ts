/** Shapes of what is kept for one reader: entries of the inbox, mails, and what they chose about mail and follow. */
import * as z from 'zod';

import type { Following } from '../inbox/following.ts';
import type { FollowedNews } from '../inbox/followed-news.ts';
import type { InboxEntry, InboxSubject } from '../inbox/inbox-entry.ts';
import type { Mail } from '../inbox/mail.ts';
import type { MailChoices } from '../inbox/mail-choices.ts';
import { keptWord, keptWordOrNone, keptWords, type KeptShape, keptVersion } from './kept-values.ts';

export const keptInboxEntry = {
  id: keptWord,
  reader: keptWord,
  kind: keptWord,
  at: keptWord,
  asks: z.boolean(),
  subject: z
    .looseObject({ kind: keptWord, id: keptWord } satisfies KeptShape<InboxSubject>)
    .nullable(),
  state: keptWord.optional(),
  by: keptWord.optional(),
  forumDate: keptWord.optional(),
} satisfies KeptShape<InboxEntry>;

export const keptMail = {
  id: keptWord,
  version: keptVersion,
  kind: keptWord,
  to: keptWord,
  reader: keptWord,
  at: keptWord,
  state: keptWord,
  stateSince: keptWord,
} satisfies KeptShape<Mail>;

export const keptMailChoices = {
  id: keptWord,
  version: keptVersion,
  language: keptWord,
  atOnce: z.boolean(),
  digest: keptWord,
  since: keptWord,
} satisfies KeptShape<MailChoices>;

export const keptFollowing = {
  id: keptWord,
  version: keptVersion,
  topics: z.array(
    z.looseObject({ topic: keptWord, since: keptWord } satisfies KeptShape<
      Following['topics'][number]
    >),
  ),
} satisfies KeptShape<Following>;

export const keptNews = {
  id: keptWord,
  kind: keptWord,
  at: keptWord,
  topics: keptWords,
  subject: z.looseObject({ kind: keptWord, id: keptWord }).nullable(),
  by: keptWordOrNone,
  toldTo: keptWords,
  forumDate: keptWord.optional(),
  day: keptWord.optional(),
} satisfies KeptShape<FollowedNews>;
