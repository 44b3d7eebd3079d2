import { describe, expect, test } from 'vitest';

import type { Log } from '#functions/dependencies';
import { type PoolMailEvent, wordPoolMail } from '#functions/mail/word-pool-mail';
import { languages } from '#shared/vocabulary/label';

const eventOf = (triggerSource: string, locale?: string): PoolMailEvent => ({
  triggerSource,
  request: {
    userAttributes: { email: 'canary@example.org', ...(locale !== undefined && { locale }) },
    codeParameter: '{####}',
    usernameParameter: '{username}',
  },
  response: { smsMessage: null },
});

const logged: string[] = [];
const log: Log = { info: (line) => logged.push(line), error: (line) => logged.push(line) };

const worded = async (triggerSource: string, locale?: string, origin?: string) => {
  const { response } = await wordPoolMail({ log, origin })(eventOf(triggerSource, locale));
  return response as { readonly emailSubject: string; readonly emailMessage: string };
};

describe('the invitation that the user pool sends', () => {
  test.each(languages)('is in %s for whoever was invited so', async (language) => {
    const { emailSubject, emailMessage } = await worded(
      'CustomMessage_AdminCreateUser',
      language,
      'https://acsg.example.org',
    );

    expect(emailMessage).toContain(`lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}"`);
    expect(emailMessage).toContain(`href="https://acsg.example.org/${language}/today"`);
    // Without both, the pool refuses to send it; and it takes no longer subject or message.
    expect(emailMessage).toContain('{####}');
    expect(emailMessage).toContain('{username}');
    expect(emailSubject.length).toBeLessThanOrEqual(140);
    expect(emailMessage.length).toBeLessThanOrEqual(20_000);
    expect(emailMessage).not.toContain('canary');
  });

  test('is in English where no language is known, and names no address before there is one', async () => {
    const { emailSubject, emailMessage } = await worded('CustomMessage_AdminCreateUser', 'de');

    expect(emailSubject).toBe('You are invited to ACSG matching');
    expect(emailMessage).not.toContain('href');
  });
});

test('a code for a new password is worded as well, and what else the pool sends is left to it', async () => {
  const { emailMessage } = await worded('CustomMessage_ForgotPassword', 'es');
  const other = eventOf('CustomMessage_Authentication', 'es');

  expect(emailMessage).toContain('Su código: {####}');
  expect(await wordPoolMail({ log, origin: undefined })(other)).toBe(other);
});

test('what cannot be worded is a fault that somebody is told of, without a word of it', async () => {
  const { request: _, ...broken } = eventOf('CustomMessage_AdminCreateUser');

  await expect(wordPoolMail({ log, origin: undefined })(broken as PoolMailEvent)).rejects.toThrow();
  expect(logged).toEqual(['fault']);
});
