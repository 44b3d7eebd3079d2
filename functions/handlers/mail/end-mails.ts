/** Ends all mails to whom a mail is for, by the link that it carries: once or often, and without sign-in (RFC 8058). */
import type { Refusal } from '#shared/domain/refusal';
import { ok, refuse, type Result } from '#shared/domain/result';

import type { Answer } from '../../answer.ts';
import type { Dependencies } from '../../dependencies.ts';
import { choicesActions, findChoices } from '../../store/people/choices-store.ts';
import { getSecret } from '../../store/secret-store.ts';
import { subOfUnsubscription } from '../../store/people/unsubscription.ts';
import { mostTries, pauseForOthers } from '../../store/table/tries.ts';

type Ending = { readonly path: { readonly token: string } };

const ended = ok({ body: { ended: true } } satisfies Answer);

export const endMails =
  (dependencies: Dependencies) =>
  async ({ path }: Ending): Promise<Result<Answer, Refusal>> => {
    const { table, now } = dependencies;
    const sub = subOfUnsubscription(await getSecret(dependencies), path.token);
    if (sub === undefined) return refuse({ kind: 'notFound' });
    for (let tries = 1; tries <= mostTries; tries += 1) {
      const before = await findChoices(table, sub, now());
      if (!before.atOnce && before.digest === 'none') return ended;
      const after = {
        ...before,
        version: before.version + 1,
        atOnce: false,
        digest: 'none' as const,
        since: now(),
      };
      const { outcome } = await table.transact(choicesActions(after, undefined));
      if (outcome === 'done') return ended;
      await pauseForOthers(dependencies);
    }
    return refuse({ kind: 'busy' });
  };
