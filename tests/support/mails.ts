/** A sender that keeps what it is given, and mails as they lie in the table. */
import type { MailService } from '#functions/dependencies';
import type { Sender } from '#functions/mail/send-waiting';
import type { MemoryTable } from '#functions/store/memory-table';
import type { Mail } from '#shared/domain/mail';

import type { Answered, Persona, World } from './world.ts';

export const aSender = (
  send: MailService['send'] = async () => 'sent',
  addressOf: MailService['addressOf'] = async (sub) => `${sub}@example.org`,
): Sender => ({
  from: 'register@example.org',
  origin: 'https://register.example.org',
  service: { addressOf, send },
});

export const mailsIn = (table: MemoryTable): readonly Mail[] =>
  table.items().flatMap((item) => (item['mail'] === undefined ? [] : [item['mail'] as Mail]));

/** Somebody who has chosen nothing yet wants mails. */
export const chosen = ({ call }: World, as: Persona, choices: object = {}): Promise<Answered> =>
  call('editMailChoices', {
    as,
    body: { language: 'en', atOnce: true, digest: 'none', ...choices },
    headers: { 'if-match': '"v0"' },
  });
