/** What changes elsewhere while a page is open: figures follow, and what somebody works on waits for their wish. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { type Dashboard, openDashboard } from '#tests/support/dashboard';
import { settled } from '#tests/support/settled';

let dashboard: Dashboard;
beforeAll(async () => {
  dashboard = await openDashboard();
});
afterAll(() => dashboard.close());

const component = { area: 'A4', places: { countries: ['XC'] } };

const releasePledge = async (title: string): Promise<void> => {
  const { id, version } = await dashboard.accepted('pledge', title, component);
  await dashboard.post('focal-point', `/pledges/${id}/release`, {}, version);
  await settled(dashboard.product);
};

/** As if half a minute had passed. */
const afterATurn = async (page: Page): Promise<void> => {
  await page.clock.fastForward(31_000);
};

test('figures follow what is released elsewhere, which is said, and nothing moves', async () => {
  await releasePledge('Released before');
  const { page, faults, leave } = await dashboard.visit();
  await page.clock.install();
  await page.goto('/en/');
  const cell = page.locator('.cell').first();
  await cell.waitFor();
  const finding = page.locator('#coverage-title');
  const before = await finding.textContent();

  await releasePledge('Released meanwhile');
  const top = (await cell.boundingBox())?.y;
  await afterATurn(page);
  await page.getByText('the figures here now count it').waitFor();

  expect(await finding.textContent()).not.toBe(before);
  expect(Math.abs(((await cell.boundingBox())?.y ?? 0) - (top ?? 0))).toBeLessThan(30);
  expect(faults()).toEqual([]);
  await leave();
});

test('a record that changes elsewhere says so, and keeps what is typed until its reader wants the new', async () => {
  const { id, version } = await dashboard.submitted('pledge', 'Looked at by two', component);
  const { page, leave } = await dashboard.visitAs('secretariat', '/en/about');
  await page.clock.install();
  await page.goto(`/en/pledges/${id}`);
  await page.getByRole('button', { name: 'Return', exact: false }).first().click();
  await page.locator('textarea').first().fill('Please say how many');

  await dashboard.post('secretariat', `/pledges/${id}/acceptance`, {}, version);
  await afterATurn(page);
  await page.getByText('Something here changed since you opened it.').waitFor();

  expect(await page.locator('textarea').first().inputValue()).toBe('Please say how many');
  await page.getByRole('button', { name: 'Show it' }).click();
  await page.getByText('Accepted').first().waitFor();
  await leave();
});

test('a list that changes elsewhere says how much, moves nothing, and shows it on wish without losing the focus', async () => {
  await dashboard.submitted('pledge', 'Zebrafinch one', component);
  await settled(dashboard.product);
  const { page, leave } = await dashboard.visitAs('secretariat', '/en/about');
  await page.clock.install();
  await page.goto('/en/records?q=zebrafinch');
  await page.getByRole('link', { name: 'Zebrafinch one' }).waitFor();

  await dashboard.submitted('pledge', 'Zebrafinch two', component);
  await settled(dashboard.product);
  await afterATurn(page);
  await page.getByText('One entry of this list changed since you opened it.').waitFor();
  expect(await page.getByRole('link', { name: 'Zebrafinch two' }).count()).toBe(0);

  await page.getByRole('button', { name: 'Show it' }).click();
  await page.getByRole('link', { name: 'Zebrafinch two' }).waitFor();
  expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe('BODY');
  await leave();
});
