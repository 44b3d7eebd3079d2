/** What outlives the tab that it was typed in, on the device alone: for its reader, for some days, and until it is sent or they sign out. */
import { describe, expect, it } from 'vitest';

import type { Entries } from '#dashboard/kept/answers-given';
import { createAnswersStore } from '#dashboard/kept/answers-store';
import { keptDays } from '#shared/domain/kept/kept-days';

import { answersOf, aStorage } from '../a-storage.ts';

const entries: Entries = [
  ['title', 'Typed before the line was cut'],
  ['contact.email', 'person@example.org'],
  ['excludedCountries', 'XQ'],
];

const typedAt = Date.parse('2026-12-01T12:30:00.000Z');

/** One device, of which each opening is another tab. */
const aDevice = () => {
  const device = aStorage();
  const openedBy = (reader: string, daysLater = 0) =>
    answersOf(() => tab, reader, {
      device: () => device,
      now: () => new Date(typedAt + daysLater * 86_400_000).toISOString(),
    });
  let tab = aStorage();
  return {
    device,
    open: (reader: string, daysLater?: number) => {
      tab = aStorage();
      return openedBy(reader, daysLater);
    },
  };
};

describe('answers on the device', () => {
  it('are offered once their tab is gone, with their time, and put back only when their reader says so', () => {
    const { open } = aDevice();
    expect(open('first').keep('pledge', { entries })).toBe('deviceInPart');

    const later = open('first');

    expect(later.read('pledge')).toBeUndefined();
    expect(later.onDevice('pledge')).toEqual({
      at: '2026-12-01T12:30:00.000Z',
      entries: [['title', 'Typed before the line was cut']],
    });
    later.takeUp('pledge');
    expect(later.read('pledge')?.entries).toEqual([['title', 'Typed before the line was cut']]);
    expect(later.onDevice('pledge')).toBeUndefined();
  });

  it('are not offered in the tab that they were typed in, where they are put back by themselves', () => {
    const store = aDevice().open('first');
    store.keep('pledge', { entries });

    expect(store.onDevice('pledge')).toBeUndefined();
  });

  it.each(['second', 'first/pledge', 'firs', 'first-', 'first'])(
    'are neither offered to another reader (%s), nor erased as that one signs out',
    (another) => {
      const { open } = aDevice();
      open('first-one').keep('pledge', { entries });

      const other = open(another);
      expect(other.onDevice('pledge')).toBeUndefined();
      expect(other.unsent()).toEqual([]);
      other.dropAll();

      expect(open('first-one').onDevice('pledge')).toBeDefined();
    },
  );

  it('are gone once they are sent, thrown away, forgotten or their reader signs out', () => {
    for (const end of ['drop', 'dropOwn', 'dropAll'] as const) {
      const { open, device } = aDevice();
      open('first').keep('pledge', { entries });

      open('first')[end]('pledge');

      expect([end, device.length]).toEqual([end, 0]);
    }
  });

  it('are offered over what a tab holds that was opened again, where they were typed later', () => {
    const device = aStorage();
    const tabs = [aStorage(), aStorage()] as const;
    const openedIn = (tab: (typeof tabs)[number], minute: number) =>
      answersOf(() => tab, 'first', {
        device: () => device,
        now: () => new Date(typedAt + minute * 60_000).toISOString(),
      });
    openedIn(tabs[0], 0).keep('pledge', { entries });
    const later = [['title', 'Typed later']] as const;
    openedIn(tabs[1], 1).keep('pledge', { entries: later });

    const again = openedIn(tabs[0], 2);
    expect(again.onDevice('pledge')?.entries).toEqual(later);
    again.takeUp('pledge');
    expect(again.read('pledge')?.entries).toEqual(later);
    expect(openedIn(tabs[1], 3).onDevice('pledge')).toBeUndefined();
  });

  it('are no reason to say that another tab holds something', () => {
    const { open } = aDevice();
    open('first').keep('pledge', { entries });

    const other = open('first');
    expect([other.isUnsentHere(), other.unsent().length]).toEqual([false, 1]);
    other.takeUp('pledge');
    expect(other.isUnsentHere()).toBe(true);
  });

  it('are asked about before a sign-out, whichever tab they were typed in', () => {
    const { open } = aDevice();
    open('first').keep('pledge', { entries, began: { etag: '"v1"', entries: [] } });

    expect(open('first').unsent()).toEqual([{ form: 'pledge', isEdit: true }]);
  });

  it('hold no contact and nobody whom a record excludes', () => {
    const { open, device } = aDevice();
    open('first').keep('pledge', { entries, began: { etag: '"v1"', entries } });

    const text = device.getItem(device.key(0) ?? '') ?? '';
    expect(text).toContain('Typed before');
    expect(text).not.toMatch(/person@example|XQ/);
  });

  it('are kept for some days, and go when anybody opens the service there after, signed in or not', () => {
    const { open, device } = aDevice();
    open('first').keep('pledge', { entries });

    expect(open('first', keptDays.device).onDevice('pledge')).toBeDefined();
    createAnswersStore({
      tab: () => aStorage(),
      device: () => device,
      now: () => new Date(typedAt + (keptDays.device + 1) * 86_400_000).toISOString(),
    });
    expect(device.length).toBe(0);
  });

  it('are none where all of it was emptied', () => {
    const { open } = aDevice();
    const store = open('first');
    store.keep('pledge', { entries });
    store.keep('pledge', { entries: [['title', ' ']] });

    expect(open('first').onDevice('pledge')).toBeUndefined();
  });

  it('are said to be with the page alone where the device takes nothing', () => {
    const store = answersOf(aStorage, 'first', { device: () => aStorage(() => false) });

    expect(store.keep('pledge', { entries })).toBe('page');
    expect(store.read('pledge')?.entries).toEqual(entries);
  });
});
