import { describe, expect, test } from 'vitest';

import { emailSchema } from '#shared/domain/values/email';

describe('an address of e-mail', () => {
  test.each([
    'name@example.org',
    'first.last+tag@mail.example.org',
    'josé@example.org',
    'o’brien@example.org',
    'имя@пример.рф',
    'اسم@مثال.مصر',
    '用户@例え.jp',
    'name@bücher.example',
    'name@xn--bcher-kva.example',
    ' name@example.org ',
  ])('may be %s', (address) => {
    expect(emailSchema.parse(address)).toBe(address.trim());
  });

  test.each([
    'name',
    'name@',
    '@example.org',
    'name@example',
    'name@127.0.0.1',
    'name@[127.0.0.1]',
    'a b@example.org',
    'name@exa mple.org',
    'name@example.org/path',
    'name@example.org:25',
    'one@two@example.org',
    'one@example.org, two@example.org',
    'Name <name@example.org>',
    '.name@example.org',
    'na..me@example.org',
    'name@-example.org',
    'name@example..org',
    `${'a'.repeat(65)}@example.org`,
    'name\u202E@example.org',
  ])('is not %s', (address) => {
    expect(emailSchema.safeParse(address).success).toBe(false);
  });
});
