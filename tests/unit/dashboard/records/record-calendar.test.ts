/** The dates that a record states, for its reader's own calendar. */
import { describe, expect, test } from 'vitest';

import { arabicScreens } from '#dashboard/i18n/messages/ar';
import { englishScreens } from '#dashboard/i18n/messages/en';
import { wordsIn } from '#dashboard/i18n/words';
import { type DatedRecord, recordCalendar, statesDates } from '#dashboard/records/record-calendar';

const words = wordsIn('en', englishScreens);
const address = 'https://example.org/en/pledges/abc';
const changedAt = '2026-03-04T05:06:07.890Z';

const aRecord = (component: object, rest: object = {}): DatedRecord => ({
  kind: 'pledge',
  id: 'abc',
  title: 'Hearings, in time; all of them',
  components: [{ id: 'c1', window: {}, ...component }],
  ...rest,
});

const fileOf = (record: DatedRecord, said = words): string =>
  recordCalendar(record, address, changedAt, said).replaceAll('\r\n ', '');

const eventsIn = (file: string): readonly (readonly string[])[] =>
  file
    .split('BEGIN:VEVENT')
    .slice(1)
    .map((event) =>
      ['UID', 'DTSTART;VALUE=DATE', 'DTEND;VALUE=DATE', 'SUMMARY'].map(
        (name) => event.match(new RegExp(`^${name}:(.*)$`, 'm'))?.[1]?.trim() ?? '',
      ),
    );

describe('the calendar of a record', () => {
  test('has an event for each date, what is less precise on the day by which it is due', () => {
    const file = fileOf(
      aRecord(
        { due: '2027-06', nextStepBy: '2026-12-15', window: { start: '2026', end: '2027-02-28' } },
        { kind: 'offer', validUntil: '2028' },
      ),
    );
    const title = 'Hearings\\, in time\\; all of them';
    expect(eventsIn(file)).toEqual([
      ['offer-abc-c1-start@acsg-matching', '20260101', '20260102', `From: ${title}`],
      ['offer-abc-c1-end@acsg-matching', '20270228', '20270301', `Until: ${title}`],
      ['offer-abc-c1-due@acsg-matching', '20270630', '20270701', `Target date: ${title}`],
      ['offer-abc-c1-next@acsg-matching', '20261215', '20261216', `Next step: ${title}`],
      ['offer-abc-valid@acsg-matching', '20281231', '20290101', `Valid until: ${title}`],
    ]);
    expect(file).toContain('DTSTAMP:20260304T050607Z');
    expect(file).toContain(`Target date: June 2027. ${address}`);
  });

  test('is none where nothing is dated', () => {
    expect([aRecord({}), aRecord({ due: '2027' })].map(statesDates)).toEqual([false, true]);
  });

  test('holds no text of a component, and lines of at most 75 octets', () => {
    const record = aRecord({ due: '2027', text: 'Secret words', nextStep: 'A secret step' });
    const file = recordCalendar(record, address, changedAt, wordsIn('ar', arabicScreens));
    expect(file).not.toMatch(/secret/i);
    const lines = file.split('\r\n');
    expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
  });
});
