/** What becomes of the answers of a component that starts from a package of support, and when that is taken back. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { startedFrom, takenBack } from '#dashboard/forms/packages/answers-from-package';
import { filledIn } from '#dashboard/forms/packages/filled-by-package';
import { componentOf } from '#dashboard/forms/answers/read-submission';
import { type Entries, givenBy } from '#dashboard/kept/answers-given';
import { componentSchema } from '#shared/domain/records/component';
import { findTerm, languages } from '#shared/vocabulary/label';
import {
  type SupportPackage,
  supportPackages,
} from '#shared/vocabulary/support-packages/support-packages';

const packageOf = (id: string): SupportPackage => {
  const found = findTerm(supportPackages, id);
  if (!found) throw new Error(`no package ${id}`);
  return found;
};
const coi = packageOf('coi-unit');

const empty: Entries = [
  ['title', 'Faster decisions'],
  ['components', 'k1'],
  ['c.k1.area', ''],
  ['c.k1.text', ''],
  ['components', 'k2'],
  ['c.k2.area', 'A2'],
  ['c.k2.text', 'Another one'],
];

const started = (entries: Entries, withSize = false) =>
  startedFrom(entries, 'k1', { package: coi, language: 'fr', withSize });

const componentIn = (entries: Entries) => componentOf(givenBy(entries), 'k1');

const changed = (entries: Entries, name: string, ...values: readonly string[]): Entries => [
  ...entries.filter(([own]) => own !== name),
  ...values.map((value) => [name, value] as const),
];

describe('a component that starts from a package', () => {
  it('has its area, topics, kinds of support and text, and says that they were filled in', () => {
    const { entries, filled, left } = started(empty);

    expect(componentIn(entries)).toMatchObject({
      area: 'A3',
      topics: ['coi'],
      supportTypes: ['training', 'twinning'],
      text: coi.start.fr,
    });
    expect(componentIn(entries)).not.toHaveProperty('quantity');
    expect(filled).toEqual(['area', 'topics', 'supportTypes', 'text']);
    expect(left).toEqual([]);
  });

  it('has the usual amount where its writer wants that, too', () => {
    const { entries, filled } = started(empty, true);

    expect(componentIn(entries)).toMatchObject({
      quantity: { min: 20, max: 60, unit: 'days', per: 'once' },
    });
    expect(filled).toContain('quantity');
  });

  it('keeps what was answered, and says what', () => {
    const before = changed(
      changed(empty, 'c.k1.text', 'We ask for two trainers.'),
      'c.k1.min',
      '3',
    );
    const { entries, left } = started(before, true);

    expect(givenBy(entries).all('c.k1.text')).toEqual(['We ask for two trainers.']);
    expect(givenBy(entries).all('c.k1.min')).toEqual(['3']);
    expect(givenBy(entries).first('c.k1.unit')).toBe('');
    expect(left).toEqual(['quantity', 'text']);
  });

  it('gets no topics of another area than the one that was chosen', () => {
    const { entries, left } = started(changed(empty, 'c.k1.area', 'A1'));

    expect(givenBy(entries).all('c.k1.topics')).toEqual([]);
    expect(left).toEqual(['area', 'topics']);
  });

  it('gets no text in a language that packages are not written in', () => {
    const { entries, filled } = startedFrom(empty, 'k1', {
      package: coi,
      language: null,
      withSize: false,
    });

    expect(givenBy(entries).first('c.k1.text')).toBe('');
    expect(filled).not.toContain('text');
  });

  it('leaves the record and every other component as they were', () => {
    const others = ({ entries }: { readonly entries: Entries }) =>
      entries.filter(([name]) => !name.startsWith('c.k1.'));

    expect(others(started(empty, true))).toEqual(others({ entries: empty }));
  });
});

describe('what a package filled in is taken back', () => {
  const { entries } = started(empty, true);

  it('whole where nobody changed it', () => {
    const after = takenBack(entries, 'k1');

    expect(componentIn(after)).toEqual(componentIn(empty));
    expect(filledIn(givenBy(after), 'k1')).toEqual([]);
  });

  it('but for the answers that were changed since', () => {
    const edited = changed(entries, 'c.k1.text', `${coi.start.fr}\r\nEt à Xaville.`);
    const after = takenBack(changed(edited, 'c.k1.max', '25'), 'k1');

    expect(componentIn(after)).toMatchObject({
      text: `${coi.start.fr}\r\nEt à Xaville.`,
      quantity: { min: 20, max: 25, unit: 'days' },
    });
    expect(givenBy(after).first('c.k1.area')).toBe('');
    expect(givenBy(after).all('c.k1.supportTypes')).toEqual([]);
  });

  it('and an area stays under topics that stay', () => {
    const after = takenBack(changed(entries, 'c.k1.topics', 'coi', 'backlog'), 'k1');

    expect(componentIn(after)).toMatchObject({ area: 'A3', topics: ['coi', 'backlog'] });
  });
});

const answer = fc.constantFrom('', ' ', 'x', 'A1', 'A3', '7');
const before = fc
  .record({
    area: answer,
    text: answer,
    min: answer,
    unit: answer,
    topics: answer,
    supportTypes: answer,
  })
  .map((fields): Entries =>
    Object.entries(fields).map(([field, value]) => [`c.k1.${field}`, value] as const),
  );

describe('whatever was answered before', () => {
  it('is there after a start and after it was taken back', () => {
    fc.assert(
      fc.property(
        before,
        fc.constantFrom(...supportPackages),
        fc.boolean(),
        (entries, of, withSize) => {
          const given = entries.filter(([, value]) => value.trim() !== '');
          const start = startedFrom(entries, 'k1', { package: of, language: 'ar', withSize });

          expect(start.entries).toEqual(expect.arrayContaining([...given]));
          const answered = takenBack(start.entries, 'k1').filter(
            ([, value]) => value.trim() !== '',
          );
          expect(answered.map(String).toSorted()).toEqual(given.map(String).toSorted());
        },
      ),
    );
  });

  it('every package in every language is a component that the API takes', () => {
    for (const of of supportPackages)
      for (const language of languages) {
        const { entries: filled } = startedFrom(empty, 'k1', {
          package: of,
          language,
          withSize: true,
        });
        const read = componentSchema.safeParse(componentIn(filled));

        expect(read.error?.issues ?? [], of.id).toEqual([]);
      }
  });
});
