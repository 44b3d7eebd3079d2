/** What somebody chose to be told by mail: read and changed by themselves alone. */
import type { MailChoicesChange, MailChoicesView } from '#shared/contract/people/mail-views';
import { sharedReaderOf } from '#shared/domain/inbox/inbox-entry';
import type { MailChoices } from '#shared/domain/inbox/mail-choices';
import type { Refusal } from '#shared/domain/refusal';
import { ok, refuse, type Result } from '#shared/domain/result';

import type { Actor } from '../../actor.ts';
import { type Answer, etagOf } from '../../answer.ts';
import type { Dependencies } from '../../dependencies.ts';
import { choicesActions, findChoices } from '../../store/people/choices-store.ts';
import { write } from '../../store/write.ts';

const answerOf = (
  { version, language, atOnce, digest }: MailChoices,
  sendsMail: boolean,
): Answer => ({
  body: { version, language, atOnce, digest, isSent: sendsMail } satisfies MailChoicesView,
  headers: { etag: etagOf(version) },
});

export const readMailChoices =
  ({ table, now, sendsMail }: Dependencies) =>
  async ({ actor }: { readonly actor: Actor }): Promise<Result<Answer, Refusal>> =>
    ok(answerOf(await findChoices(table, actor.sub, now()), sendsMail));

type Choosing = {
  readonly actor: Actor;
  readonly ifMatch: number;
  readonly body: MailChoicesChange;
};

export const editMailChoices =
  (dependencies: Dependencies) =>
  async ({ actor, ifMatch, body }: Choosing): Promise<Result<Answer, Refusal>> => {
    const { table, now, sendsMail } = dependencies;
    const request = { route: 'editMailChoices', actor, path: null, body, ifMatch } as const;
    return write(dependencies, request, async () => {
      const before = await findChoices(table, actor.sub, now());
      if (before.version !== ifMatch)
        return refuse({ kind: 'stale', current: etagOf(before.version) });
      const after = { ...before, ...body, version: before.version + 1, since: now() };
      const actions = choicesActions(after, sharedReaderOf(actor));
      return ok({ actions, answer: answerOf(after, sendsMail) });
    });
  };
