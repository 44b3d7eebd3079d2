/** Typed packages of support: what each says, where else the same work is known, and by which words it is found. */
import { describe, expect, test } from 'vitest';

import { vocabularyAnswer } from '#shared/contract/vocabulary-answer';
import { packagesAnswering } from '#shared/domain/lists/package-search';
import { areaIds } from '#shared/vocabulary/areas';
import { languages } from '#shared/vocabulary/label';
import { agencyGuides } from '#shared/vocabulary/support-packages/agency-guides';
import {
  packagesOfArea,
  supportPackages,
} from '#shared/vocabulary/support-packages/support-packages';
import { topicsOfArea } from '#shared/vocabulary/topics';

const found = (asked: string): readonly string[] => packagesAnswering(asked).map(({ id }) => id);

describe('the packages of support', () => {
  test('are some thirty, some of every area, and none is lost between them', () => {
    expect(supportPackages.length).toBeGreaterThanOrEqual(30);
    expect(supportPackages.length).toBeLessThanOrEqual(40);
    for (const area of areaIds) expect(packagesOfArea(area).length).toBeGreaterThanOrEqual(5);
  });

  test('begin an answer in every language, in a sentence or two of their own', () => {
    for (const language of languages) {
      const starts = supportPackages.map(({ start }) => start[language]);
      expect(new Set(starts).size).toBe(starts.length);
      for (const start of starts) {
        expect(start).toMatch(/\.$/);
        expect(start.length, start).toBeGreaterThan(60);
        expect(start.length, start).toBeLessThan(300);
      }
    }
    for (const { start } of supportPackages) expect(start.ar).toMatch(/^\p{Script=Arabic}/u);
  });

  test.each(supportPackages)(
    '$id names topics of its area alone, and its usual size as a range',
    (of) => {
      const topics = topicsOfArea(of.area).map(({ id }) => id);
      const { min, max, months } = of.usualEffort;

      expect(topics).toEqual(expect.arrayContaining([...of.topics]));
      expect(min).toBeGreaterThan(0);
      expect(max).toBeGreaterThan(min);
      expect(months.min).toBeGreaterThan(0);
      expect(months.max).toBeGreaterThan(months.min);
      expect(of.validFrom).toMatch(/^\d{4}-\d{2}$/);
    },
  );

  test('name guides that a page of the agency lists, each for some package', () => {
    const named = new Set(supportPackages.flatMap((each) => each.agencyGuides));

    expect(agencyGuides.filter(({ id }) => !named.has(id)).map(({ id }) => id)).toEqual([]);
    for (const { page } of agencyGuides) expect(page).toMatch(/^https:\/\/euaa\.europa\.eu\//);
  });

  test('are answered by the API beside the other vocabularies', () => {
    expect(vocabularyAnswer.supportPackages).toBe(supportPackages);
    expect(vocabularyAnswer.agencyGuides).toBe(agencyGuides);
  });
});

describe('a package is found', () => {
  test.each([
    ['interpreters', 'interpreter-pool'],
    ['INTERPRÈTES', 'interpreter-pool'],
    ['interpretes', 'interpreter-pool'],
    ['المترجمين', 'interpreter-pool'],
    ['judges', 'judges-training'],
    ['juges', 'judges-training'],
    ['jueces', 'judges-training'],
    ['القضاة', 'judges-training'],
    ['clinique aide juridique', 'legal-aid-clinic'],
  ])('by "%s", whatever language its reader has', (asked, id) => {
    expect(found(asked)).toContain(id);
  });

  test('by all words that were asked for, and all are found while none is', () => {
    expect(found('judges zebras')).toEqual([]);
    expect(found('  ')).toHaveLength(supportPackages.length);
  });
});
