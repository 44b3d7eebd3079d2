/** What people are told, and what they have read of it. */
import type { Dependencies } from '../dependencies.ts';
import { editFollowing, readFollowing } from '../handlers/following/following.ts';
import { markInbox } from '../handlers/inbox/mark-inbox.ts';
import { readInbox } from '../handlers/inbox/read-inbox.ts';
import { editMailChoices, readMailChoices } from '../handlers/mail/mail-choices.ts';
import { readOutbox, repeatMail } from '../handlers/mail/outbox.ts';
import type { Runs } from '../http/dispatch.ts';

export const messagesRoutes = (dependencies: Dependencies) =>
  ({
    getInbox: readInbox(dependencies),
    markInbox: markInbox(dependencies),
    getMailChoices: readMailChoices(dependencies),
    editMailChoices: editMailChoices(dependencies),
    getFollowing: readFollowing(dependencies),
    editFollowing: editFollowing(dependencies),
    getOutbox: readOutbox(dependencies),
    repeatMail: repeatMail(dependencies),
  }) satisfies Runs;
