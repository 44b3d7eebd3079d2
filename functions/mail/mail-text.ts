/** What a mail says: that something waits and where, in the reader's language, and nothing of what it is. */
import type { Mail } from '#shared/domain/inbox/mail';
import { catalogueOf } from '#shared/messages/catalogues';
import type { English } from '#shared/messages/catalogue';
import { sayIn } from '#shared/messages/message';
import type { Language } from '#shared/vocabulary/label';

export type MailText = { readonly subject: string; readonly lines: readonly MailLine[] };
type MailLine = { readonly text: string; readonly link?: string };

/** Where people open the product. */
export const mailText = (
  { kind }: Pick<Mail, 'kind'>,
  language: Language,
  origin: string,
  /** What ends the mails; absent where it is only shown. */
  unsubscription?: string,
): MailText => {
  const say = sayIn<English>(language, catalogueOf(language));
  const inbox = `${origin}/${language}/inbox`;
  return {
    subject: say(`mail.${kind}.subject`),
    lines: [
      { text: say(`mail.${kind}.text`) },
      { text: say('mail.open'), link: inbox },
      { text: say('mail.change'), link: `${inbox}#mail-choices` },
      ...(unsubscription === undefined
        ? []
        : [
            {
              text: say('mail.end'),
              link: `${origin}/${language}/unsubscribe?token=${unsubscription}`,
            },
          ]),
    ],
  };
};

export const plainText = ({ lines }: MailText): string =>
  lines.map(({ text, link }) => (link === undefined ? text : `${text}\n${link}`)).join('\n\n');
