/**
 * Sends what waits, each mail at most once by itself: it is claimed by a write that holds only while it waits, then handed
 * over, then confirmed. Nothing here claims a mail a second time; what a death leaves claimed is for a person to repeat.
 */
import { emailSchema } from '#shared/domain/values/email';
import { readersOf } from '#shared/domain/inbox/inbox-entry';
import { isOutdated, type Mail, movedMail } from '#shared/domain/inbox/mail';
import type { Item } from '#shared/table/item';

import type { Dependencies, MailService } from '../dependencies.ts';
import { faultOf } from '../fault.ts';
import { findChoices } from '../store/people/choices-store.ts';
import { findMail, mailAction, mailIn, waitingPage } from '../store/people/mail-store.ts';
import { getSecret } from '../store/secret-store.ts';
import { StorageUnavailable } from '../store/table/storage-unavailable.ts';
import { unsubscriptionOf } from '../store/people/unsubscription.ts';
import { composeMail, type Envelope } from './compose-mail.ts';
import { findUser } from '../store/people/user-store.ts';

export type Sender = Pick<Envelope, 'from' | 'origin'> & { readonly service: MailService };

type Needed = Pick<Dependencies, 'table' | 'now' | 'log' | 'newSecret'>;

const move = async (
  { table, now }: Needed,
  mail: Mail,
  state: Mail['state'],
): Promise<Mail | undefined> => {
  const after = movedMail(mail, state, now());
  const { outcome } = await table.transact([mailAction(mail, after)]);
  return outcome === 'done' ? after : undefined;
};

/** To whom it goes, if they still read that inbox, still want mails, and have an address. */
const envelopeOf = async (
  needed: Needed,
  mail: Mail,
  { service, ...sender }: Sender,
): Promise<Envelope | undefined> => {
  const { table, now } = needed;
  const user = (await findUser(table, mail.to))?.user;
  if (!user || user.disabled || user.role === null) return undefined;
  const actor = { sub: mail.to, role: user.role, partyId: user.partyId };
  const { language, atOnce, digest } = await findChoices(table, mail.to, now());
  const isWanted = mail.kind === 'digest' ? digest !== 'none' : atOnce;
  if (!isWanted || !readersOf(actor).includes(mail.reader)) return undefined;
  // One address: a text of several would be read as a list, and each of them could end this person's mails.
  const to = emailSchema.safeParse(await service.addressOf(mail.to));
  if (!to.success) return undefined;
  const unsubscription = unsubscriptionOf(await getSecret(needed), mail.to);
  return { ...sender, to: to.data, language, unsubscription };
};

/** Whether others go on, or the service or the time takes no more now. */
type Went = 'on' | 'later';

const sendOne = async (needed: Needed, mail: Mail, sender: Sender): Promise<Went> => {
  const envelope = await envelopeOf(needed, mail, sender);
  if (!envelope) {
    await move(needed, mail, 'dropped');
    return 'on';
  }
  const composed = await composeMail(mail, envelope);
  const claimed = await move(needed, mail, 'claimed');
  if (!claimed) return 'on';
  try {
    const outcome = await sender.service.send(composed);
    await move(needed, claimed, outcome === 'later' ? 'waiting' : outcome);
    if (outcome === 'refused') needed.log.error('mailRefused', { mail: mail.id });
    return outcome === 'later' ? 'later' : 'on';
  } catch (error) {
    needed.log.error('mailPerhapsNotSent', { mail: mail.id, ...faultOf(error) });
    return 'on';
  }
};

const sendWaitingMail = async (
  needed: Needed,
  item: Item,
  sender: Sender | undefined,
): Promise<Went> => {
  const { table, now } = needed;
  const listed = mailIn(item);
  if (!sender && !isOutdated(listed, now())) return 'on';
  const mail = await findMail(table, listed.id);
  if (mail?.state !== 'waiting') return 'on';
  if (sender && !isOutdated(mail, now())) return sendOne(needed, mail, sender);
  await move(needed, mail, 'dropped');
  return 'on';
};

/**
 * One that fails keeps no other from going; the first fault is thrown after them.
 * @param sender undefined where none is set: then nothing goes, and what waited too long is dropped.
 */
export const sendWaiting = async (
  needed: Needed,
  sender: Sender | undefined,
  hasTime: () => boolean,
): Promise<void> => {
  const faults: unknown[] = [];
  const tryOne = async (item: Item): Promise<Went> => {
    try {
      return await sendWaitingMail(needed, item, sender);
    } catch (error) {
      if (error instanceof StorageUnavailable) throw error;
      faults.push(error);
      return 'on';
    }
  };
  let from: Item | undefined;
  let went: Went = 'on';
  do {
    const page = await waitingPage(needed.table, from);
    for (const item of page.items)
      if (went === 'on') went = hasTime() ? await tryOne(item) : 'later';
    from = page.next;
  } while (from && went === 'on');
  if (faults.length > 0) throw faults[0];
};
