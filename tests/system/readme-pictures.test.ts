/** The pictures of the README, of the made-up record: `SCREENSHOTS=.github/images npx vitest run tests/system/readme-pictures.test.ts`. */
import { mkdirSync, statSync } from 'node:fs';
import path from 'node:path';

import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { type Dashboard, openOwnDashboard } from '#tests/support/dashboard';

const directory = process.env['SCREENSHOTS'];

/** So that the README loads on slow lines. */
const largest = 250_000;

type Picture = {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly address: string;
  /** What is looked at first; the top of the page where nothing is named. */
  readonly at?: string;
  readonly print?: true;
};

const pictures: readonly Picture[] = [
  { name: 'desktop', width: 1280, height: 1000, address: '/en/', at: '#coverage-title' },
  { name: 'phone', width: 390, height: 844, address: '/en/', at: '#from-asked-to-delivered' },
  { name: 'arabic', width: 1280, height: 900, address: '/ar/', at: '#coverage-by-region' },
  { name: 'print', width: 794, height: 1123, address: '/fr/?area=A1', print: true },
];

const come = async (page: Page, { at, print }: Picture): Promise<void> => {
  await page.locator('table.coverage').waitFor();
  if (print) await page.emulateMedia({ media: 'print' });
  if (at === undefined) return;
  // Cards come as their reader nears them, and what is above them takes its room first.
  await page.locator('#cards-title').scrollIntoViewIfNeeded();
  await page.locator('.figure-card').first().waitFor();
  await page.locator(at).evaluate((each) => each.scrollIntoView());
  await page.locator('.recharts-wrapper > svg').first().waitFor();
  await page.waitForLoadState('networkidle');
  await page.locator(at).evaluate((each) => each.scrollIntoView());
};

let dashboard: Dashboard;
beforeAll(async () => {
  if (directory) dashboard = await openOwnDashboard({ madeUpRecord: true });
});
afterAll(() => dashboard?.close());

test.runIf(directory).each(pictures)('$name', async (picture) => {
  const { name, width, height, address } = picture;
  const { page, leave } = await dashboard.visit({ width });
  await page.setViewportSize({ width, height });
  await page.goto(address);
  await come(page, picture);

  const file = path.join(directory ?? '', `${name}.jpg`);
  mkdirSync(path.dirname(file), { recursive: true });
  await page.screenshot({ path: file, type: 'jpeg', quality: 72 });

  expect(statSync(file).size).toBeLessThan(largest);
  await leave();
});
