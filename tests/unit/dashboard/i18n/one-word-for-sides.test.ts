/** A side of a match is no party, and what one gives to it is no party either: each idea has one word in each language. */
import { describe, expect, test } from 'vitest';

import { arabicScreens } from '#dashboard/i18n/messages/ar';
import { englishScreens } from '#dashboard/i18n/messages/en';
import { frenchScreens } from '#dashboard/i18n/messages/fr';
import { spanishScreens } from '#dashboard/i18n/messages/es';
import { fileArabic } from '#shared/export/words/ar';
import { fileEnglish } from '#shared/export/words/en';
import { fileSpanish } from '#shared/export/words/es';

type Catalogue = Readonly<Record<string, unknown>>;

/** Without the names of values; of several forms, all. */
const textOf = (message: unknown): string =>
  (typeof message === 'string'
    ? message
    : Object.values((message ?? {}) as Readonly<Record<string, string>>).join(' ')
  ).replaceAll(/\{\w+\}/g, '');

const english: Catalogue = { ...englishScreens, ...fileEnglish };
const spanish: Catalogue = { ...spanishScreens, ...fileSpanish };
const arabic: Catalogue = { ...arabicScreens, ...fileArabic };

/** "On our side" is no side of a match. */
const exempt = new Set(['problem.other']);

const ofSides = Object.keys(english).filter(
  (key) => /\bsides?\b/iu.test(textOf(english[key])) && !exempt.has(key),
);
const saysParty = (key: string): boolean => /\bpart(?:y|ies)\b/iu.test(textOf(english[key]));

describe('a message on the sides of a match', () => {
  const ofSidesAlone = ofSides.filter((key) => !saysParty(key));

  test('says lado in Spanish where it tells of no party, and never parte', () => {
    expect(ofSidesAlone.length).toBeGreaterThan(60);
    expect(ofSidesAlone.filter((key) => /\bpartes?\b/iu.test(textOf(spanish[key])))).toEqual([]);
  });

  test('says no party in Arabic where it tells of none', () => {
    expect(ofSidesAlone.filter((key) => /طرف/u.test(textOf(arabic[key])))).toEqual([]);
  });

  test('says both words where it tells of both', () => {
    const both = ofSides.filter(saysParty);

    expect(both.length).toBeGreaterThan(5);
    expect(both.filter((key) => !/\blados?\b/iu.test(textOf(spanish[key])))).toEqual([]);
    expect(both.filter((key) => !/جانب/u.test(textOf(arabic[key])))).toEqual([]);
  });
});

/** What tells of the part that one gives to a match. */
const ofParts = [
  'legs.others',
  'legs.show',
  'legs.left.closed',
  'legs.part',
  'refusal.otherLegBars',
  'propose.another.means',
  'matchStep.leave',
] as const;

test.each(ofParts)('%s calls what one gives to a match by the same word as its label', (key) => {
  expect(textOf(englishScreens[key])).toMatch(/\bparts?\b/iu);
  expect(textOf(frenchScreens[key])).toMatch(/\bparts?\b/iu);
  expect(textOf(spanishScreens[key])).toMatch(/\baportes?\b/iu);
  expect(textOf(arabicScreens[key])).toMatch(/جزء|الأجزاء/u);
});
