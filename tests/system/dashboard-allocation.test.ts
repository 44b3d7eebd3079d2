/** The Secretariat's page of the best allocation, over the whole local product. */
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';

import type { RecordKind } from '#shared/domain/records/record';
import { type Dashboard, openOwnDashboard } from '#tests/support/dashboard';
import { longJourney, walkedAs } from '#tests/support/journey-ways';
import { barriers, overflow, picture } from '#tests/support/page-checks';

let dashboard: Dashboard;

/** Where nothing is chosen, the page begins with one area and region. */
const everything = '/allocation?area=&region=';

const days = (max: number) => ({ min: 0, max, unit: 'days', per: 'once' });

beforeAll(async () => {
  dashboard = await openOwnDashboard();
  const send = (kind: RecordKind, title: string, max: number, area = 'A1') => {
    const places = kind === 'pledge' ? { countries: ['XA'] } : { anywhere: true };
    return dashboard.submitted(kind, title, { area, places, quantity: days(max) });
  };
  await send('pledge', 'Train the appeal body', 40);
  await send('pledge', 'Write a law', 10, 'A2');
  await send('offer', 'Judges train judges', 30);
});

afterAll(() => dashboard.close());

test('shows who would get what, with points and what stays open and why, for an area and a region', async () => {
  const { page, faults, leave } = await dashboard.visitAs('secretariat', '/allocation');
  await page.getByRole('link', { name: 'Allocation' }).waitFor();
  await page.getByText('1 pledge component still to be covered', { exact: true }).waitFor();
  expect(await page.getByLabel('Area').inputValue()).not.toBe('');
  expect(await page.getByLabel('Region').inputValue()).not.toBe('');
  await page.getByLabel('Region').selectOption('');
  await page.getByLabel('Area').selectOption('');
  await page.getByText('2 pledge components still to be covered').waitFor();

  await page.getByLabel('Area').selectOption('A1');
  await page.getByText('1 pledge component still to be covered', { exact: true }).waitFor();

  const row = page.getByRole('row', { name: /Train the appeal body/ });
  expect(await row.innerText()).toMatch(
    /40 days[\s\S]*30 days Judges train judges \(synthetic\)\s+\d+ of 1,?000 points/,
  );
  expect(await row.innerText()).toContain('10 days');
  expect(await row.innerText()).toMatch(/ of 1,?000 points, \d of \d+ parts known/);
  expect(await row.innerText()).toContain(
    '1 offer component that fits is used up by this proposal.',
  );
  expect(await row.innerText()).toContain('Cannot be proposed before both records are accepted.');
  expect(page.url()).toContain('area=A1');
  expect(await barriers(page)).toEqual([]);
  await picture(page, 'allocation');
  await row.getByRole('link', { name: 'Judges train judges' }).first().click();
  await page.getByRole('heading', { level: 1, name: 'Judges train judges' }).waitFor();
  expect(faults()).toEqual([]);
  await leave();
});

const openWhatIf = async (page: Page): Promise<Locator> => {
  await page.getByRole('button', { name: 'Try a what-if' }).press('Enter');
  const form = page.getByRole('form', { name: 'What if?' });
  await form.waitFor();
  return form;
};

/** An offer of so many days for an area, anywhere. */
const imagine = async (form: Locator, number: number, area: string, most: string) => {
  const offer = form.getByRole('region', { name: `Imagined offer ${number}` });
  await offer.getByLabel('Area').selectOption(area);
  await offer.getByLabel('At most').fill(most);
  await offer.getByLabel('Unit').selectOption('days');
  await offer.getByLabel('How often').selectOption('once');
  await offer.getByLabel('Anywhere').check();
};

const comparison = async (page: Page): Promise<readonly string[]> => {
  const table = page.getByRole('table', { name: 'Cover without and with the what-if' });
  const rows = await table.locator('tbody tr').allInnerTexts();
  return rows.map((row) => row.replaceAll(/\s+/g, ' '));
};

const storedOffers = async (): Promise<readonly string[]> => {
  const { product } = dashboard;
  const authorization = `Bearer ${await product.token('secretariat')}`;
  const answer = await fetch(`${product.url}/api/offers`, { headers: { authorization } });
  const { items } = (await answer.json()) as { readonly items: readonly { title: string }[] };
  return items.map(({ title }) => title);
};

