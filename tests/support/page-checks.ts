/** What every page of the dashboard has to hold, and a picture of it where SCREENSHOTS names a directory. */
import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

import type { Page } from 'playwright-core';

export const picture = async (page: Page, name: string): Promise<void> => {
  const directory = process.env['SCREENSHOTS'];
  if (!directory) return;
  mkdirSync(directory, { recursive: true });
  await page.screenshot({ path: path.join(directory, `${name}.png`), fullPage: true });
};

/** As a text, since it is run in the page. */
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

type Violation = {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
};
type WithAxe = {
  readonly axe?: {
    readonly run: (
      part: Document,
      options: object,
    ) => Promise<{ readonly violations: readonly Violation[] }>;
  };
};

const rules = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  // What holds is listed as well otherwise, a megabyte for a page, which takes longer than to look.
  resultTypes: ['violations'],
  preload: false,
};

/** What axe finds, whatever it calls its impact, with the element, so that a failure says what to mend. */
export const barriers = async (page: Page): Promise<readonly string[]> => {
  const isHere = await page.evaluate(() => 'axe' in window);
  if (!isHere) await page.evaluate(axe);
  const violations = await page.evaluate(async (options) => {
    const { axe: looking } = window as WithAxe;
    return (await looking?.run(document, options))?.violations;
  }, rules);
  if (!violations) throw new Error('axe did not load');
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
};

/** By how many pixels the page is wider than its window. */
export const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

/** The same with everything unfolded that unfolds: a table in a fold is measured by nobody otherwise. */
export const overflowUnfolded = async (page: Page): Promise<number> => {
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
  });
  return overflow(page);
};

/** Usual words that are cut in the middle, in tables that could scroll instead. */
export const cutWords = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const cut: string[] = [];
    for (const table of document.querySelectorAll('.scroll table')) {
      const texts = document.createTreeWalker(table, NodeFilter.SHOW_TEXT);
      for (let node = texts.nextNode(); node; node = texts.nextNode())
        for (const { 0: word, index } of (node.textContent ?? '').matchAll(
          /(?<!\p{L})\p{L}{4,18}(?!\p{L})/gu,
        )) {
          const range = document.createRange();
          range.setStart(node, index);
          range.setEnd(node, index + word.length);
          const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
          if (lines.size > 1) cut.push(word);
        }
    }
    return cut;
  });

/** A page without barriers that fits its window, and its picture. */
export const checkPage = async (page: Page, name: string): Promise<void> => {
  const found = await barriers(page);
  if (found.length > 0) throw new Error(`${name}: ${found.join('\n')}`);
  const pixels = await overflow(page);
  if (pixels > 0) throw new Error(`${name} is ${pixels} pixels wider than its window`);
  await picture(page, name);
};
