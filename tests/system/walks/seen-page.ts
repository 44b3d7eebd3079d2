/** A page as a walk sees it after each action: read in one go, so that its parts belong together. */
import type { Page } from 'playwright-core';

import { saysLoading } from './said.ts';
import { seenParts } from './seen-parts.ts';

type Parts = { readonly [Part in keyof typeof seenParts]: ReturnType<(typeof seenParts)[Part]> };

export type SeenPage = Parts & {
  /** The address without its language. */
  readonly place: string;
  /** The language of the address. */
  readonly language: string;
  readonly isStillLoading: boolean;
};

const reading = `({${Object.entries(seenParts)
  .map(([part, read]) => `${part}: (${read.toString()})()`)
  .join(',')}})`;

export const seePage = async (page: Page): Promise<SeenPage> => {
  const parts = (await page.evaluate(reading)) as Parts;
  const [, language = '', place = '/'] = /^\/(en|fr|es|ar)(.*)$/.exec(parts.address) ?? [];
  return { ...parts, language, place, isStillLoading: parts.statuses.some(saysLoading) };
};
