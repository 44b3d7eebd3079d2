/** One key each, whatever keyboard is before its reader. */
import { expect, it } from 'vitest';

import { indexOfKey, keyAt, plainKey } from '#dashboard/readings/proposal-keys';

const pressed = (key: string, code: string, over: object = {}) => ({
  key,
  code,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  ...over,
});

it('each place has a key that leads back to it, and none goes to another record', () => {
  const keys = Array.from({ length: 18 }, (_, index) => keyAt(index) ?? '');

  expect(keys.map((key) => indexOfKey(pressed(key, '')))).toEqual(keys.map((_, index) => index));
  expect(keys).not.toContain('j');
  expect(keys).not.toContain('k');
  expect(keyAt(18)).toBeUndefined();
});

it('digits of any script count, and keys by their place where other letters are written on them', () => {
  expect(indexOfKey(pressed('٣', 'Digit3'))).toBe(2);
  expect(indexOfKey(pressed('"', 'Digit3'))).toBe(2);
  expect(indexOfKey(pressed('ش', 'KeyA'))).toBe(9);
  expect(plainKey(pressed('ت', 'KeyJ'))).toBe('j');
  expect(plainKey(pressed('Enter', 'Enter'))).toBe('enter');
});

it('what is pressed together with a key of the browser is the browser’s', () => {
  expect(indexOfKey(pressed('1', 'Digit1', { ctrlKey: true }))).toBe(-1);
});
