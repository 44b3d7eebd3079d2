/** The coverage page as HTML, with its figures, before any script: by the components that the browser runs. */
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';

import type { DrawPage, PublicFigures } from '#shared/contract/drawn-page';
import type { World } from '#shared/domain/world';

import type { FirstAnswers } from '../api/first-answers.ts';
import type { Language } from '../i18n/language.ts';
import { arabicScreens } from '../i18n/messages/ar.ts';
import type { ScreenCatalogue } from '../i18n/messages/catalogue.ts';
import { englishScreens } from '../i18n/messages/en.ts';
import { spanishScreens } from '../i18n/messages/es.ts';
import { frenchScreens } from '../i18n/messages/fr.ts';
import { wordParts } from '../i18n/messages/parts.ts';
import { wordsIn } from '../i18n/words.ts';
import type { Services } from '../services/services.tsx';
import { firstStateElement } from './first-state.ts';
import { pageDocument } from './page-document.ts';
import { Root } from './root.tsx';

const catalogues: Readonly<Record<Language, ScreenCatalogue>> = {
  en: englishScreens,
  fr: frenchScreens,
  es: spanishScreens,
  ar: arabicScreens,
};

/** Effects run in browsers alone, and nothing else uses any service but the world. */
const servicesWithoutBrowser = (world: World): Services => ({ world }) as Services;

/** Under the keys by which the page's components ask for them. */
const answersFrom = async (figures: PublicFigures): Promise<FirstAnswers> => {
  const [coverage, unpledged] = await Promise.all([figures.coverage(), figures.unpledged()]);
  return {
    getReleasedCoverage: { value: coverage, etag: null },
    unpledged: { value: unpledged, etag: null },
  };
};

export const drawCoveragePage: DrawPage = async ({ language, search, world, files, figures }) => {
  const catalogue = catalogues[language];
  const { say } = wordsIn(language, catalogue);
  const answers = await answersFrom(figures);
  const content = renderToString(
    createElement(Root, {
      services: servicesWithoutBrowser(world),
      address: { pathname: `/${language}/`, search },
      first: { language, catalogue, parts: wordParts },
      answers,
    }),
  );
  return pageDocument({
    language,
    title: `${say('coverage.title')} – ${say('frame.name')}`,
    description: say('coverage.lead'),
    files,
    path: `/${search}`,
    content,
    state: firstStateElement({ world, answers }),
  });
};
