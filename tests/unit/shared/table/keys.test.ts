import { describe, expect, test } from 'vitest';

import { recordKinds } from '#shared/domain/records/record';
import { touchedRecord } from '#shared/recompute/touched';
import {
  auditKey,
  buildKey,
  contactKey,
  exchangeKey,
  failedUnitKey,
  generationsKey,
  givenContactKey,
  idempotencyKey,
  type Key,
  matchKey,
  partyKey,
  postingKey,
  publicKey,
  recordKey,
  settingKey,
  userKey,
} from '#shared/table/keys';
import { coverageKey, listHomes, listKey } from '#shared/table/derived-keys';
import { inputPrefixes, streamFilter, wakesRecompute } from '#shared/table/stream-filter';
import { anId } from '#tests/support/records';

const id = anId('one');

/** Every kind of item, and whether a change of it is an input of derived state. */
const items: readonly (readonly [what: string, key: Key, wakes: boolean])[] = [
  ...recordKinds.flatMap((kind) => [
    [`a ${kind}`, recordKey(kind, id), true] as const,
    [`a released ${kind}`, { ...recordKey(kind, id), SK: 'RELEASED' }, true] as const,
    [`a contact of a ${kind}`, contactKey(kind, id), false] as const,
    [`a posting of a ${kind}`, postingKey('secretariat', kind, 'A1#mena', id), true] as const,
    [`a public posting of a ${kind}`, postingKey('public', kind, 'A1#mena', id), true] as const,
    [`a public ${kind}`, publicKey(kind, id), false] as const,
    [`a list of a ${kind}`, listKey('g1', kind, id), false] as const,
    [
      `an audit entry of a ${kind}`,
      auditKey(kind === 'pledge' ? 'PLEDGE' : 'OFFER', id, 1),
      false,
    ] as const,
  ]),
  ['a match', matchKey(id), false],
  ...recordKinds.map(
    (side) =>
      [`a contact given for the ${side} of a match`, givenContactKey(id, side), false] as const,
  ),
  ['what passes beside a match', exchangeKey(id), false],
  ['a public match', publicKey('match', id), false],
  ['a party', partyKey(id), false],
  ['a user', userKey(id), false],
  ['an idempotency record', idempotencyKey(id, 'digest'), false],
  ['a cell', coverageKey('g1', 'secretariat', 'A1#mena'), false],
  ['a public cell', coverageKey('g1', 'public', 'A1#mena'), false],
  ['a setting', settingKey('SECRET'), false],
  ['the generations', generationsKey, false],
  ['the building of a generation', buildKey('g2'), false],
  ['a failed unit', failedUnitKey('g1', 'LIST#pledge#one'), false],
];

describe('a key', () => {
  test('is of one kind of item alone', () => {
    const names = items.map(([, { PK, SK }]) => `${PK} ${SK}`);

    expect(new Set(names).size).toBe(items.length);
  });

  test('of an audit entry sorts by its number', () => {
    const numbers = [1, 2, 10, 99, 100, 123_456].map(
      (version) => auditKey('PLEDGE', id, version).SK,
    );

    expect(numbers.toSorted()).toEqual(numbers);
  });

  test('of a list lies at a home that never changes, and homes fill alike', () => {
    const homes = Array.from(
      { length: 4000 },
      (_, number) => listKey('g1', 'offer', anId(`n${number}`)).PK,
    );

    const counts = Object.values(Object.groupBy(homes, (home) => home)).map(
      (each) => each?.length ?? 0,
    );

    expect(listKey('g1', 'offer', id)).toEqual(listKey('g1', 'offer', id));
    expect(counts).toHaveLength(listHomes.length);
    expect(Math.min(...counts)).toBeGreaterThan(700);
  });
});

describe('the stream', () => {
  test.each(items)('for %s', (_, key, wakes) => {
    expect(wakesRecompute(key)).toBe(wakes);
    if (!wakes) return;
    expect(touchedRecord(key)).toEqual({
      kind: key.PK.includes('PLEDGE') ? 'pledge' : 'offer',
      id,
    });
  });

  test('is filtered for the consumer by the rule that the consumer checks again', () => {
    const { PK, SK } = streamFilter.dynamodb.Keys;

    expect(PK.S.map(({ prefix }) => prefix)).toEqual(inputPrefixes);
    expect(SK.S).toEqual([{ 'anything-but': ['CONTACT'] }]);
  });

  test.each([
    { PK: 'MATCH#x', SK: 'META' },
    { PK: 'POST#PARTY#A1', SK: 'x' },
    { PK: '', SK: '' },
    { PK: 'PLEDGE#', SK: 'META' },
  ])('speaks of no record by %j', (key) => {
    expect(touchedRecord(key)).toBeUndefined();
  });
});
