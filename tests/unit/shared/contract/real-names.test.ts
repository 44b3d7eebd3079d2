/** Names as the world writes them, in its scripts: none is refused, wherever a name is asked for, and each stays as it was. */
import { describe, expect, test } from 'vitest';

import { keptContactSchema } from '#shared/contract/records/contact';
import { operations } from '#shared/contract/operations';

/** Languages of as many scripts. */
const written = [
  'ar',
  'am',
  'bn',
  'my',
  'zh',
  'el',
  'gu',
  'he',
  'hi',
  'hy',
  'ja',
  'ka',
  'km',
  'ko',
  'lo',
  'ru',
  'si',
  'ta',
  'te',
  'th',
  'vi',
  'fr',
] as const;

const letters = Array.from({ length: 26 }, (_, at) => String.fromCodePoint(65 + at));
const codes = letters.flatMap((one) => letters.map((other) => `${one}${other}`));

/** What countries are called, in the words of the Unicode Consortium: real names in whichever script. */
const namesIn = (language: string): readonly string[] => {
  const called = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
  return codes.flatMap((code) => called.of(code) ?? []);
};

const bodies = {
  'a party': (name: string) =>
    operations.createParty.body.safeParse({ name, type: 'state', country: 'XA' }),
  'a person': (name: string) =>
    operations.invitePerson.body.safeParse({
      email: 'somebody@example.org',
      name,
      language: 'en',
      role: 'reader',
    }),
  'a contact': (name: string) => keptContactSchema.safeParse({ name, email: 'desk@example.org' }),
} as const;

describe('real names', () => {
  test.each(written)(
    'in the script of %s are names of parties, people and contacts',
    (language) => {
      const names = namesIn(language);
      const refused = names.flatMap((name) =>
        Object.entries(bodies).flatMap(([of, parse]) => {
          const parsed = parse(name);
          return parsed.success && (parsed.data as { name: string }).name === name.normalize('NFC')
            ? []
            : [`${of}: ${name}`];
        }),
      );

      expect(names.length).toBeGreaterThan(200);
      expect(refused).toEqual([]);
    },
  );

  test('are more than a thousand, in ten scripts and more', () => {
    const all = written.flatMap(namesIn);

    console.log(`${all.length} names in ${written.length} languages`);
    expect(all.length).toBeGreaterThan(1_000);
  });
});
