/** The privacy statement tells everything that the table keeps, and who reads the fields of a record as they are described. */
import { describe, expect, test } from 'vitest';

import { fieldAudiences, labelsFor, labelsForBothSides } from '#dashboard/privacy/fields-by-reader';
import { keptOfNobody, keptOfParties, keptOfPeople } from '#shared/domain/kept/kept-data';
import { codeOf, sourceFiles } from '#tests/support/source-files';

/** Whatever stands in capitals begins a key or is a part of one. */
const inCapitals = /[`'"](?:PUB#)?([A-Z]{3,})(?=[#`'"])/g;

const keyFiles = sourceFiles.filter(
  ({ name }) =>
    /^shared\/table\/[a-z-]*keys\.ts$/.test(name) || name === 'functions/store/log/audit.ts',
);

const inKeys = new Set(
  keyFiles.flatMap(({ text }) =>
    [...codeOf(text).matchAll(inCapitals)].map(([, word = '']) => word),
  ),
);

const told = new Set<string>([
  ...Object.values(keptOfPeople).flatMap(({ stored }) => stored),
  ...Object.values(keptOfParties).flatMap(({ stored }) => stored),
  ...keptOfNobody,
]);

/** Later parts of keys, and what stands in an index alone. */
const withinKeys = new Set([
  'ACTIVE',
  'BUILD',
  'CONTACT',
  'DATES',
  'DIGEST',
  'DISCLOSED',
  'ENTRIES',
  'FILE',
  'HEAD',
  'KEY',
  'LEAVES',
  'META',
  'MOVED',
  'NUMBER',
  'PARTING',
  'PEOPLE',
  'PUBLISHED',
  'TILE',
  'WORLD',
  'PACK',
]);

describe('the privacy statement', () => {
  test('has a row for every kind of item', () => {
    expect(inKeys.size).toBeGreaterThan(25);
    expect([...inKeys].filter((word) => !told.has(word) && !withinKeys.has(word))).toEqual([]);
  });

  test('tells of nothing that is not kept', () => {
    const kinds = ['PLEDGE', 'OFFER', 'MATCH'];

    expect([...told].filter((word) => !inKeys.has(word) && !kinds.includes(word))).toEqual([]);
  });

  test('names fields for every reader, and no contact', () => {
    for (const audience of fieldAudiences) expect(labelsFor(audience).length).toBeGreaterThan(1);
    expect(labelsForBothSides().length).toBeGreaterThan(5);
    expect(labelsFor('public')).not.toContain('privacy.field.exclusions');
    expect(labelsFor('party')).toContain('privacy.field.exclusions');
    expect(labelsForBothSides()).not.toContain('privacy.field.exclusions');
  });

  test('takes every period from where the stores take it', () => {
    const stores = sourceFiles.filter(({ name }) => name.startsWith('functions/'));
    const counted = stores.flatMap(({ name, text }) =>
      [...codeOf(text).matchAll(/\bttl\b.*\b\d+(?: \*|\))/g)].map(([line]) => `${name}: ${line}`),
    );

    expect(stores.length).toBeGreaterThan(100);
    // When a file goes, its job says.
    expect(counted).toEqual([
      'functions/store/files/export-store.ts: ttl: Math.floor(Date.parse(endOf(job)) / 1000)',
    ]);
  });
});
