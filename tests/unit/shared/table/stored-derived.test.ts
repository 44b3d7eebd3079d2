import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { coverageCell } from '#shared/domain/coverage/cell';
import { featuresOf } from '#shared/domain/matching/features-of-record';
import { UnreadableItem } from '#shared/domain/kept/unreadable-item';
import { parseList, revIn } from '#shared/table/stored-derived';
import { cellIn } from '#shared/table/stored-cell';
import { featuresIn } from '#shared/table/stored-features';
import { fromStored, toStored } from '#shared/table/stored-form';
import { arbitraryOffer, arbitraryPledge } from '#tests/support/arbitrary-records';
import { anOffer, aPledge } from '#tests/support/records';

type Fields = Readonly<Record<string, unknown>>;

/** Every place in a value, with the value that has something else there. */
const damaged = (value: unknown, path = ''): readonly (readonly [string, unknown])[] => {
  const wrongs = [Number.NaN, -1.5, { no: 'kind' }].map(
    (wrong) => [`${path} ${JSON.stringify(wrong)}`, wrong] as const,
  );
  const inside =
    Array.isArray(value) || (typeof value === 'object' && value !== null)
      ? Object.entries(value).flatMap(([field, held]) =>
          damaged(held, `${path}/${field}`).map(([name, wrong]) => {
            const copy = Array.isArray(value)
              ? value.with(Number(field), wrong)
              : { ...value, [field]: wrong };
            return [name, copy] as const;
          }),
        )
      : [];
  // Another amount is an amount, and another name in a map a name.
  return path === '' ? inside : [...inside, ...wrongs];
};

const pledge = aPledge({
  component: {
    quantity: { min: 0, max: 5, unit: 'hours', per: 'year' },
    window: { start: '2026', end: '2027' },
    due: '2027',
  },
  partners: [{ id: 'a', name: 'A', type: null, country: null }],
});
const posting = { features: featuresOf(pledge) };
const list = {
  rev: 1,
  open: false,
  policyVersion: 1,
  asOf: '2026-01-01T00:00:00.000Z',
  entries: [
    {
      id: 'a',
      version: 1,
      score: 3,
      accepted: true,
      partyNumber: 7,
      pledgeComponent: 'c1',
      offerComponent: 'c1',
      parts: [1, 2],
    },
  ],
};
const cell = {
  rev: 1,
  asOf: null,
  cell: coverageCell('europe', [featuresOf(pledge)], [featuresOf(anOffer())]),
};

describe('derived state and postings', () => {
  test('are read as they were written', () => {
    fc.assert(
      fc.property(arbitraryPledge, arbitraryOffer, (asked, given) => {
        const [one, other] = [featuresOf(aPledge(asked)), featuresOf(anOffer(given))];
        expect(featuresIn({ features: one })).toBe(one);
        const content = coverageCell('europe', [one], [other]);
        expect(cellIn({ rev: 2, cell: content, asOf: null })).toEqual({
          rev: 2,
          cell: content,
          asOf: null,
        });
      }),
      { numRuns: 200 },
    );
    expect(parseList(list)).toEqual(list);
  });

  test('that were only opened hold nothing yet', () => {
    expect(parseList({ rev: 3, open: true })).toMatchObject({ rev: 3, open: true, entries: [] });
    expect(revIn(undefined)).toBe(0);
  });

  test.each<readonly [string, object, (item: Fields) => unknown]>([
    ['posting', posting, featuresIn],
    ['list', list, parseList],
    ['coverage cell', cell, cellIn],
  ])('with anything else anywhere in a %s cannot be read', (_, item, read) => {
    const cases = damaged(item).filter(
      ([path]) => !/^\/features\/components\/0\/(amount|left) -1\.5$|measures\S* -1\.5$/.test(path),
    );

    expect(cases.length).toBeGreaterThan(20);
    for (const [path, wrong] of cases)
      expect([path, () => read(wrong as Fields)]).toSatisfy(
        ([, reading]: [string, () => unknown]) => {
          try {
            reading();
            return false;
          } catch (error) {
            return error instanceof UnreadableItem;
          }
        },
      );
  });

  test.each([
    ['POST#OFFER#A1#europe', 'features', ['', '{', '[]', '[[1]]', 'null', '[[],[]]']],
    ['LIST#g1#OFFER#0', 'entries', ['a', 'a b c', 'a 1 c1 c1 !!', 'a x c1 c1 11', ',']],
    ['COV#g1', 'cell', ['', '{', '[]', '[2]', '[2,"state !","","",{},[],0,null]', '[99]', '"x"']],
  ] as const)('packed and torn in %s are told, not read as nothing', (PK, field, texts) => {
    const read = { features: featuresIn, entries: parseList, cell: cellIn }[field];
    for (const text of texts) {
      const item = fromStored({ PK, SK: 'a', rev: 1, open: false, [field]: text });
      expect(() => read(item), text).toThrow(UnreadableItem);
    }
  });

  test('survive being packed', () => {
    for (const [PK, item, read] of [
      ['POST#PLEDGE#A1#europe', posting, featuresIn],
      ['LIST#g1#PLEDGE#0', list, parseList],
      ['COV#g1', cell, cellIn],
    ] as const) {
      const key = { PK, SK: pledge.id };
      expect(read(fromStored(toStored({ ...key, ...item })))).toEqual(read(item));
    }
  });
});
