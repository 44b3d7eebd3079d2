/** A file that is too large to come at once is written for its reader, who finds it again where files are offered. */
import { mkdtempSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { type Dashboard, openDashboard } from '#tests/support/dashboard';
import { walkedAs } from '#tests/support/journey-ways';
import { checkPage } from '#tests/support/page-checks';

const folder = mkdtempSync(path.join(tmpdir(), 'acsg-written-'));

let dashboard: Dashboard;
beforeAll(async () => {
  dashboard = await openDashboard();
});
afterAll(async () => {
  await dashboard.close();
  rmSync(folder, { recursive: true, force: true });
});

/** As if there were a second part: a thousand records would have to be made for one. */
const asIfLarge = async (page: Page): Promise<void> => {
  await page.route(/\/api\/exports\/[^?]+\?/, async (route) => {
    if (route.request().method() !== 'GET') return route.continue();
    const response = await route.fetch();
    const headers = { ...response.headers(), link: '<?cursor=more>; rel="next"' };
    return route.fulfill({ response, headers });
  });
};

const downloaded = async (page: Page, press: () => Promise<void>): Promise<string> => {
  const coming = page.waitForEvent('download');
  await press();
  const file = path.join(folder, 'file');
  await (await coming).saveAs(file);
  return readFile(file, 'utf8');
};

const ways = walkedAs(
  {
    path: '/ar/records',
    open: 'تنزيل',
    csv: 'CSV العروض',
    get: 'تنزيل هذا الملف',
    kept: 'ملفات تُعدّ لك',
  },
  {
    path: '/records',
    open: 'Download',
    csv: 'CSV Offers',
    get: 'Download this file',
    kept: 'Files that are written for you',
  },
);

test.each(ways)('an officer gets a large file at $path', async (words) => {
  await dashboard.submitted('offer', 'An offer in a large file', {});
  await dashboard.as('secretariat', '/records', async (page) => {
    await page.goto(words.path);
    await asIfLarge(page);
    await page.locator('summary', { hasText: words.open }).click();
    await page.getByRole('link', { name: words.csv, exact: true }).click();
    const button = page.getByRole('button', { name: words.get });
    await button.first().waitFor({ timeout: 60_000 });
    const text = await downloaded(page, () => button.first().click());

    expect(text).toContain('An offer in a large file');
    expect(text.split('\r\n').length).toBeGreaterThan(1);
    await page.reload();
    await page.locator('summary', { hasText: words.open }).click();
    await page.getByText(words.kept).waitFor();
    await page.getByText('offers.csv').first().waitFor();
    await checkPage(page, 'written files');
  });
});
