/** Which row is which: as the plain definition says in small lists, and in steps that grow with the list in long ones. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { compareEditions } from '#shared/public-record/compare-editions';
import type { AtHand, RowEntry, RowFacts } from '#shared/public-record/row-entry';
import { type Identity, identify } from '#shared/public-record/row-identity';

import { type PlainIdentity, plainIdentity } from './plain-identity.ts';

const aNumber = fc.integer({ min: 1, max: 4 });
const someWords = fc.constantFrom('a', 'b', 'c', 'd', 'e');
const aTitle = fc.constantFrom('one', 'two', 'three');
const aFile = fc.constantFrom('this', 'that');

const someEntries: fc.Arbitrary<readonly RowEntry[]> = fc
  .array(
    fc.record(
      {
        number: aNumber,
        content: someWords,
        title: aTitle,
        file: aFile,
        lostNumber: fc.constant(true as const),
      },
      { requiredKeys: ['number', 'content'] },
    ),
    { maxLength: 5 },
  )
  .map((entries) =>
    entries.map((entry, n) => ({
      ...entry,
      seed: `seed ${n}`,
      pages: ['page'],
      kind: 'commitment' as const,
    })),
  );

const rowOf = (number: number, content: string, title = content): RowFacts => ({
  number,
  content,
  title,
  kind: 'commitment',
  pages: ['page'],
  group: 'group',
  asWritten: { group: 'group', content },
});

const someRows: fc.Arbitrary<readonly RowFacts[]> = fc.array(
  fc.tuple(aNumber, someWords, aTitle).map((row) => rowOf(...row)),
  { minLength: 1, maxLength: 5 },
);

const somethingAtHand: fc.Arbitrary<AtHand> = fc.record({
  rows: someRows,
  unread: fc.array(aNumber, { maxLength: 1 }).map((numbers) => new Set(numbers)),
  file: aFile,
});

const identities = (entries: readonly RowEntry[], atHand: AtHand): readonly Identity[] => {
  const editions = compareEditions(entries, atHand.rows);
  return atHand.rows.map((row) => identify(row, editions, atHand, () => 'new seed'));
};

const plainOf = (identity: Identity): PlainIdentity => {
  const { is, entry } = identity;
  if (identity.is === 'known')
    return identity.was === undefined
      ? { is: 'known', entry }
      : { is: 'known', entry, moves: identity.after !== entry };
  if (is === 'new' || is === 'otherParty' || is === 'otherKind') return { is: 'new' };
  return { is, entry };
};

describe('which row is which', () => {
  test('is what the plain definition says, in every small list', () => {
    fc.assert(
      fc.property(someEntries, somethingAtHand, (entries, atHand) => {
        const side = { entries, rows: atHand.rows };
        expect(identities(entries, atHand).map(plainOf)).toEqual(
          atHand.rows.map((row) => plainIdentity(row, side, atHand)),
        );
      }),
      { numRuns: 5_000 },
    );
  });
});

type Reads = { count: number };

/** Counts what is asked of a row or an entry, in place of time. */
const counted = <Value extends object>(value: Value, reads: Reads): Value =>
  new Proxy(value, {
    get: (target, property): unknown => {
      reads.count += 1;
      return Reflect.get(target, property);
    },
  });

const sampled = 20;

/** What it takes to know one row of a list that had fewer by one. */
const readsForOne = (length: number, rowAt: (n: number) => RowFacts): number => {
  const reads = { count: 0 };
  const entries = Array.from({ length }, (_, n) =>
    counted<RowEntry>(
      {
        seed: `s${n}`,
        number: n + 1,
        content: `c${n}`,
        title: `c${n}`,
        pages: ['page'],
        kind: 'commitment',
      },
      reads,
    ),
  );
  const rows = Array.from({ length: length + 1 }, (_, n) => counted(rowAt(n), reads));
  const atHand = { rows, unread: new Set<number>(), file: 'this' };
  for (const row of rows.slice(0, sampled))
    identify(row, compareEditions(entries, rows), atHand, () => 'new seed');
  return reads.count / sampled;
};

describe('a row of a long list', () => {
  test.each<[string, (n: number) => RowFacts]>([
    ['on top of which a line was put', (n) => rowOf(n + 1, n === 0 ? 'new' : `c${n - 1}`)],
    ['of which every line was corrected', (n) => rowOf(n + 1, `corrected ${n}`)],
    ['of which every line moved and was corrected', (n) => rowOf(n + 1, `new ${n}`, `c${n - 1}`)],
    ['of which nobody knows a line', (n) => rowOf(n + 10_000, `other ${n}`)],
  ])('%s is known by a few looks at each of the others', (_name, rowAt) => {
    const length = 500;

    expect(readsForOne(length, rowAt)).toBeLessThan(40 * length);
  });
});
