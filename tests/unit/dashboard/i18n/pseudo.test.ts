import { expect, it } from 'vitest';

import { englishScreens } from '#dashboard/i18n/messages/en';
import { pseudoOf } from '#dashboard/i18n/pseudo';
import { isPseudo } from '#dashboard/i18n/pseudo-asked';
import { wordsIn } from '#dashboard/i18n/words';

it('every message is longer, in brackets, and takes its values', () => {
  const { say } = wordsIn('en', pseudoOf(englishScreens));

  expect(say('session.signIn')).toBe('[Šígñ íñ~~~]');
  expect(say('state.asOf', { time: '12:00' })).toContain('12:00');
  expect(say('suggestions.count', { count: 2 })).toContain('2');
  expect(Object.keys(pseudoOf(englishScreens))).toEqual(Object.keys(englishScreens));
});

const tabOf = (): Storage => {
  const kept = new Map<string, string>();
  return {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, value: string) => void kept.set(name, value),
  } as Storage;
};

it('is asked for by an address, and stays for the tab until it is ended', () => {
  const tab = tabOf();
  const askedBy = (search: string): boolean => isPseudo(search, () => tab);

  expect(askedBy('?lang=fr')).toBe(false);
  expect(askedBy('?lang=fr&pseudo')).toBe(true);
  expect(askedBy('?code=from-the-issuer')).toBe(true);
  expect(askedBy('?pseudo=off')).toBe(false);
  expect(askedBy('')).toBe(false);
});

it('shows on one page where the browser keeps nothing', () => {
  const refused = (): Storage => {
    throw new Error('Refused');
  };

  expect(isPseudo('?pseudo', refused)).toBe(true);
  expect(isPseudo('', refused)).toBe(false);
});
