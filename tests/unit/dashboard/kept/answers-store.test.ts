import { describe, expect, it } from 'vitest';

import type { Entries } from '#dashboard/kept/answers-given';
import { withHeldBack } from '#dashboard/kept/stored-answers';
import { sentKey } from '#dashboard/kept/sent-key';

import { aStorage, answersOf } from '../a-storage.ts';

const refused = (): Storage => {
  throw new DOMException('denied', 'SecurityError');
};

const entries: Entries = [
  ['title', 'A title'],
  ['contact.email', 'person@example.org'],
];

describe('answers under way', () => {
  it('outlive the page in the tab, except the contact, and it is said so', () => {
    const storage = aStorage();
    const kept = answersOf(() => storage).keep('pledge', { entries });

    const afterReload = answersOf(() => storage).read('pledge');

    expect(kept).toBe('deviceInPart');
    expect(afterReload?.entries).toEqual([['title', 'A title']]);
    expect(
      JSON.stringify(
        [...Array(storage.length).keys()].map((n) => storage.getItem(storage.key(n) ?? '')),
      ),
    ).not.toContain('person@example.org');
  });

  it('name no excluded country or party in the tab, in no answer, record or content sent', async () => {
    const storage = aStorage();
    const store = answersOf(() => storage);
    const secret: Entries = [
      ['excludedCountries', 'XQ'],
      ['excludedCountries.typed', 'Synthetic State XR'],
      ['excludedPartyIds', 'a-secret-party'],
    ];
    const kept = store.keep('pledge', {
      entries: [['title', 'A title'], ...secret],
      began: { etag: '"v3"', entries: secret },
    });
    await sentKey(store, 'pledge', { title: 'A title', excludedCountries: ['XQ'] }, () => 'a-key');

    const texts = [...Array(storage.length).keys()].map((n) =>
      storage.getItem(storage.key(n) ?? ''),
    );

    expect(kept).toBe('deviceInPart');
    expect(texts.join()).toContain('A title');
    expect(texts.join()).not.toMatch(/XQ|XR|a-secret-party/);
    expect(store.read('pledge')?.entries).toHaveLength(4);
  });

  it('are filled up after a reload with what is stored, and not where an answer was emptied', () => {
    const stored: Entries = [
      ['title', 'Stored'],
      ['excludedCountries', 'XA'],
      ['contact.name', 'Somebody'],
    ];

    expect(withHeldBack([['title', 'Mine']], stored)).toEqual([
      ['title', 'Mine'],
      ['excludedCountries', 'XA'],
      ['contact.name', 'Somebody'],
    ]);
    expect(
      withHeldBack(
        [
          ['excludedCountries', ''],
          ['contact.name', ''],
        ],
        stored,
      ),
    ).toEqual([
      ['excludedCountries', ''],
      ['contact.name', ''],
    ]);
  });

  it('go under the same key with the same content, also after a reload, and under another with other', async () => {
    const storage = aStorage();
    let keys = 0;
    const key = (content: unknown): Promise<string> =>
      sentKey(
        answersOf(() => storage),
        'pledge',
        content,
        () => `key ${(keys += 1)}`,
      );

    expect(await key({ title: 'A', excludedCountries: ['XA'] })).toBe('key 1');
    expect(await key({ title: 'A', excludedCountries: ['XA'] })).toBe('key 1');
    expect(await key({ title: 'A', excludedCountries: [] })).toBe('key 2');
  });

  it('are all gone once dropped, from the page and from the tab, and nothing of others with them', () => {
    const storage = aStorage();
    storage.setItem('of-somebody-else', 'stays');
    const store = answersOf(() => storage);
    store.keep('pledge', { entries });
    store.keep('offer-1', { entries });

    store.dropAll();

    expect([store.read('pledge'), store.read('offer-1')]).toEqual([undefined, undefined]);
    expect([storage.length, storage.getItem('of-somebody-else')]).toEqual([1, 'stays']);
  });

  it('are offered to whoever gave them and to nobody else, also after a reload', () => {
    const storage = aStorage();
    answersOf(() => storage, 'first').keep('pledge', { entries });

    expect(answersOf(() => storage, 'second').read('pledge')).toBeUndefined();
    expect(answersOf(() => storage, 'first').read('pledge')?.entries).toEqual([
      ['title', 'A title'],
    ]);
  });

  it('are kept of nobody once they are dropped, whatever comes late of the page', () => {
    const storage = aStorage();
    const store = answersOf(() => storage);
    store.dropAll();

    expect(store.keep('pledge', { entries })).toBe('page');
    expect([storage.length, store.read('pledge')]).toEqual([0, undefined]);
  });

  it('are kept whole where there is no contact', () => {
    const storage = aStorage();
    const store = answersOf(() => storage);

    expect(
      store.keep('pledge', {
        entries: [
          ['title', 'A title'],
          ['contact.name', ' '],
        ],
      }),
    ).toBe('device');
  });

  it.each([
    ['refused', refused],
    ['full', () => aStorage(() => false)],
  ])('stay with the page where the storage is %s, and nothing else is claimed', (_, storage) => {
    const store = answersOf(storage);

    expect(store.keep('pledge', { entries })).toBe('page');
    expect(store.read('pledge')?.entries).toEqual(entries);
    store.drop('pledge');
    expect(store.read('pledge')).toBeUndefined();
  });

  it('that no longer fit are not said to be kept, though earlier ones are', () => {
    let mayWrite = true;
    const storage = aStorage(() => mayWrite);
    const store = answersOf(() => storage);
    store.keep('pledge', { entries: [['title', 'First']] });
    mayWrite = false;

    expect(store.keep('pledge', { entries: [['title', 'Second']] })).toBe('page');
    expect(store.read('pledge')?.entries).toEqual([['title', 'Second']]);
  });

  it('carry the key of what was sent, and the record that an edit began from', () => {
    const storage = aStorage();
    const answers = {
      entries: [['title', 'Mine']] as const,
      began: { etag: '"v3"', entries: [['title', 'Theirs']] as const },
      sent: { content: '{}', key: 'a-key' },
    };
    answersOf(() => storage).keep('pledge-1', answers);

    expect(answersOf(() => storage).read('pledge-1')).toMatchObject(answers);
  });

  it.each(['', 'null', '[]', '{"entries":[["title"]]}', '{"entries":"title"}'])(
    'that cannot be read (%s) are none',
    (text) => {
      const storage = aStorage();
      storage.setItem('acsg-answers-a-reader/pledge', text);

      expect(answersOf(() => storage).read('pledge')).toBeUndefined();
    },
  );
});
