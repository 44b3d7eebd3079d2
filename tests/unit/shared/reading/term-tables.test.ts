import { describe, expect, test } from 'vitest';

import { writtenTables } from '#shared/reading/term-files';
import { type IndexedTerm, type TermKind, termsOf } from '#shared/reading/indexed-terms';
import { termTablesOf } from '#shared/reading/term-tables';
import { areaIds } from '#shared/vocabulary/areas';
import { conditionIds } from '#shared/vocabulary/conditions';
import { markIds } from '#shared/vocabulary/reading-terms';
import { supportTypeIds } from '#shared/vocabulary/support-types';
import { topicIds } from '#shared/vocabulary/topics';

const languages = ['en', 'fr', 'es', 'ar'] as const;

const codesOf: Readonly<Record<TermKind, readonly string[]>> = {
  topics: topicIds,
  'support-types': supportTypeIds,
  conditions: conditionIds,
  areas: areaIds,
  marks: [...markIds, 'contrast', 'vague', 'closed', 'condition'],
  requests: ['asks', 'declines', 'others', 'support'],
};

/** Terms that every code has at the least, in each language. */
const least: Readonly<Record<TermKind, number>> = {
  topics: 80,
  'support-types': 100,
  conditions: 90,
  areas: 40,
  marks: 45,
  requests: 20,
};

const kinds = Object.keys(least) as readonly TermKind[];

const byCode = (terms: readonly IndexedTerm[], kind: TermKind) =>
  Map.groupBy(
    terms.filter((term) => term.kind === kind),
    ({ code }) => code,
  );

describe.each(languages)('the tables of terms in %s', async (language) => {
  const terms = termsOf(await writtenTables(language));

  test('count their terms', () => {
    const counts = kinds.map((kind) => {
      const own = terms.filter((term) => term.kind === kind);
      const strong = own.filter(({ strength }) => strength === 'strong').length;
      return `${kind} ${own.length}, ${strong} of them strong`;
    });
    console.log(`${language}: ${terms.length} terms; ${counts.join('; ')}`);

    expect(terms.length).toBeGreaterThan(10_000);
  });

  test.each(kinds)('have every code of %s, no other, and enough terms of each', (kind) => {
    const codes = byCode(terms, kind);
    const few = [...codes].filter(([, own]) => own.length < least[kind]);

    expect([...codes.keys()].toSorted()).toEqual([...codesOf[kind]].toSorted());
    expect(few.map(([code, own]) => `${code} ${own.length}`)).toEqual([]);
  });

  test.each(kinds)('have no term of %s twice under one code', (kind) => {
    const twice = [...byCode(terms, kind)].flatMap(([code, own]) =>
      [...Map.groupBy(own, ({ written }) => written)]
        .filter(([, same]) => same.length > 1)
        .map(([written]) => `${code}: ${written}`),
    );

    expect(twice).toEqual([]);
  });

  test('have no strong term under two codes of a kind, since it would decide for neither', () => {
    const deciding = terms.filter(
      ({ kind, strength }) => strength === 'strong' && kind !== 'marks',
    );
    const shared = [...Map.groupBy(deciding, ({ kind, written }) => `${kind}: ${written}`)].filter(
      ([, same]) => new Set(same.map(({ code }) => code)).size > 1,
    );

    expect(shared.map(([term]) => term)).toEqual([]);
  });

  test('have no term without a word to begin with', () => {
    const empty = terms.filter(({ phrase: { slots } }) =>
      slots.length === 0 ? true : slots[0]?.choices.some(([first]) => !first || first.plain === ''),
    );

    expect(empty.map(({ code, written }) => `${code}: ${written}`)).toEqual([]);
  });

  test('are named by a digest that changes with a term', async () => {
    const tables = await writtenTables(language);
    const other = { ...tables, topics: { ...tables.topics, coi: { strong: ['another term'] } } };

    expect(termTablesOf(tables).digest).toBe(termTablesOf(tables).digest);
    expect(termTablesOf(other).digest).not.toBe(termTablesOf(tables).digest);
  });
});
