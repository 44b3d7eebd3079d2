/** An officer freezes a report, and anyone downloads it and verifies what was downloaded; a party's brief from the same page. */
import { createPublicKey } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { checkPack } from '#infra/commands/pack-faults';
import { type Dashboard, openDashboard } from '#tests/support/dashboard';
import { checkPage, picture } from '#tests/support/page-checks';

const folder = mkdtempSync(path.join(tmpdir(), 'acsg-reports-'));
let saved = 0;

let dashboard: Dashboard;
beforeAll(async () => {
  dashboard = await openDashboard();
});
afterAll(async () => {
  await dashboard.close();
  rmSync(folder, { recursive: true, force: true });
});

const publicKey = async () => {
  const answer = await fetch(`${dashboard.product.url}/api/public/report-key`);
  return createPublicKey(((await answer.json()) as { pem: string }).pem);
};

const downloaded = async (page: Page, link: RegExp): Promise<Uint8Array> => {
  const coming = page.waitForEvent('download');
  await page.getByRole('link', { name: link }).first().click();
  // The browser runs in a process of its own, so the file is fetched from it.
  const file = path.join(folder, `${saved}.zip`);
  saved += 1;
  await (await coming).saveAs(file);
  return readFile(file);
};

test('an officer freezes a report with a note, downloads it, and it verifies', async () => {
  await dashboard.as('secretariat', '/reports', async (page) => {
    await page.getByLabel('Note').fill('Before the briefing');
    await page.getByRole('button', { name: 'Freeze what is public now' }).click();
    await page.getByText(/^Report \d+ is frozen\.$/).waitFor({ timeout: 60_000 });
    await page.getByText('Before the briefing').first().waitFor();
    await checkPage(page, 'reports');

    const pack = await downloaded(page, /^Download report \d+/);

    expect(pack.length).toBeGreaterThan(10_000);
    expect(checkPack(pack, await publicKey()).faults).toEqual([]);
  });
});

test('whoever is not signed in reads the reports in Arabic, and cannot freeze one', async () => {
  const { page, leave } = await dashboard.visit();
  await page.goto('/ar/reports');
  const pack = await downloaded(page, /تنزيل التقرير/);

  expect(await page.getByRole('button', { name: 'تثبيت ما هو علني الآن' }).count()).toBe(0);
  expect(checkPack(pack, await publicKey()).faults).toEqual([]);
  await picture(page, 'reports-ar');
  await leave();
});
