/** What a drawn page was drawn from lies in it as data, so that its script begins with the same. */
import { isWorld, type World } from '#shared/domain/world';

import type { FirstAnswers } from '../api/first-answers.ts';

export type FirstState = { readonly world: World; readonly answers: FirstAnswers };

const elementId = 'first-state';

/** Within an element of a page no text may end the element. */
export const firstStateElement = (state: FirstState): string =>
  `<script type="application/json" id="${elementId}">${JSON.stringify(state).replaceAll('<', String.raw`\u003c`)}</script>`;

/** Null on a page that was not drawn before its script came. */
export const readFirst = (page: Document): FirstState | null => {
  const text = page.getElementById(elementId)?.textContent ?? '';
  if (text === '') return null;
  const { world, answers } = JSON.parse(text) as FirstState;
  return isWorld(world) ? { world, answers } : null;
};
