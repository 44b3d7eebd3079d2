/** The outbox, for the Secretariat: what each mail says, what became of it, and once more what was perhaps not sent. */
import type { Outbox, OutboxMail } from '#shared/contract/people/mail-views';
import { canRepeat, type Mail, mailStateOf, repeatedMail } from '#shared/domain/inbox/mail';
import type { Refusal } from '#shared/domain/refusal';
import { ok, refuse, type Result } from '#shared/domain/result';

import type { Actor } from '../../actor.ts';
import { type Answer, etagOf } from '../../answer.ts';
import type { Dependencies } from '../../dependencies.ts';
import { mailText, plainText } from '../../mail/mail-text.ts';
import { findChoices } from '../../store/people/choices-store.ts';
import { findMail, mailAction, newestMails } from '../../store/people/mail-store.ts';
import { findParty } from '../../store/people/party-store.ts';
import { write } from '../../store/write.ts';

/** Where links lead is known to the mailer alone. */
const origin = '';

const partyPrefix = 'PARTY#';

const viewOf = async ({ table, now }: Dependencies, mail: Mail): Promise<OutboxMail> => {
  const { id, version, kind, at, stateSince, to, reader } = mail;
  const { language } = await findChoices(table, to, now());
  const text = mailText(mail, language, origin);
  const party = reader.startsWith(partyPrefix)
    ? await findParty(table, reader.slice(partyPrefix.length))
    : undefined;
  return {
    id,
    version,
    kind,
    state: mailStateOf(mail, now()),
    at,
    stateSince,
    partyName: party?.party.name ?? null,
    canRepeat: canRepeat(mail, now()),
    language,
    subject: text.subject,
    text: plainText(text),
  };
};

export const readOutbox =
  (dependencies: Dependencies) => async (): Promise<Result<Answer, Refusal>> => {
    const mails = await newestMails(dependencies.table);
    const body: Outbox = {
      isSent: dependencies.sendsMail,
      mails: await Promise.all(mails.map((mail) => viewOf(dependencies, mail))),
    };
    return ok({ body });
  };

type Repeating = {
  readonly actor: Actor;
  readonly path: { readonly id: string };
  readonly ifMatch: number;
  readonly idempotencyKey: string;
  readonly sent: unknown;
  readonly body: unknown;
};

const notToRepeat: Refusal = {
  kind: 'conflict',
  detail:
    'This mail waits, is on its way or was sent. Only what was not sent, or perhaps not, is sent again.',
};

export const repeatMail =
  (dependencies: Dependencies) =>
  async (input: Repeating): Promise<Result<Answer, Refusal>> => {
    const { table, now } = dependencies;
    return write(dependencies, { route: 'repeatMail', ...input }, async () => {
      const mail = await findMail(table, input.path.id);
      if (!mail) return refuse({ kind: 'notFound' });
      if (mail.version !== input.ifMatch)
        return refuse({ kind: 'stale', current: etagOf(mail.version) });
      if (!canRepeat(mail, now())) return refuse(notToRepeat);
      const after = repeatedMail(mail, now());
      return ok({
        actions: [mailAction(mail, after)],
        answer: {
          body: await viewOf(dependencies, after),
          headers: { etag: etagOf(after.version) },
        },
      });
    });
  };
