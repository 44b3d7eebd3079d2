/** Whoever is signed out tries the form: it answers, and nothing that was written leaves the browser. */
import { afterAll, beforeAll, expect, test } from 'vitest';

import { type Dashboard, openDashboard } from '#tests/support/dashboard';
import { checkPage } from '#tests/support/page-checks';

let dashboard: Dashboard;
beforeAll(async () => {
  dashboard = await openDashboard('real');
});
afterAll(() => dashboard.close());

test('from the first page to the first suggestions, and nothing is sent', async () => {
  const { page, faults, leave } = await dashboard.visit();
  const sent: string[] = [];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (pathname.startsWith('/api/') || request.postData() !== null) sent.push(request.url());
  });
  await page.goto('/en/');
  await page.getByRole('link', { name: 'Try the form without signing in' }).press('Enter');
  await page.getByText('Nothing that you write here is sent or kept').waitFor();
  await page.waitForLoadState('networkidle');
  sent.length = 0;

  await page.getByLabel('Title').fill('Only tried');
  await page.getByLabel('Yes, we ask for support').check();
  await page.getByLabel('Area', { exact: true }).selectOption('A3');
  await page.getByLabel('What will be improved').fill('Appeals wait for years.');
  await page.getByRole('checkbox', { name: 'Training', exact: true }).check();
  await page.getByRole('button', { name: 'Show what this would match' }).press('Enter');
  await page.getByText('Training of those who decide on claims').waitFor();
  await checkPage(page, 'rehearsal');
  await page.getByRole('button', { name: 'End the rehearsal' }).press('Enter');
  await page.getByRole('heading', { name: 'The rehearsal has ended' }).waitFor();
  await page.getByText('Training of those who decide on claims').waitFor();

  expect(sent).toEqual([]);
  expect(await page.evaluate(() => JSON.stringify(Object.entries(sessionStorage)))).not.toContain(
    'Only tried',
  );
  expect(faults()).toEqual([]);
  await leave();
});

test('a component is started from a package, and nothing is sent for it', async () => {
  const { page, faults, leave } = await dashboard.visit();
  const sent: string[] = [];
  await page.goto('/en/rehearsal/pledges');
  await page.waitForLoadState('networkidle');
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (pathname.startsWith('/api/') || request.postData() !== null) sent.push(request.url());
  });

  await page.getByRole('button', { name: 'Start from a support package' }).press('Enter');
  await page.getByLabel('Find a package').fill('interpreters');
  await page.getByRole('button', { name: 'Start with this package' }).first().press('Enter');
  await page.getByText('Filled in:').waitFor();

  expect(await page.getByLabel('Area', { exact: true }).inputValue()).not.toBe('');
  expect(await page.getByRole('region', { name: 'Your text says' }).count()).toBe(0);
  expect(sent).toEqual([]);
  expect(faults()).toEqual([]);
  await leave();
});
