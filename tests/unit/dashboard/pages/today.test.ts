import { createElement } from 'react';
import { describe, expect, test } from 'vitest';

import { FollowUpList } from '../../../../dashboard/src/today/follow-up-list.tsx';
import { ForumDates } from '../../../../dashboard/src/today/forum-dates.tsx';
import { MatchLists } from '../../../../dashboard/src/today/match-lists.tsx';
import { RecordLists } from '../../../../dashboard/src/today/record-lists.tsx';
import { Worklist } from '../../../../dashboard/src/today/worklist.tsx';
import type { Today } from '#shared/contract/people/today-views';
import type { WaitingMatch, WaitingRecord } from '#shared/contract/people/waiting-views';
import { languages } from '#shared/vocabulary/label';

import { inLanguage, rendered } from './rendered.ts';

const party = { id: 'party00000000000', name: 'Synthetic State XA', type: 'state', country: 'XA' };

const aRecord = (fields: Partial<WaitingRecord> = {}): WaitingRecord =>
  ({
    kind: 'pledge',
    id: 'pledge0000000000',
    title: 'Courts of appeal',
    language: 'en',
    party,
    synthetic: false,
    version: 3,
    reference: 'P-PLEDGE000',
    state: 'submitted',
    since: '2026-05-01T10:00:00.000Z',
    changedAt: '2026-05-02T10:00:00.000Z',
    statedOn: '2019',
    due: '2027-03-31',
    marks: [],
    statuses: ['open'],
    returnReason: null,
    ...fields,
  }) as WaitingRecord;

const aMatch: WaitingMatch = {
  id: 'match00000000000',
  version: 1,
  title: 'XA and XB',
  synthetic: false,
  state: 'proposed',
  since: '2026-05-04T10:00:00.000Z',
  unanswered: ['offer'],
  recipients: [party as never],
  supporters: [
    { ...party, id: 'other00000000000', name: 'Legal Network XB', type: 'legal' } as never,
  ],
  recordsChanged: false,
  replyBy: null,
  note: null,
  standDown: null,
};

const aDay = (fields: Partial<Today> = {}): Today => ({
  asOf: '2026-05-04T09:00:00.000Z',
  since: '2026-04-04',
  queues: [],
  changed: null,
  followUps: null,
  interests: null,
  announced: null,
  dates: [],
  matches: {
    live: 1,
    read: 1,
    answers: { total: 0, items: [] },
    flags: { total: 0, items: [] },
    more: [],
  },
  suggestions: null,
  forum: null,
  ...fields,
});

const queue = (
  name: Today['queues'][number]['queue'],
  total: number,
  ...items: WaitingRecord[]
) => ({
  queue: name,
  total,
  items,
});

const worklist = (...queues: Today['queues']): string =>
  rendered(createElement(Worklist, { today: aDay({ queues }), reload: () => undefined }));

describe('a line of what waits', () => {
  test('names the record, its party, since when it waits and why, and leads to the next one', () => {
    const html = worklist(queue('changed', 1, aRecord({ marks: ['afterReturn'] })));

    expect(html).toContain('href="/en/pledges/pledge0000000000?queue=changed"');
    for (const words of [
      'Courts of appeal',
      'Synthetic State XA',
      'for 3 days',
      'after it was returned',
    ])
      expect(html).toContain(words);
  });

  test('offers its acceptance with the key that does it, and no decision on what is only to be coded', () => {
    expect(worklist(queue('new', 1, aRecord()))).toMatch(/aria-keyshortcuts="A"/);
    expect(worklist(queue('uncoded', 1, aRecord()))).not.toMatch(/aria-keyshortcuts="A"/);
  });

  test.each([
    ['returned', { returnReason: 'Name the courts.' }, 'Name the courts.'],
    ['due', {}, 'Due by 31 March 2027'],
    ['open', {}, 'Pledged: 2019'],
    ['open', { statedOn: null }, 'Its source states no date'],
  ] as const)('of %s says %j as its reason', (name, fields, reason) => {
    const today = aDay({ queues: [queue(name, 1, aRecord(fields))] });

    expect(rendered(createElement(RecordLists, { today }))).toContain(reason);
  });
});

