/** Matches narrowed on their page: kept in its address, counted over all pages, and the same in its files. */
import { afterAll, beforeAll, expect, test } from 'vitest';

import { type Dashboard, openDashboard } from '#tests/support/dashboard';
import { walkedAs } from '#tests/support/journey-ways';
import { checkPage } from '#tests/support/page-checks';
import { settled } from '#tests/support/settled';

let dashboard: Dashboard;

beforeAll(async () => {
  dashboard = await openDashboard('real');
  await settled(dashboard.product);
});

afterAll(() => dashboard.close());

const totalOf = async (query: string): Promise<number> => {
  const answer = await fetch(`${dashboard.product.url}/api/public/matches${query}`);
  return ((await answer.json()) as { readonly total: { readonly count: number } }).total.count;
};

test('are narrowed by keyboard, stay so when the page is opened again, and give up their filters at once', async () => {
  const { page, faults, leave } = await dashboard.visit();
  const all = await totalOf('');
  const fulfilled = await totalOf('?stage=fulfilled');
  expect(fulfilled).toBeLessThan(all);
  await page.goto('/en/matches');
  const panel = page.locator('[aria-labelledby=public-title]');
  await panel.getByText(`${all} matches`, { exact: true }).waitFor();

  await page.getByLabel('Stage').focus();
  await page.keyboard.type('Fulfilled');
  await panel.getByText(new RegExp(`^${fulfilled} match(es)?$`)).waitFor();
  expect(new URL(page.url()).search).toBe('?stage=fulfilled');
  expect(await panel.locator('.cards > *').count()).toBe(fulfilled);
  await panel.locator('.downloads summary').press('Enter');
  const file = panel.locator('a[href*="matches.csv"]').first();
  expect(await file.getAttribute('href')).toContain('stage=fulfilled');
  await checkPage(page, 'matches-narrowed');

  await page.reload();
  await panel.getByText(new RegExp(`^${fulfilled} match(es)?$`)).waitFor();
  expect(await page.getByLabel('Stage').inputValue()).toBe('fulfilled');
  await page.getByRole('link', { name: 'Clear all filters' }).press('Enter');
  await panel.getByText(`${all} matches`, { exact: true }).waitFor();
  expect(faults()).toEqual([]);
  await leave();
});

test('the line of the coverage page on matches without a pledge counts what its link shows', async () => {
  const { page, leave } = await dashboard.visit();
  const unpledged = await totalOf('?pledge=none');
  expect(unpledged).toBeGreaterThan(1);
  await page.goto('/en/');
  const line = page.locator('.unpledged');
  expect(await line.innerText()).toMatch(new RegExp(`^${unpledged} `));
  await line.getByRole('link').press('Enter');

  await page.getByText(`${unpledged} matches`, { exact: true }).waitFor();
  expect(await page.locator('.cards > *').count()).toBe(unpledged);
  await leave();
});

test.each(walkedAs('ar', 'fr', 'es'))(
  'say in %s that none fits, at 320 pixels',
  async (language) => {
    const { page, leave } = await dashboard.visit({ width: 320 });
    await page.goto(`/${language}/matches?stage=declined&pledge=none`);
    await page.waitForLoadState('networkidle');
    const status = page.locator('[aria-labelledby=public-title]').getByRole('status').first();

    await expect.poll(() => status.innerText()).not.toBe('');
    expect(await page.locator('main').innerText()).not.toMatch(/matches\.|filter\.|\{\w+\}/);
    await checkPage(page, `matches-narrowed-${language}-320`);
    await leave();
  },
);
