/** Mails in the table: under the name of what they tell of and whom, so that none is there twice. */
import type { InboxEntry, InboxReader } from '#shared/domain/inbox/inbox-entry';
import { goesAfter, keptDays } from '#shared/domain/kept/kept-days';
import { shaped } from '#shared/domain/kept/kept-shapes';
import { type Mail, waitingMail } from '#shared/domain/inbox/mail';
import type { MailChoices } from '#shared/domain/inbox/mail-choices';
import type { Item } from '#shared/table/item';
import { mailKey } from '#shared/table/inbox-keys';

import { digestOf } from '../log/audit.ts';
import { choosersOfReader } from './choices-store.ts';
import type { Action, Table } from '../../table.ts';

const waiting = 'MAIL#waiting';

export const mailIn = (item: Item): Mail => shaped<Mail>('mail', item['mail']);

const itemOf = (mail: Mail): Item => ({
  ...mailKey(mail.id),
  version: mail.version,
  mail,
  ttl: goesAfter(mail.at, keptDays.mails),
  kindKey: 'MAIL',
  updatedKey: `${mail.at}#${mail.id}`,
  ...(mail.state === 'waiting' && { partyKey: waiting }),
});

/** Its name says nothing of whom it is for. */
export const mailIdOf = (told: string, to: string): string => digestOf(['mail', told, to]);

type NewMail = Pick<Mail, 'kind' | 'to' | 'reader' | 'at'>;

export const putMail = async (
  table: Pick<Table, 'putIfAbsent'>,
  told: string,
  mail: NewMail,
): Promise<void> => {
  await table.putIfAbsent(itemOf(waitingMail({ id: mailIdOf(told, mail.to), ...mail })));
};

/** A mail for each entry that asks for an answer, to whoever wants to be told at once. */
export const putMailsOf = async (
  table: Pick<Table, 'putIfAbsent' | 'indexPage' | 'get'>,
  entries: readonly InboxEntry[],
): Promise<void> => {
  const known = new Map<InboxReader, readonly MailChoices[]>();
  for (const { id, reader, at } of entries.filter((entry) => entry.asks)) {
    const choosers = known.get(reader) ?? (await choosersOfReader(table, reader, at));
    known.set(reader, choosers);
    for (const { id: to } of choosers.filter(({ since }) => since <= at))
      await putMail(table, id, { kind: 'answer', to, reader, at });
  }
};

export const findMail = async (
  table: Pick<Table, 'get'>,
  id: string,
): Promise<Mail | undefined> => {
  const item = await table.get(mailKey(id));
  return item && mailIn(item);
};

/** Holds while the mail is as it was read. */
export const mailAction = (before: Mail, after: Mail): Action => ({
  put: itemOf(after),
  ifVersion: before.version,
});

export const mostMails = 100;

export const newestMails = async (table: Pick<Table, 'indexPage'>): Promise<readonly Mail[]> =>
  (await table.indexPage('byKind', 'MAIL', undefined, mostMails)).items.map(mailIn);

type WaitingPage = { readonly items: readonly Item[]; readonly next?: Item };

/** A page of the items of those that wait, the newest first. */
export const waitingPage = (
  table: Pick<Table, 'indexPage'>,
  from: Item | undefined,
): Promise<WaitingPage> => table.indexPage('byParty', waiting, from, mostMails);