describe('a list of what waits', () => {
  test('says how many there are, and leads to all of them where it does not show them', () => {
    const html = worklist(queue('waiting', 12, aRecord()), queue('new', 1, aRecord()));

    expect(html).toContain('href="/en/records?queue=waiting"');
    expect(html).toContain('Show all 12');
    expect(html).not.toContain('href="/en/records?queue=new"');
  });

  test.each(languages)('has its words in %s, also where it is empty', (language) => {
    const words = inLanguage[language];
    const names = ['waiting', 'new', 'changed', 'uncoded', 'returned', 'due', 'open'] as const;
    const today = aDay({ queues: names.map((name) => queue(name, 0)) });
    const html = rendered(createElement(RecordLists, { today }), { words });

    for (const name of names) {
      expect(html).toContain(words.say(`today.queue.${name}`));
      expect(html).toContain(words.say(`today.empty.${name}`));
    }
  });
});

describe('the matches of a day', () => {
  const today = aDay({
    matches: {
      live: 240,
      read: 100,
      answers: { total: 1, items: [aMatch] },
      flags: { total: 0, items: [] },
      more: [],
    },
  });

  test('say whose answer is awaited, and to a party that it is its own', () => {
    const all = rendered(createElement(MatchLists, { today, own: false }));
    const own = rendered(createElement(MatchLists, { today, own: true }));

    expect(all).toContain('Awaited from:');
    expect(all).toContain('Legal Network XB');
    expect(all).not.toContain('Synthetic State XA</bdi>');
    expect(own).toContain('Your answer is needed');
  });

  test('say of how many they were found, where not all were looked at', () => {
    expect(rendered(createElement(MatchLists, { today, own: false }))).toContain(
      '100 of 240 matches were looked at.',
    );
  });
});

describe.each(languages)('what is due, in %s', (language) => {
  const draw = (element: Parameters<typeof rendered>[0]) =>
    rendered(element, { words: inLanguage[language] });

  test('tells a planned day that has passed apart from one to come, and judges neither', () => {
    const planned = (component: string, by: string) => ({
      kind: 'pledge' as const,
      id: 'pledge0000000000',
      title: 'Courts of appeal',
      language: 'en',
      component,
      step: 'Ask the ministry',
      by,
      role: null,
    });
    const today = aDay({
      followUps: { total: 2, items: [planned('c1', '2026-05-03'), planned('c2', '2026-05-04')] },
    });

    const text = draw(createElement(FollowUpList, { today }));

    const words = inLanguage[language];
    expect(text).toContain(words.say('today.followUp.was', { date: words.date('2026-05-03') }));
    expect(text).toContain(words.say('today.followUp.by', { date: words.date('2026-05-04') }));
  });

  test('names each date of the forum with the page that sets it', () => {
    const source = 'https://www.unhcr.org/events/preparatory-meetings-and-briefings-2026';
    const today = aDay({ dates: [{ id: 'briefing-2026-10', end: '2026-10', source }] });

    const text = draw(createElement(ForumDates, { today }));

    expect(text).toContain(inLanguage[language].date('2026-10'));
    expect(text).toContain(`href="${source}"`);
    expect(text).toContain('/api/calendar.ics');
  });
});

describe('several at once', () => {
  const drawn = (records: readonly WaitingRecord[]): string =>
    rendered(
      createElement(Worklist, {
        today: aDay({ queues: [{ queue: 'new', total: records.length, items: [...records] }] }),
        reload: () => undefined,
      }),
    );
  const [one, other] = [aRecord(), aRecord({ id: 'pledge0000000001', title: 'Courts of law' })];

  test('can be accepted, with what that changes of each, and none is chosen beforehand', () => {
    const html = drawn([one, other]);

    expect(html.match(/Submitted becomes Accepted/g)).toHaveLength(2);
    expect(html).not.toMatch(/checked/);
    expect(html).toContain('Choose records to accept');
  });

  test('are not offered for one record, nor is what a second officer confirms among them', () => {
    expect(drawn([one])).not.toContain('Accept several');
    expect(drawn([one, aRecord({ ...other, marks: ['importWaits'] })])).not.toContain(
      'Accept several',
    );
  });
});
