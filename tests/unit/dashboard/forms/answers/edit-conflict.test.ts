import { describe, expect, it } from 'vitest';

import type { Entries } from '#dashboard/kept/answers-given';
import { differencesOf } from '#dashboard/forms/answers/edit-conflict';
import { mergedEntries } from '#dashboard/form-pages/merged-answers';

const component = (key: string, id: string, fields: Readonly<Record<string, string>>): Entries => [
  ['components', key],
  ...(id === '' ? [] : [[`c.${key}.id`, id] as const]),
  ...Object.entries(fields).map(([field, value]) => [`c.${key}.${field}`, value] as const),
];

const began: Entries = [
  ['title', 'Title'],
  ['sources', 'https://example.org/a'],
  ...component('k1', 'c1', { area: 'A1', text: 'First', min: '10', unit: 'days' }),
  ...component('k2', 'c2', { area: 'A2', text: 'Second' }),
];

const changed = (entries: Entries, name: string, value: string): Entries =>
  entries.map((entry) => (entry[0] === name ? [name, value] : entry));

const without = (entries: Entries, key: string): Entries =>
  entries.filter(
    ([name, value]) => !name.startsWith(`c.${key}.`) && !(name === 'components' && value === key),
  );

const slots = (mine: Entries, theirs: Entries) =>
  differencesOf({ began, mine, theirs }).map(
    ({ slot, changedBy }) => `${slot.trim()} ${changedBy}`,
  );

describe('two edits of one record', () => {
  it('that differ in nothing leave nothing to choose', () => {
    expect(slots(began, began)).toEqual([]);
    expect(slots(changed(began, 'title', 'Mine'), began)).toEqual([]);
    expect(slots(changed(began, 'title', 'Same'), changed(began, 'title', 'Same'))).toEqual([]);
  });

  it('show a contact that others changed, and send no older one over it', () => {
    const contact = (name: string, phone: string): Entries => [
      ['contact.name', name],
      ['contact.email', 'focal@example.org'],
      ['contact.phone', phone],
    ];
    const versions = {
      began: [...began, ...contact('Old name', '1')],
      mine: [...changed(began, 'title', 'Mine'), ...contact('Old name', '1')],
      theirs: [...began, ...contact('New name', '2')],
    };

    expect(differencesOf(versions)).toMatchObject([{ field: 'contact', changedBy: 'others' }]);
    const merged = new Map(mergedEntries(versions, {}));
    expect([merged.get('title'), merged.get('contact.name'), merged.get('contact.phone')]).toEqual([
      'Mine',
      'New name',
      '2',
    ]);
    const deleted = { ...versions, theirs: [...began, ...contact('', '')] };
    expect(new Map(mergedEntries(deleted, {})).has('contact.name')).toBe(false);
  });

  it('show what both changed, and what others changed alone', () => {
    const mine = changed(began, 'title', 'Mine');
    const theirs = changed(
      changed(changed(began, 'title', 'Theirs'), 'c.k2.text', 'Second, clearer'),
      'c.k1.unit',
      'hours',
    );

    expect(slots(mine, theirs)).toEqual(['title both', 'c1 min others', 'c2 text others']);
  });

  it('overwrite nothing: own answers stay, and others go on where there are no own ones', () => {
    const mine = changed(began, 'title', 'Mine');
    const theirs = changed(changed(began, 'title', 'Theirs'), 'c.k1.unit', 'hours');

    const merged = mergedEntries({ began, mine, theirs }, {});

    expect(new Map(merged)).toEqual(new Map(changed(mine, 'c.k1.unit', 'hours')));
    const chosen = mergedEntries({ began, mine, theirs }, { ' title': 'theirs' });
    expect(new Map(chosen).get('title')).toBe('Theirs');
  });

  it('meet by the id of a component, in whatever order it stands', () => {
    const theirs: Entries = [
      ['title', 'Title'],
      ['sources', 'https://example.org/a'],
      ...component('k1', 'c2', { area: 'A2', text: 'Second, clearer' }),
      ...component('k2', 'c1', { area: 'A1', text: 'First', min: '10', unit: 'days' }),
    ];

    const merged = mergedEntries({ began, mine: began, theirs }, {});

    expect(slots(began, theirs)).toEqual(['c2 text others']);
    expect(new Map(merged).get('c.k2.text')).toBe('Second, clearer');
    expect(new Map(merged).get('c.k1.text')).toBe('First');
  });

  it('take what others added, and drop what they removed unless it was changed here', () => {
    const added = [...began, ...component('k3', 'c3', { area: 'A3', text: 'Third' })];
    const removed = without(began, 'k2');

    const withTheirs = mergedEntries({ began, mine: began, theirs: added }, {});
    expect(withTheirs).toContainEqual(['c.c3.text', 'Third']);
    expect(withTheirs).toContainEqual(['c.c3.id', 'c3']);
    expect(slots(began, removed)).toEqual(['c2 component others']);
    expect(
      new Map(mergedEntries({ began, mine: began, theirs: removed }, {})).has('c.k2.text'),
    ).toBe(false);

    const mine = changed(began, 'c.k2.text', 'Mine');
    expect(slots(mine, removed)).toEqual(['c2 component both']);
    const kept = mergedEntries({ began, mine, theirs: removed }, {});
    expect(new Map(kept).get('c.k2.text')).toBe('Mine');
    expect(new Map(kept).has('c.k2.id')).toBe(false);
  });

  it('leave alone what was added or removed here', () => {
    const mine = [...without(began, 'k2'), ...component('k3', '', { area: 'A4', text: 'New' })];
    const theirs = changed(began, 'title', 'Theirs');

    const merged = mergedEntries({ began, mine, theirs }, {});

    expect(slots(mine, theirs)).toEqual(['title others']);
    expect(new Map(merged).get('c.k3.text')).toBe('New');
    expect(new Map(merged).has('c.k2.text')).toBe(false);
  });
});
