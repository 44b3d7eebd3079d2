/** What every page of the dashboard has to hold, and a picture of it where SCREENSHOTS names a directory. */
import { mkdirSync } from 'node:fs';
import path from 'node:path';

import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

export const picture = async (page: Page, name: string): Promise<void> => {
  const directory = process.env['SCREENSHOTS'];
  if (!directory) return;
  mkdirSync(directory, { recursive: true });
  await page.screenshot({ path: path.join(directory, `${name}.png`), fullPage: true });
};

/** What axe calls serious or critical, with the element, so that a failure says what to mend. */
export const barriers = async (page: Page): Promise<readonly string[]> => {
  const { violations } = await new AxeBuilder({ page })
    // What it does instead is for frames of other origins, which no page has, and took three times as long.
    .setLegacyMode(true)
    // What holds is listed as well otherwise, a megabyte for a page, which takes longer than to look.
    .options({ resultTypes: ['violations'], preload: false })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
};

/** By how many pixels the page is wider than its window. */
export const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

/** A page without barriers that fits its window, and its picture. */
export const checkPage = async (page: Page, name: string): Promise<void> => {
  const found = await barriers(page);
  if (found.length > 0) throw new Error(`${name}: ${found.join('\n')}`);
  const pixels = await overflow(page);
  if (pixels > 0) throw new Error(`${name} is ${pixels} pixels wider than its window`);
  await picture(page, name);
};
