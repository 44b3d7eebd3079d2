/**
 * Words the mails that the user pool sends by itself, in the language of whoever gets them: the invitation, and the code for
 * a new password. The pool puts in what nobody else may know. The address of whoever gets them is not looked at.
 */
import type { English } from '#shared/messages/catalogue';
import { catalogueOf } from '#shared/messages/catalogues';
import { sayIn } from '#shared/messages/message';
import { type Language, languages } from '#shared/vocabulary/label';

import type { Log } from '../dependencies.ts';
import { faultOf } from '../fault.ts';
import { htmlMail } from './html-mail.ts';
import type { MailText } from './mail-text.ts';

/** As a custom message trigger gets it and answers it. */
export type PoolMailEvent = {
  readonly triggerSource: string;
  readonly request: {
    readonly userAttributes: Readonly<Record<string, string>>;
    /** Stand for what the pool puts in: a first password or a code, and the name of the account. */
    readonly codeParameter: string;
    readonly usernameParameter?: string | null;
  };
  readonly response: object;
};

type Wording = (language: Language, event: PoolMailEvent, origin: string | undefined) => MailText;

const invitation: Wording = (language, { request }, origin) => {
  const say = sayIn<English>(language, catalogueOf(language));
  return {
    subject: say('mail.invitation.subject'),
    lines: [
      { text: say('mail.invitation.text') },
      ...(origin === undefined
        ? []
        : [{ text: `${origin}/${language}/today`, link: `${origin}/${language}/today` }]),
      { text: say('mail.invitation.password', { password: request.codeParameter }) },
      { text: say('mail.invitation.next') },
      // The pool takes no invitation without it.
      { text: say('mail.invitation.account', { account: request.usernameParameter ?? '' }) },
      { text: say('mail.invitation.unexpected') },
    ],
  };
};

const code: Wording = (language, { request }) => {
  const say = sayIn<English>(language, catalogueOf(language));
  return {
    subject: say('mail.code.subject'),
    lines: [
      { text: say('mail.code.text', { code: request.codeParameter }) },
      { text: say('mail.code.unexpected') },
    ],
  };
};

const wordings: Readonly<Record<string, Wording>> = {
  CustomMessage_AdminCreateUser: invitation,
  CustomMessage_ForgotPassword: code,
};

/** Whoever was invited by the command has none, and the pool lets nobody choose another. */
const languageOf = ({ request }: PoolMailEvent): Language =>
  languages.find((language) => language === request.userAttributes['locale']) ?? 'en';

const worded = (event: PoolMailEvent, origin: string | undefined): PoolMailEvent => {
  const wording = wordings[event.triggerSource];
  if (!wording) return event;
  const language = languageOf(event);
  const text = wording(language, event, origin);
  const emailMessage = htmlMail(text, language);
  return { ...event, response: { ...event.response, emailSubject: text.subject, emailMessage } };
};

export const wordPoolMail =
  ({ log, origin }: { readonly log: Log; readonly origin: string | undefined }) =>
  async (event: PoolMailEvent): Promise<PoolMailEvent> => {
    try {
      return worded(event, origin);
    } catch (error) {
      log.error('fault', faultOf(error));
      throw error;
    }
  };