test('compares a selection without and with offers that do not exist, and stores none of them', async () => {
  const { page, faults, leave } = await dashboard.visitAs('secretariat', everything);
  await page.getByText('2 pledge components still to be covered').waitFor();
  const form = await openWhatIf(page);
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Imagined offers');

  await imagine(form, 1, 'A1', '6');
  await form.getByRole('button', { name: 'Add an imagined offer' }).press('Enter');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Imagined offer 2');
  await imagine(form, 2, 'A2', '25');
  await picture(page, 'what-if-form');
  await form.getByRole('button', { name: 'Show what would change' }).press('Enter');
  await page.getByText('Nothing was stored').waitFor();

  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('What would change');
  expect(await comparison(page)).toEqual([
    'Asked 50 days 50 days no change',
    'Covered 30 days 46 days 16 days more',
    'Still to be covered 20 days 4 days 16 days less',
    'Components covered in full 0 1 1 more',
  ]);
  const effects = page.getByRole('table', { name: 'What each imagined offer would do' });
  expect(await effects.getByRole('row', { name: /Imagined offer 2/ }).innerText()).toMatch(
    /10 days of 25 days[\s\S]*10 days Write a law/,
  );
  const changed = page.getByRole('table', { name: /for which something changes/ });
  const row = changed.getByRole('row', { name: /Train the appeal body/ });
  expect(await row.innerText()).toMatch(
    /6 days Imagined offer 1[\s\S]*without the what-if: 10 days/i,
  );
  expect(await changed.getByRole('link', { name: /Imagined offer/ }).count()).toBe(0);
  expect(await storedOffers()).toEqual(['Judges train judges']);
  expect(await barriers(page)).toEqual([]);
  await picture(page, 'what-if');

  await page.getByRole('form', { name: 'Filters' }).getByLabel('Area').selectOption('A2');
  await page.getByText('1 pledge component still to be covered', { exact: true }).waitFor();
  expect(await page.getByText('Nothing was stored').count()).toBe(0);
  expect(await form.getByLabel('At most').first().inputValue()).toBe('6');
  expect(faults()).toEqual([]);
  await leave();
});

test('a what-if may do without records, says when its answers have changed, and ends without a trace', async () => {
  const { page, leave } = await dashboard.visitAs('secretariat', '/allocation?area=A1');
  await page.getByText('1 pledge component still to be covered', { exact: true }).waitFor();
  const form = await openWhatIf(page);
  await form.getByRole('button', { name: 'Remove Imagined offer 1' }).press('Enter');
  await form.getByRole('button', { name: 'Leave out an offer' }).press('Enter');
  await form.getByLabel('Offer left out 1').selectOption({ index: 1 });
  await form.getByRole('button', { name: 'Show what would change' }).click();
  await page.getByText('Nothing was stored').waitFor();

  expect(await comparison(page)).toEqual([
    'Asked 40 days 40 days no change',
    'Covered 30 days 0 days 30 days less',
    'Still to be covered 10 days 40 days 30 days more',
    'Components covered in full 0 0 no change',
  ]);
  expect(await page.getByText('The answers above have changed since').count()).toBe(0);
  await form.getByRole('button', { name: 'Remove Offer left out 1' }).click();
  await page.getByText('The answers above have changed since').waitFor();

  await form.getByRole('button', { name: 'Close the what-if' }).click();
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('What if?');
  expect(await page.getByText('Nothing was stored').count()).toBe(0);
  await page
    .getByRole('row', { name: /Train the appeal body/ })
    .getByText('30 days')
    .waitFor();
  await leave();
});

