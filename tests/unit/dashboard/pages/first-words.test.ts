/** The words that come first are all that the first view says: it reads the same before the others are here. */
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { describe, expect, test } from 'vitest';

import { languages } from '#dashboard/i18n/language';
import { arabicScreens } from '#dashboard/i18n/messages/ar';
import type { ScreenCatalogue } from '#dashboard/i18n/messages/catalogue';
import { englishScreens } from '#dashboard/i18n/messages/en';
import { spanishScreens } from '#dashboard/i18n/messages/es';
import { frenchScreens } from '#dashboard/i18n/messages/fr';
import { type WordPart, wordParts, wordsOfPart } from '#dashboard/i18n/messages/parts';

import { Root } from '../../../../dashboard/src/app/root.tsx';
import type { Services } from '../../../../dashboard/src/services/services.tsx';
import { someCounts, someCoverage, someStakeholder } from '../some-coverage.ts';

const catalogues = { en: englishScreens, fr: frenchScreens, es: spanishScreens, ar: arabicScreens };
const counted = someStakeholder({
  pledgeComponents: someCounts({ open: 11, not_asked: 5, asking_not_stated: 1, partly_met: 2 }),
  openOffers: 9,
});
const coverage = someCoverage([
  { area: 'A1', region: 'europe', ...counted, byStakeholderType: { state: counted } },
]);

describe.each(languages)('in %s', (language) => {
  const draw = (catalogue: ScreenCatalogue, parts: readonly WordPart[], search: string): string =>
    renderToString(
      createElement(Root, {
        services: { world: 'made_up' } as Services,
        address: { pathname: `/${language}/`, search },
        first: { language, catalogue, parts },
        answers: {
          getReleasedCoverage: { value: coverage, etag: null },
          unpledged: { value: { count: 2, complete: true }, etag: null },
        },
      }),
    );

  test.each(['', '?area=A1&status=open', '?type=state'])('at %s', (search) => {
    const whole = catalogues[language];
    const first = wordsOfPart(whole, 'first') as ScreenCatalogue;

    expect(draw(first, ['first'], search)).toBe(draw(whole, wordParts, search));
    expect(wordParts.flatMap((part) => Object.keys(wordsOfPart(whole, part))).toSorted()).toEqual(
      Object.keys(whole).toSorted(),
    );
  });
});
