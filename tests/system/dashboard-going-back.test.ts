/** Whoever goes back to a page stands where they left it: in a list of several pages, at the link that they followed. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { type Dashboard, openDashboard } from '#tests/support/dashboard';

let dashboard: Dashboard;

beforeAll(async () => {
  dashboard = await openDashboard('real');
});

afterAll(() => dashboard.close());

const inRows = (page: Page) => page.locator('tbody tr');

/** Lists in short pages, so that a few records fill several. */
const listOfRecords = (url: URL): boolean => url.pathname === '/api/public/records';

const inPagesOf = async (page: Page, limit: number): Promise<void> => {
  await page.route(listOfRecords, (route) => {
    const url = new URL(route.request().url());
    url.searchParams.set('limit', String(limit));
    return route.continue({ url: url.href });
  });
};

const hasRows = async (page: Page, count: number): Promise<void> =>
  inRows(page)
    .nth(count - 1)
    .waitFor();

const placeOf = (page: Page) =>
  page.evaluate(() => ({
    href: document.activeElement?.getAttribute('href') ?? null,
    heading: document.activeElement?.matches('h1') ?? false,
    top: Math.round(document.activeElement?.getBoundingClientRect().top ?? -1),
    scrolled: Math.round(window.scrollY),
  }));

/** Three pages of the list, and the record that stands last in it. */
const inThirdPage = async (page: Page) => {
  page.setDefaultTimeout(15_000);
  await inPagesOf(page, 5);
  await page.goto('/records');
  await hasRows(page, 5);
  await page.getByRole('button', { name: 'Show more' }).click();
  await hasRows(page, 10);
  await page.getByRole('button', { name: 'Show more' }).click();
  await hasRows(page, 15);
  const link = inRows(page).nth(12).getByRole('link').first();
  await link.focus();
  const before = await placeOf(page);
  await link.press('Enter');
  await page.waitForURL(/(pledges|offers)\/[0-9a-z]{16}/);
  await page
    .getByRole('link', { name: /^Records/ })
    .first()
    .waitFor();
  return before;
};

test.each([1280, 320])(
  'who reads a record far down a list finds their place again by going back, at %i pixels',
  async (width) => {
    const { page, leave, faults } = await dashboard.visit({ width });
    const before = await inThirdPage(page);
    expect(before.scrolled).toBeGreaterThan(300);

    await page.goBack();
    await hasRows(page, 15);
    await expect
      .poll(() => placeOf(page), { timeout: 10_000 })
      .toMatchObject({ href: before.href });
    const after = await placeOf(page);
    expect(Math.abs(after.top - before.top)).toBeLessThan(4);
    expect(await inRows(page).count()).toBe(15);

    await page.goForward();
    await page.waitForURL(/(pledges|offers)\/[0-9a-z]{16}/);
    await expect.poll(() => placeOf(page)).toMatchObject({ heading: true, scrolled: 0 });
    expect(faults()).toEqual([]);
    await leave();
  },
);

test('who goes back and at once does something is not taken elsewhere', async () => {
  const { page, leave } = await dashboard.visit();
  await inThirdPage(page);
  // The list comes late, and the reader does not wait for it.
  await page.route(listOfRecords, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 500));
    await route.fallback();
  });
  await page.goBack();
  await page.getByRole('heading', { level: 1, name: 'Records' }).waitFor();
  await page.getByRole('searchbox').first().focus();
  await page.keyboard.press('x');
  await hasRows(page, 1);
  await page.waitForTimeout(300);
  expect(await placeOf(page)).toMatchObject({ href: null, heading: false });
  await leave();
});

test('a page that is reached by a link begins at its heading, also one that was left before', async () => {
  const { page, leave } = await dashboard.visit();
  await inThirdPage(page);
  await page.getByRole('banner').getByRole('link', { name: 'Records', exact: true }).click();
  await hasRows(page, 5);
  expect(await inRows(page).count()).toBe(5);
  expect(await placeOf(page)).toMatchObject({ heading: true, scrolled: 0 });
  await leave();
});
