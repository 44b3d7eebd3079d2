/**
 * Sends what waits, each mail at most once by itself: it is claimed by a write that holds only while it waits, then handed
 * over, then confirmed. Nothing here claims a mail a second time; what a death leaves claimed is for a person to repeat.
 */
import { readersOf } from '#shared/domain/inbox/inbox-entry';
import { isOutdated, type Mail, movedMail } from '#shared/domain/mail';

import type { Dependencies, MailService } from '../dependencies.ts';
import { faultOf } from '../fault.ts';
import { findChoices } from '../store/choices-store.ts';
import { findMail, mailAction, waitingMails } from '../store/mail-store.ts';
import { findUser } from '../store/party-store.ts';
import { getSecret } from '../store/secret-store.ts';
import { unsubscriptionOf } from '../store/unsubscription.ts';
import { composeMail, type Envelope } from './compose-mail.ts';

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
  const to = await service.addressOf(mail.to);
  if (to === undefined) return undefined;
  const unsubscription = unsubscriptionOf(await getSecret(needed), mail.to);
  return { ...sender, to, language, unsubscription };
};

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

/** @param sender undefined where none is set: then nothing goes, and what waited too long is dropped. */
export const sendWaiting = async (needed: Needed, sender: Sender | undefined): Promise<void> => {
  const { table, now } = needed;
  for (const { id } of await waitingMails(table)) {
    const mail = await findMail(table, id);
    if (mail?.state !== 'waiting') continue;
    if (isOutdated(mail, now())) await move(needed, mail, 'dropped');
    else if (sender && (await sendOne(needed, mail, sender)) === 'later') return;
  }
};
