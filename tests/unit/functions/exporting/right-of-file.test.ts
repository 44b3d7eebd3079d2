/** A file that is being written is for whoever reads as they did when it began. */
import { expect, test } from 'vitest';

import type { Actor } from '#functions/actor';
import { digestOfRight } from '#functions/exporting/job-source';
import { digestOf } from '#functions/store/log/audit';

const officer: Actor = { sub: 'one', role: 'secretariat', partyId: null };
const member: Actor = { sub: 'one', role: 'representative', partyId: 'a-party' };
const ofOne: Actor = { sub: 'one', role: 'countryReader', partyId: null, countries: ['XA'] };

test('files of before are still their readers’: none of them is named in another way', () => {
  expect([officer, member, ofOne].map(digestOfRight)).toEqual([
    digestOf(['secretariat', null, []]),
    digestOf(['representative', 'a-party', []]),
    digestOf(['countryReader', null, ['XA']]),
  ]);
});

test('each thing that decides what somebody reads makes a file another', () => {
  const rights = [
    officer,
    member,
    { ...member, partyId: 'another-party' },
    ofOne,
    { ...ofOne, countries: ['XB'] },
    { ...ofOne, countries: [] },
  ].map(digestOfRight);

  expect(new Set(rights).size).toBe(rights.length);
  expect(digestOfRight({ ...ofOne, sub: 'two' })).toBe(digestOfRight(ofOne));
});
