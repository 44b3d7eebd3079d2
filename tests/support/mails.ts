/** A sender that keeps what it is given, and mails as they lie in the table. */
import type { MailService } from '#functions/dependencies';
import type { Envelope } from '#functions/mail/compose-mail';
import { type Sender, sendWaiting } from '#functions/mail/send-waiting';
import type { MemoryTable } from '#functions/store/table/memory-table';
import type { Language } from '#shared/vocabulary/label';
import type { Mail } from '#shared/domain/inbox/mail';

import type { Answered, Persona, World } from './world.ts';

export const aSender = (
  send: MailService['send'] = async () => 'sent',
  addressOf: MailService['addressOf'] = async (sub) => `${sub}@example.org`,
): Sender => ({
  from: 'register@example.org',
  origin: 'https://register.example.org',
  service: { addressOf, send },
});

/** Of a mail that is composed alone. */
export const anEnvelope = (language: Language): Envelope => ({
  from: 'register@example.org',
  origin: 'https://register.example.org',
  to: 'person@example.org',
  language,
  unsubscription: 'x'.repeat(60),
});

/** Long headers go on in the next line. */
export const headerIn = (composed: Uint8Array, name: string): string => {
  const [headers = ''] = Buffer.from(composed).toString('utf8').split('\r\n\r\n', 1);
  const found = headers
    .replaceAll(/\r\n[ \t]/g, ' ')
    .split('\r\n')
    .find((line) => line.startsWith(`${name}:`));
  if (found === undefined) throw new Error(`A mail has no ${name}`);
  return found.slice(name.length + 1).trim();
};

export const mailsIn = (table: MemoryTable): readonly Mail[] =>
  table.items().flatMap((item) => (item['mail'] === undefined ? [] : [item['mail'] as Mail]));

/** Somebody who has chosen nothing yet wants mails. */
export const chosen = ({ call }: World, as: Persona, choices: object = {}): Promise<Answered> =>
  call('editMailChoices', {
    as,
    body: { language: 'en', atOnce: true, digest: 'none', ...choices },
    headers: { 'if-match': '"v0"' },
  });

/** Whatever waits, however long it takes. */
export const sendAll = (
  dependencies: Parameters<typeof sendWaiting>[0],
  sender: Sender | undefined,
): Promise<void> => sendWaiting(dependencies, sender, () => true);
