/** A part of a page as its reader first gets it, in the words of one language. */
import { createElement, type ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';

import { english } from '#dashboard/i18n/messages/en';
import { createAnswersStore } from '#dashboard/kept/answers-store';
import { type Words, wordsIn } from '#dashboard/i18n/words';
import { aStorage } from '#tests/unit/dashboard/a-storage';
import type { World } from '#shared/domain/world';

import { ServicesProvider, type Services } from '../../../../dashboard/src/services/services.tsx';
import { WordsProvider } from '../../../../dashboard/src/i18n/words-context.tsx';

export const inEnglish = wordsIn('en', english);

/** What loads or sends something does so after the first rendering, so nothing is asked of these. */
const servicesIn = (world: World): Services =>
  ({
    world,
    newKey: () => 'a-key',
    answers: createAnswersStore(() => aStorage()),
  }) as unknown as Services;

export const rendered = (
  part: ReactNode,
  { words = inEnglish, world = 'real' }: { words?: Words; world?: World } = {},
): string =>
  renderToStaticMarkup(
    createElement(
      WordsProvider,
      { value: words },
      createElement(ServicesProvider, { value: servicesIn(world) }, part),
    ),
  );
