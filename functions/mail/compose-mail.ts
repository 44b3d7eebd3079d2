/** A mail as it is sent, as text and as a page. */
import MailComposer from 'nodemailer/lib/mail-composer/index.js';

import type { Mail } from '#shared/domain/inbox/mail';
import type { Language } from '#shared/vocabulary/label';

import { htmlMail } from './html-mail.ts';
import { mailText, plainText } from './mail-text.ts';

export type Envelope = {
  readonly from: string;
  readonly to: string;
  readonly language: Language;
  readonly origin: string;
  readonly unsubscription: string;
};

export const composeMail = (
  mail: Mail,
  { from, to, language, origin, unsubscription }: Envelope,
): Promise<Uint8Array> => {
  const text = mailText(mail, language, origin, unsubscription);
  return new MailComposer({
    from,
    to,
    subject: text.subject,
    text: plainText(text),
    html: htmlMail(text, language),
    date: new Date(mail.at),
    // A repetition has the name of the first copy, by which a mailbox knows it again.
    messageId: `<${mail.id}@${new URL(origin).hostname}>`,
    headers: {
      'Auto-Submitted': 'auto-generated',
      'Content-Language': language,
      // By these a mailbox offers to end the mails with one press (RFC 8058).
      'List-Unsubscribe': `<${origin}/api/unsubscription/${unsubscription}>`,
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    },
  })
    .compile()
    .build();
};