test('answers of a what-if that need another look are told first, in focus, with links to their fields', async () => {
  const { page, leave } = await dashboard.visitAs('secretariat', everything, { width: 320 });
  await page.getByText('2 pledge components still to be covered').waitFor();
  const form = await openWhatIf(page);
  const show = form.getByRole('button', { name: 'Show what would change' });

  await show.click();
  const summary = page.getByRole('alert');
  await summary.getByRole('link', { name: /^Imagined offer 1: Enter how much/ }).waitFor();
  expect(await page.evaluate(() => document.activeElement?.className)).toContain('summary');
  expect(await page.title()).toMatch(/^Error: /);
  expect(await barriers(page)).toEqual([]);
  expect(await overflow(page)).toBe(0);
  await picture(page, 'what-if-errors-320');
  await summary.getByRole('link', { name: /^Imagined offer 1: Choose an area/ }).press('Enter');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('c.k1.area');

  await imagine(form, 1, 'A1', '5');
  await form.getByLabel('At least').fill('9');
  await show.click();
  await summary.getByText('Imagined offer 1: “At most”: Give a number that is not below').waitFor();
  expect(await form.getByLabel('At most').getAttribute('aria-invalid')).toBe('true');

  await form.getByRole('button', { name: 'Remove Imagined offer 1' }).click();
  await show.click();
  await summary.getByText('Add an imagined offer, or leave out a record.').waitFor();
  await leave();
});

longJourney(
  'a what-if speaks Arabic and fits 320 pixels, with its answers kept over a change of language',
  async () => {
    const { page, leave } = await dashboard.visitAs('secretariat', everything, { width: 320 });
    await page.getByText('2 pledge components still to be covered').waitFor();
    await imagine(await openWhatIf(page), 1, 'A1', '6');
    await page.locator('.languages a[lang="ar"]').click();
    await page.locator('html[lang="ar"]').waitFor();

    await page.getByRole('button', { name: 'إظهار ما سيتغيّر' }).click();
    await page.getByText('لم يُحفظ شيء: العروض').waitFor();

    expect(await page.locator('main').innerText()).not.toMatch(/(whatIf|allocation)\.|\{\w+\}/);
    expect(await overflow(page)).toBe(0);
    expect(await barriers(page)).toEqual([]);
    await picture(page, 'what-if-ar-320');
    await leave();
  },
);

test.each(walkedAs('ar', 'fr', 'es'))('speaks %s and fits a narrow screen', async (language) => {
  const { page, leave } = await dashboard.visitAs('secretariat', everything, { width: 390 });
  await page.getByText('2 pledge components still to be covered').waitFor();
  await page.locator(`.languages a[lang="${language}"]`).click();

  await page.locator(`html[lang="${language}"]`).waitFor();
  await page.getByRole('table').first().waitFor();
  expect(await page.locator('main').innerText()).not.toMatch(
    /allocation\.|\{\w+\}|still to be covered/,
  );
  expect(await overflow(page)).toBe(0);
  await picture(page, `allocation-${language}`);
  await leave();
});

longJourney('is not for others', async () => {
  const { page, leave } = await dashboard.visitAs('stakeholder', '/allocation');

  await page.getByText('Only the Secretariat can see this page.').waitFor();
  expect(await page.getByRole('link', { name: 'Allocation' }).count()).toBe(0);
  await leave();
});

test('a line whose records are accepted is proposed from where it stands, by keys alone, and says so then', async () => {
  const part = { area: 'A3', places: { countries: ['XA'] } };
  await dashboard.accepted('pledge', 'Settle the backlog', { ...part, quantity: days(20) });
  await dashboard.accepted('offer', 'Caseworkers for a backlog', { ...part, quantity: days(15) });
  const { page, faults, leave } = await dashboard.visitAs('secretariat', '/allocation?area=A3');
  page.setDefaultTimeout(15_000);
  const row = page.getByRole('row', { name: /Settle the backlog/ });
  await row.getByRole('button', { name: /Caseworkers for a backlog/ }).press('Enter');
  await page.getByRole('heading', { name: 'Propose this match' }).waitFor();
  expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Propose');
  await page.getByRole('button', { name: 'Propose this match', exact: true }).press('Enter');
  await page.waitForURL(/\/matches\/[0-9a-z]{16}/);
  await page.getByText('15 days').first().waitFor();

  await page.goto('/allocation?area=A3');
  await row.getByText('1 offer component does not fit').press('Enter');
  await row.getByText('New pair: 1 offer component (1 for this reason alone)').waitFor();
  expect(faults()).toEqual([]);
  await leave();
});
