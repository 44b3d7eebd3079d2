import { describe, expect, test } from 'vitest';

import { unreadOf, withMarks, withNewest, withOlder } from '#dashboard/inbox/shown-inbox';
import type { InboxEntryView } from '#shared/contract/people/inbox-views';

const entry = (second: number, isRead = false): InboxEntryView => ({
  id: `e${second}`,
  kind: 'matchMoved',
  at: new Date(Date.UTC(2026, 0, 1, 0, 0, second)).toISOString(),
  asks: false,
  isRead,
  subject: null,
  title: null,
  language: null,
  state: null,
  by: null,
  forumDate: null,
});

const entries = (...seconds: readonly number[]) => seconds.map((second) => entry(second));
const page = (seconds: readonly number[], next?: string) => ({
  entries: entries(...seconds),
  ...(next !== undefined && { next }),
});
const idsOf = ({ entries: all }: { readonly entries: readonly InboxEntryView[] }) =>
  all.map(({ id }) => id);

const first = withNewest(page([9, 8, 7], 'after 7'), undefined);
const opened = withOlder(first, 'after 7', { items: entries(6, 5), next: 'after 5' });

describe('older entries that were asked for', () => {
  test('come below the newest, and the next page after them', () => {
    expect(idsOf(opened)).toEqual(['e9', 'e8', 'e7', 'e6', 'e5']);
    expect(opened.next).toBe('after 5');
  });

  test('stay when the newest are read anew, with what fell out of these', () => {
    const now = withNewest(page([11, 10, 9], 'after 9'), opened);

    expect(idsOf(now)).toEqual(['e11', 'e10', 'e9', 'e8', 'e7', 'e6', 'e5']);
    expect(now.next).toBe('after 5');
  });

  test('are no more asked for once all are shown, whatever comes in', () => {
    const all = withOlder(opened, 'after 5', { items: entries(4) });

    expect(withNewest(page([10, 9, 8], 'after 8'), all)).toEqual({
      entries: entries(10, 9, 8, 7, 6, 5, 4),
      next: undefined,
    });
  });

  test('go where the newest are all that there is, or where others may lie between', () => {
    expect(idsOf(withNewest(page([9, 8]), opened))).toEqual(['e9', 'e8']);
    const later = withNewest(page([29, 28, 27], 'after 27'), opened);
    expect(later).toEqual({ entries: entries(29, 28, 27), next: 'after 27' });
    expect(withOlder(later, 'after 5', { items: entries(4) })).toBe(later);
  });
});

test('what has gone from among the newest is shown no more', () => {
  expect(idsOf(withNewest(page([9, 7], 'after 7'), opened))).toEqual(['e9', 'e7', 'e6', 'e5']);
});

test('what is marked stays so, older entries too, and counts no more', () => {
  const marked = withMarks(opened, ['e8', 'e5'], true);

  expect(unreadOf(marked)).toEqual(['e9', 'e7', 'e6']);
  expect(unreadOf(withNewest(page([9, 8, 7], 'after 7'), marked))).toEqual([
    'e9',
    'e8',
    'e7',
    'e6',
  ]);
});
