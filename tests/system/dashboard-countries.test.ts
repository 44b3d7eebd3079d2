/** Choosing countries by their names in the form, with the keyboard alone. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { type Dashboard, openDashboard } from '#tests/support/dashboard';
import { checkPage, picture } from '#tests/support/page-checks';

let dashboard: Dashboard;

beforeAll(async () => {
  dashboard = await openDashboard();
});

afterAll(() => dashboard.close());

const chosen = (page: Page) =>
  page
    .locator('input[type=hidden][name="c.k1.countries"]')
    .evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).value));

test('usual and former names choose the country that is meant, one after the other', async () => {
  await dashboard.as('focal-point', '/pledges/new', async (page) => {
    const field = page.getByRole('combobox', { name: 'Add a country' }).first();
    await page.getByRole('button', { name: /^Remove Synthetic country/ }).press('Enter');
    for (const name of ['Ivory Coast', 'burma', 'DR Congo', 'Turquie']) {
      await field.pressSequentially(name);
      await page.locator('.combobox__item--at').first().waitFor();
      if (name === 'burma') await checkPage(page, 'countries-open');
      await field.press('Enter');
      await expect.poll(() => field.inputValue()).toBe('');
    }
    await field.pressSequentially('كوت ديفوار');
    await page.getByText('This country is chosen already.').waitFor();
    await field.press('Enter');

    expect(await chosen(page)).toEqual(['CIV', 'MMR', 'COD', 'TUR']);
    expect(await field.inputValue()).toBe('كوت ديفوار');
    await picture(page, 'countries-chosen');
  });
});

test('what no country is called chooses none and is told, and leaving a whole name chooses it', async () => {
  await dashboard.as('focal-point', '/pledges/new', async (page) => {
    const field = page.getByRole('combobox', { name: 'Add a country' }).first();
    await field.pressSequentially('Atlantis');
    await page.getByText('No country has this name.').waitFor();
    await field.press('Tab');
    await page.getByText('Choose a country from the list, or clear this field.').waitFor();
    expect(await chosen(page)).toEqual(['XA']);

    await field.fill('');
    await field.pressSequentially('Niger');
    await field.press('Tab');
    expect(await chosen(page)).toEqual(['XA', 'NER']);
    await field.pressSequentially('Nig');
    await field.press('Tab');
    expect(await chosen(page)).toEqual(['XA', 'NER']);
  });
});

test('the list fits a narrow screen from right to left', async () => {
  await dashboard.as(
    'focal-point',
    '/pledges/new',
    async (page) => {
      await page.getByRole('link', { name: 'العربية' }).click();
      const field = page.getByRole('combobox', { name: 'إضافة بلد' }).first();
      await field.pressSequentially('الكونغو');
      await page.locator('.combobox__item').nth(1).waitFor();
      await checkPage(page, '320-countries-ar');
      await field.press('ArrowDown');
      await field.press('Enter');
      expect(await chosen(page)).toEqual(['XA', 'COD']);
    },
    { width: 320 },
  );
});
