import { expect, it } from 'vitest';

import { english } from '#dashboard/i18n/messages/en';
import { isPseudo, pseudoOf } from '#dashboard/i18n/pseudo';
import { wordsIn } from '#dashboard/i18n/words';

it('every message is longer, in brackets, and takes its values', () => {
  const { say } = wordsIn('en', pseudoOf(english));

  expect(say('session.signIn')).toBe('[Šígñ íñ~~~]');
  expect(say('state.asOf', { time: '12:00' })).toContain('12:00');
  expect(say('suggestions.count', { count: 2 })).toContain('2');
  expect(Object.keys(pseudoOf(english))).toEqual(Object.keys(english));
});

it.each([
  ['?pseudo', true],
  ['?lang=fr&pseudo=1', true],
  ['?lang=fr', false],
])('an address with %s asks for it: %s', (search, asked) => {
  expect(isPseudo(search)).toBe(asked);
});
