/** A part of a page as its reader first gets it, in the words of one language. */
import { createElement, type ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';

import type { AnswersStore } from '#dashboard/kept/answers-store';
import { createViewsStore } from '#dashboard/kept/views-store';
import { arabicScreens } from '#dashboard/i18n/messages/ar';
import { englishScreens } from '#dashboard/i18n/messages/en';
import { spanishScreens } from '#dashboard/i18n/messages/es';
import { frenchScreens } from '#dashboard/i18n/messages/fr';
import { type Words, wordsIn } from '#dashboard/i18n/words';
import type { World } from '#shared/domain/world';
import type { Language } from '#shared/vocabulary/label';

import { answersOf, aStorage } from '../a-storage.ts';
import { ServicesProvider, type Services } from '../../../../dashboard/src/services/services.tsx';
import { WordsProvider } from '../../../../dashboard/src/i18n/words-context.tsx';

export const inEnglish = wordsIn('en', englishScreens);
export const inLanguage: Readonly<Record<Language, Words>> = {
  en: inEnglish,
  fr: wordsIn('fr', frenchScreens),
  es: wordsIn('es', spanishScreens),
  ar: wordsIn('ar', arabicScreens),
};

/** What loads or sends something does so after the first rendering, so nothing else is asked of these. */
const servicesIn = (world: World, answers: AnswersStore): Services =>
  ({
    world,
    answers,
    views: createViewsStore(() => aStorage()),
    formView: { read: () => 'whole', keep: () => undefined },
    newKey: () => 'a-key',
    now: () => '2026-11-30T12:00:00.000Z',
  }) as unknown as Services;

const noAnswers = (): AnswersStore => answersOf(() => aStorage());

type Around = {
  readonly words?: Words;
  readonly world?: World;
  /** What was kept of an earlier visit. */
  readonly answers?: AnswersStore;
};

export const rendered = (
  part: ReactNode,
  { words = inEnglish, world = 'real', answers = noAnswers() }: Around = {},
): string =>
  renderToStaticMarkup(
    createElement(
      WordsProvider,
      { value: words },
      createElement(ServicesProvider, { value: servicesIn(world, answers) }, part),
    ),
  );
