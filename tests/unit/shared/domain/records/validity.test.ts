import { describe, expect, test } from 'vitest';

import type { StoredRecord } from '#shared/domain/records/record';
import { confirmed, lapsed, lastValidDay } from '#shared/domain/records/validity';
import { anOffer, aPledge } from '#tests/support/records';

const dayOf = (record: StoredRecord) => (record.kind === 'offer' ? record.validUntil : undefined);

describe('the last day of an offer', () => {
  test.each([
    ['2026', '2026-12-31'],
    ['2026-02', '2026-02-28'],
    ['2026-03-15', '2026-03-15'],
  ])('of %s is %s', (validUntil, day) => {
    expect(lastValidDay(anOffer({ validUntil }))).toBe(day);
  });

  test.each([
    ['without one', anOffer()],
    ['that lapsed', lapsed(anOffer({ validUntil: '2026' }), '2027-01-01T00:00:00.000Z')],
    ['that is out of force', anOffer({ validUntil: '2026', state: 'withdrawn' })],
    ['that is a pledge', aPledge()],
  ])('is none for a record %s', (_, record) => {
    expect(lastValidDay(record)).toBeUndefined();
  });
});

describe('a confirmation', () => {
  test.each([
    ['that says nothing keeps a day that has not passed', '2026-06', undefined, '2026-06'],
    ['on that very day keeps it', '2026-06-15', undefined, '2026-06-15'],
    ['that says nothing drops a day that has passed', '2026-05', undefined, undefined],
    ['with another day sets it', '2026-05', '2027', '2027'],
    ['with none drops it', '2027', null, undefined],
  ])('%s', (_, validUntil, said, expected) => {
    const offer = lapsed(anOffer({ validUntil }), '2026-06-15T08:00:00.000Z');

    const after = confirmed(offer, said, '2026-06-15');

    expect(dayOf(after)).toBe(expected);
    expect(after.unconfirmed ?? false).toBe(false);
  });
});
