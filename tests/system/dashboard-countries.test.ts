/** Choosing countries by their names in the form, with the keyboard alone. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { type Dashboard, openDashboard } from '#tests/support/dashboard';
import { regionOf } from '#shared/vocabulary/region-of';
import { longJourney } from '#tests/support/journey-ways';
import { checkPage, picture } from '#tests/support/page-checks';
import { settled } from '#tests/support/settled';

let dashboard: Dashboard;

beforeAll(async () => {
  dashboard = await openDashboard();
});

afterAll(() => dashboard.close());

const chosen = (page: Page) =>
  page.locator('input[type=hidden][name="c.k1.countries"]').evaluateAll((inputs) =>
    // A list without any sends one that is blank.
    inputs.map((input) => (input as HTMLInputElement).value).filter((value) => value !== ''),
  );

/** The field is there once it is said that countries are meant; in any language. */
const countryField = async (page: Page) => {
  await page.locator('input[name="c.k1.where"][value=places]').check();
  const field = page.locator('.revealed').getByRole('combobox').first();
  await field.waitFor();
  return field;
};

test('usual and former names choose the country that is meant, one after the other', async () => {
  await dashboard.as('focal-point', '/pledges/new', async (page) => {
    const field = await countryField(page);
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
    const field = await countryField(page);
    await field.pressSequentially('Atlantis');
    await page.getByText('No country has this name.').waitFor();
    await field.press('Tab');
    await page.getByText('Choose a country from the list, or clear this field.').waitFor();
    expect(await chosen(page)).toEqual([]);

    await field.fill('');
    await field.pressSequentially('Niger');
    await field.press('Tab');
    expect(await chosen(page)).toEqual(['NER']);
    await field.pressSequentially('Nig');
    await field.press('Tab');
    expect(await chosen(page)).toEqual(['NER']);
  });
});

test('the list fits a narrow screen from right to left', async () => {
  await dashboard.as(
    'focal-point',
    '/pledges/new',
    async (page) => {
      await page.getByRole('link', { name: 'العربية' }).click();
      const field = await countryField(page);
      await field.pressSequentially('الكونغو');
      await page.locator('.combobox__item').nth(1).waitFor();
      await checkPage(page, '320-countries-ar');
      await field.press('ArrowDown');
      await field.press('Enter');
      expect(await chosen(page)).toEqual(['COD']);
    },
    { width: 320 },
  );
});

longJourney(
  'a list is narrowed to what serves a country, says how each record reaches it, and keeps the country in its address',
  async () => {
    const places = {
      'For Kenya by name': { countries: ['KEN'] },
      'For its region': { regions: [regionOf('KEN')] },
      'For wherever': { anywhere: true },
      'For Colombia': { countries: ['COL'] },
    };
    for (const [title, place] of Object.entries(places)) {
      const { id, version } = await dashboard.accepted('offer', title, {
        area: 'A2',
        places: place,
      });
      await dashboard.post('stakeholder', `/offers/${id}/release`, {}, version);
    }
    await settled(dashboard.product);
    const choose = async (page: Page): Promise<void> => {
      await page.getByRole('combobox', { name: 'Serves the country' }).pressSequentially('kenia');
      await page.locator('.combobox__item--at').waitFor();
      await page.keyboard.press('Enter');
      await page.getByRole('button', { name: 'Remove Kenya' }).waitFor();
      expect(new URL(page.url()).searchParams.get('country')).toBe('KEN');
      expect(await page.locator('button:focus').getAttribute('aria-label')).toBe('Remove Kenya');
    };
    const reaches = {
      'For Kenya by name': 'Names Kenya',
      'For its region': 'Through the region of Kenya',
      'For wherever': 'Serves anywhere',
    };

    await dashboard.as('secretariat', '/records?kind=offer', async (page) => {
      await choose(page);
      await page.reload();
      for (const [title, reach] of Object.entries(reaches)) {
        const row = page.getByRole('row', { name: title });
        await row.getByRole('cell', { name: reach, exact: true }).waitFor();
      }
      expect(await page.getByRole('row', { name: 'For Colombia' }).count()).toBe(0);
      await checkPage(page, 'records-of-a-country');
      await page.getByRole('button', { name: 'Remove Kenya' }).press('Enter');
      await page.getByRole('row', { name: 'For Colombia' }).waitFor();
      await page.locator('input[role=combobox]:focus').waitFor();
    });

    const { page, leave } = await dashboard.visit({ width: 320 });
    await page.goto('/?cell=A2.anywhere');
    await page.locator('article.card', { hasText: 'For wherever' }).waitFor();
    await choose(page);
    const card = page.locator('article.card', { hasText: 'For wherever' });
    await card.locator('.badge', { hasText: 'Serves anywhere' }).waitFor();
    await checkPage(page, '320-cell-of-a-country');
    const file = await page
      .getByRole('link', { name: 'The offers listed here (CSV)' })
      .getAttribute('href');
    const csv = await (await fetch(`${dashboard.product.url}${file}`)).text();
    expect(file).toContain('country=KEN');
    expect(csv).toContain('For wherever');
    await leave();
  },
);
