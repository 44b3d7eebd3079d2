/** What changes elsewhere while a page is open: figures follow, and what somebody works on waits for their wish. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { type Dashboard, openDashboard } from '#tests/support/dashboard';
import { afterATurn, news, showAs, standingOf } from '#tests/support/open-page';
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

const inXd = { area: 'A4', places: { countries: ['XD'] } };

/** Offers that one list of a page does not hold at once. */
const elevenOffers = async (): Promise<void> => {
  for (const number of Array.from({ length: 11 }, (_, index) => index + 1))
    await dashboard.submitted('offer', `Avocet ${number}`, inXd);
  await settled(dashboard.product);
};

test('the lists of a country tell once what changed elsewhere, and keep what was loaded and where its reader is', async () => {
  await elevenOffers();
  const { page, leave } = await dashboard.visitAs('secretariat', '/en/about');
  await page.clock.install();
  await page.goto('/en/countries/XD');
  await page.waitForLoadState('networkidle');
  await page.getByRole('button', { name: 'Show more' }).first().press('Enter');
  await page.getByText('All are shown').waitFor();
  expect(await page.getByRole('link', { name: /^Avocet/ }).count()).toBe(11);
  const before = await standingOf(page);

  await dashboard.submitted('pledge', 'Whimbrel for XD', inXd);
  await dashboard.submitted('offer', 'Avocet 12', inXd);
  await settled(dashboard.product);
  await afterATurn(page);
  await page.getByText(news).waitFor();

  expect(await page.getByText(news).count()).toBe(1);
  expect(await standingOf(page)).toEqual(before);
  await page.getByRole('button', { name: 'Show it' }).press('Enter');
  await page.getByRole('link', { name: 'Whimbrel for XD' }).first().waitFor();
  await page.locator('.needs').getByText('open').first().waitFor();
  await expect.poll(() => page.getByRole('link', { name: /^Avocet/ }).count()).toBe(12);
  expect(await page.getByText(news).count()).toBe(0);
  expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe('BODY');
  await leave();
});

/** No pledge names the country, in one edition of the answer after the other. */
const namedByNone = async (page: Page, country: string) => {
  const asked: string[] = [];
  let edition = 1;
  const isOfThese = ({ pathname, searchParams: query }: URL): boolean =>
    pathname.endsWith('/records') &&
    query.get('kind') === 'pledge' &&
    query.get('named') === country;
  await page.route(isOfThese, async (route) => {
    const etag = `"${edition}"`;
    const isUnchanged = (await route.request().headerValue('if-none-match')) === etag;
    asked.push(isUnchanged ? 'unchanged' : 'whole');
    await route.fulfill(
      isUnchanged
        ? { status: 304 }
        : { status: 200, headers: { etag }, json: { items: [], total: 0, components: 0 } },
    );
  });
  const change = (): void => {
    edition += 1;
  };
  return { asked, change };
};

test('the page of a country that no pledge names asks once for those that do, and again by what it was told', async () => {
  const { page, leave } = await dashboard.visitAs('secretariat', '/en/about');
  await page.clock.install();
  const { asked, change } = await namedByNone(page, 'XE');
  await page.goto('/en/countries/XE');
  await page.getByText('No pledge here.').waitFor();
  await page.waitForLoadState('networkidle');

  expect(asked).toEqual(['whole']);
  await afterATurn(page);
  await expect.poll(() => asked).toEqual(['whole', 'unchanged']);
  asked.length = 0;

  change();
  await afterATurn(page);
  await expect.poll(() => asked).toEqual(['whole']);
  await page.waitForLoadState('networkidle');
  await afterATurn(page);
  await expect.poll(() => asked).toEqual(['whole', 'unchanged']);
  await leave();
});

test('the page of a party asks nothing while nobody looks, bears what fails in silence, and tells of a new match', async () => {
  const pledge = await dashboard.accepted('pledge', 'Dunlin asks', inXd);
  const offer = await dashboard.accepted('offer', 'Dunlin is given', inXd);
  await settled(dashboard.product);
  const { party } = await dashboard.read('focal-point', '/me');
  const { page, leave } = await dashboard.visitAs('secretariat', '/en/about');
  await page.clock.install();
  await page.goto(`/en/parties/${(party as { id: string }).id}`);
  await page.getByRole('link', { name: 'Dunlin asks' }).waitFor();
  await page.getByText('Loading…').waitFor({ state: 'hidden' });
  const match = await dashboard.post('secretariat', '/matches', {
    pledge: { recordId: pledge.id, component: 'c1' },
    offer: { recordId: offer.id, component: 'c1' },
  });
  await settled(dashboard.product);

  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await showAs(page, 'hidden');
  await afterATurn(page);
  expect(asked.filter((path) => /\/(matches|records)$/.test(path))).toEqual([]);

  await page.route(/\/api\/(matches|records)/, (route) => route.fulfill({ status: 500 }));
  await showAs(page, 'visible');
  await expect.poll(() => asked.filter((path) => path.endsWith('/matches')).length).toBe(1);
  expect(await page.locator('.notice--problem').count()).toBe(0);
  expect(await page.getByText(news).count()).toBe(0);

  await page.unroute(/\/api\/(matches|records)/);
  await afterATurn(page);
  await page.getByText(news).waitFor();
  await page.getByRole('button', { name: 'Show it' }).press('Enter');
  await page.locator(`main a[href$="/matches/${match.id}"]`).waitFor();
  await leave();
});
