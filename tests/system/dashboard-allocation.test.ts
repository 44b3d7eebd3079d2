/** The Secretariat's page of the best allocation, over the whole local product. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { launchBrowser } from '#tests/support/browser';
import { type LocalProduct, startLocalProduct } from '#tests/support/local-product';
import { barriers, overflow, picture } from '#tests/support/page-checks';
import { aComponent, anOfferBody, aPledgeBody } from '#tests/support/submissions';
import { submit, tokensFor } from '#tests/support/submitter';
import { signIn, visit } from '#tests/support/visitor';

let product: LocalProduct;
let browser: Browser;

const days = (max: number) => ({ min: 0, max, unit: 'days', per: 'once' });

beforeAll(async () => {
  [product, browser] = await Promise.all([startLocalProduct(), launchBrowser()]);
  const tokens = await tokensFor(product);
  const send = (kind: 'pledge' | 'offer', title: string, max: number, area = 'A1') => {
    const places = kind === 'pledge' ? { countries: ['XA'] } : { anywhere: true };
    const components = [aComponent({ area, places, quantity: days(max) })];
    const fields = { title, components, partyId: undefined };
    const body = kind === 'pledge' ? aPledgeBody('', fields) : anOfferBody('', fields);
    return submit(product, tokens, {
      kind,
      key: `${title}-key-00000000`.replaceAll(' ', '-'),
      body,
    });
  };
  await send('pledge', 'Train the appeal body', 40);
  await send('pledge', 'Write a law', 10, 'A2');
  await send('offer', 'Judges train judges', 30);
});

afterAll(async () => {
  await browser.close();
  await product.stop();
});

test('shows who would get what, with points and what stays open and why, for an area and a region', async () => {
  const { page, faults, leave } = await visit(browser, product);
  await page.goto('/allocation');
  await signIn(page, 'secretariat');
  await page.getByRole('link', { name: 'Allocation' }).waitFor();
  await page.getByText('2 open pledge components').waitFor();

  await page.getByLabel('Area').selectOption('A1');
  await page.getByText('1 open pledge component', { exact: true }).waitFor();

  const row = page.getByRole('row', { name: /Train the appeal body/ });
  expect(await row.innerText()).toMatch(
    /40 days[\s\S]*30 days Judges train judges \d+ of 100 points/,
  );
  expect(await row.innerText()).toContain('10 days');
  expect(await row.innerText()).toContain('1 offer that fits is used up by this proposal.');
  expect(await row.innerText()).toContain('Cannot be proposed before both records are accepted.');
  expect(page.url()).toContain('area=A1');
  expect(await barriers(page)).toEqual([]);
  await picture(page, 'allocation');
  await row.getByRole('link', { name: 'Judges train judges' }).first().click();
  await page.getByRole('heading', { level: 1, name: 'Judges train judges' }).waitFor();
  expect(faults()).toEqual([]);
  await leave();
});

test.each(['fr', 'es', 'ar'])('speaks %s and fits a narrow screen', async (language) => {
  const { page, leave } = await visit(browser, product, { width: 390 });
  await page.goto('/allocation');
  await signIn(page, 'secretariat');
  await page.getByText('2 open pledge components').waitFor();
  await page.locator(`.languages a[lang="${language}"]`).click();

  await page.locator(`html[lang="${language}"]`).waitFor();
  await page.getByRole('table').first().waitFor();
  expect(await page.locator('main').innerText()).not.toMatch(/allocation\.|\{\w+\}|open pledge/);
  expect(await overflow(page)).toBe(0);
  await picture(page, `allocation-${language}`);
  await leave();
});

test('is not for others', async () => {
  const { page, leave } = await visit(browser, product);
  await page.goto('/allocation');
  await signIn(page, 'stakeholder');

  await page.getByText('Only the Secretariat can see this page.').waitFor();
  expect(await page.getByRole('link', { name: 'Allocation' }).count()).toBe(0);
  await leave();
});
