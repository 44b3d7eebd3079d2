/** What ends mails, for whoever has one. */
import type { Dependencies } from '../dependencies.ts';
import { endMails } from '../handlers/mail/end-mails.ts';
import type { Runs } from '../http/dispatch.ts';

export const unsubscribeRoutes = (dependencies: Dependencies) =>
  ({ endMails: endMails(dependencies) }) satisfies Runs;
