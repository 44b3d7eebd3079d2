import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import {
  hashedAmount,
  ascending,
  forShared,
  hashed,
  hashIn,
  hashOf,
  mostAmount,
  packNumbers,
  unpackNumbers,
} from '#shared/domain/matching/readings/hashed';
import { codeName, readKinds } from '#shared/domain/matching/readings/names';
import { languageIds } from '#shared/vocabulary/languages';
import { regionIds } from '#shared/vocabulary/regions';
import { supportTypeIds } from '#shared/vocabulary/support-types';
import { topicIds } from '#shared/vocabulary/topics';

const codes = {
  topics: topicIds,
  supportTypes: supportTypeIds,
  places: [...regionIds, 'anywhere'],
  languages: languageIds,
} as const;

describe('a code or a word as a number', () => {
  test('is another for every code of every kind', () => {
    const names = readKinds.flatMap((kind) => codes[kind].map((code) => codeName(kind, code)));

    expect(new Set(names.map(hashOf)).size).toBe(names.length);
  });

  test('keeps its name and its amount, and comes back as it was packed', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.string(), fc.integer({ min: 0, max: mostAmount }))),
        (pairs) => {
          const numbers = pairs.map(([name, amount]) => hashed(hashOf(name), amount));

          expect(numbers.map((each) => [hashIn(each), hashedAmount(each)])).toEqual(
            pairs.map(([name, amount]) => [hashOf(name), amount]),
          );
          expect(unpackNumbers(packNumbers(ascending(numbers)))).toEqual(ascending(numbers));
        },
      ),
    );
  });

  test('counts for the less certain side where two hold it', () => {
    const ofNames = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd', 'e'), fc.nat(mostAmount));
    fc.assert(
      fc.property(ofNames, ofNames, (left, right) => {
        const numbers = (amounts: Readonly<Record<string, number>>) =>
          ascending(Object.entries(amounts).map(([name, each]) => hashed(hashOf(name), each)));
        const found = new Map<number, number>();
        forShared(numbers(left), numbers(right), (hash, amount) => found.set(hash, amount));

        expect(found).toEqual(
          new Map(
            Object.entries(left).flatMap(([name, amount]) => {
              const other = right[name];
              return other === undefined ? [] : [[hashOf(name), Math.min(amount, other)] as const];
            }),
          ),
        );
      }),
    );
  });
});
