/** A record's way through the forms: a draft of a title alone, returned, changed and submitted again, withdrawn and copied. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { type Dashboard, openDashboard } from '#tests/support/dashboard';
import { longJourney } from '#tests/support/journey-ways';
import { checkPage } from '#tests/support/page-checks';
import { settled } from '#tests/support/settled';
import { take } from '#tests/support/visitor';

let dashboard: Dashboard;

beforeAll(async () => {
  dashboard = await openDashboard();
});

afterAll(() => dashboard.close());

const idIn = (page: Page): string => /\/pledges\/([\w-]+)/.exec(page.url())?.[1] ?? '';

const read = async (id: string) => {
  const { product } = dashboard;
  const response = await fetch(`${product.url}/api/pledges/${id}`, {
    headers: { authorization: `Bearer ${await product.token('focal-point')}` },
  });
  return (await response.json()) as { readonly [field: string]: unknown };
};

let told = '';

longJourney(
  'a title alone is kept as a draft, finished later, and confirmed at an address that lasts',
  async () => {
    await dashboard.as('focal-point', '/pledges/new', async (page) => {
      await page.getByLabel('Title').fill('Only a title');
      await page.getByRole('button', { name: 'Save as a draft' }).click();
      await page.getByRole('heading', { level: 1, name: 'Your draft has been saved' }).waitFor();
      expect(page.url()).toMatch(/\?submitted$/);
      await page.getByRole('link', { name: 'Open the record' }).click();
      await take(page, 'Submit');
      const unfinished = page.locator('form.step-form', { hasText: 'this needs another look' });
      await unfinished.getByRole('listitem').first().waitFor();
      expect(await unfinished.getByRole('listitem').allInnerTexts()).toEqual([
        'Component 1: Say what will be improved.',
        'Component 1: Choose an area.',
      ]);
      await checkPage(page, 'unfinished-draft');
      await page.reload();
      await page.getByRole('button', { name: 'Submit', exact: true }).waitFor();
      expect(await page.locator('form.step-form').count()).toBe(0);
      await take(page, 'Submit');
      await unfinished.getByRole('link', { name: 'Finish it in the form' }).click();
      await page.getByRole('button', { name: 'Save and submit' }).click();
      expect(await page.getByRole('alert').getByRole('link').allInnerTexts()).toEqual([
        'Say whether your State asks for support.',
        'Component 1: Say what will be improved.',
        'Component 1: Choose an area.',
      ]);

      await page.getByLabel('Yes, we ask for support').check();
      await page.getByLabel('Area', { exact: true }).selectOption('A1');
      await page.getByLabel('What will be improved').fill('Laws are brought in line.');
      await page.getByRole('button', { name: 'Save and submit' }).click();
      await page
        .getByRole('heading', { level: 1, name: 'Your pledge has been received' })
        .waitFor();
      const reference = await page.locator('.reference').innerText();
      expect(reference).toMatch(/^P-[0-9A-Z]{4,}/);
      await checkPage(page, 'confirmation');

      await page.reload();
      await page
        .getByRole('heading', { level: 1, name: 'Your pledge has been received' })
        .waitFor();
      expect(await page.locator('.reference').innerText()).toBe(reference);
      told = reference;
    });
    await settled(dashboard.product);
    await dashboard.as('secretariat', '/records?kind=offer&area=A3', async (officer) => {
      await officer.getByLabel('Reference').fill(told.toLowerCase());
      await officer.getByRole('button', { name: 'Find' }).click();
      await officer.locator('tbody tr', { hasText: told }).waitFor();
      expect(await officer.locator('tbody tr').count()).toBe(1);
      await checkPage(officer, 'found-by-reference');
      await officer.locator('tbody tr').getByRole('link', { name: 'Only a title' }).click();
      await officer.locator('.reference', { hasText: told }).waitFor();
      const slipped = told.slice(0, -1) + (told.endsWith('A') ? 'B' : 'A');
      await officer.goto(`/records?reference=${slipped}`);
      await officer.getByText('this is not a reference of ours').waitFor();
    });
  },
);

test('a returned record is changed and submitted again with one button, under the reason', async () => {
  const { id } = await dashboard.submitted('pledge', 'To be returned', { text: 'Too vague' });
  await dashboard.as('secretariat', `/pledges/${id}`, (officer) =>
    take(officer, 'Return', 'Please name the courts.'),
  );
  // The address at which it was confirmed no longer says that it has been received.
  await dashboard.as('focal-point', `/pledges/${id}?submitted`, async (page) => {
    await page.getByRole('link', { name: 'Edit and submit again' }).click();
    await page.waitForURL(/\/edit/);
    await page.getByText('Please name the courts.').first().waitFor();
    await checkPage(page, 'returned-edit');
    await page.getByLabel('What will be improved').fill('The courts of appeal in Alpha');
    await page.getByRole('button', { name: 'Save and submit again' }).click();
    await page.getByRole('heading', { level: 1, name: 'Your pledge has been received' }).waitFor();
  });

  expect(await read(id)).toMatchObject({
    state: 'submitted',
    returnReason: null,
    components: [{ text: 'The courts of appeal in Alpha' }],
  });
});

test('a withdrawn record begins a new draft, which is a record of its own', async () => {
  const { id } = await dashboard.submitted('pledge', 'To be withdrawn', { text: 'Once said' });
  await dashboard.as('focal-point', `/pledges/${id}`, async (page) => {
    await take(page, 'Withdraw');
    await page.getByRole('link', { name: 'Copy to a new draft' }).click();
    await page.getByText('This form starts with the answers of “To be withdrawn”').waitFor();
    expect(await page.getByLabel('What will be improved').inputValue()).toBe('Once said');
    await page.getByRole('button', { name: 'Save as a draft' }).click();
    await page.getByRole('heading', { level: 1, name: 'Your draft has been saved' }).waitFor();
    const copy = idIn(page);
    expect(copy).not.toBe(id);
    expect(await read(copy)).toMatchObject({ title: 'To be withdrawn', state: 'draft' });
  });
  expect(await read(id)).toMatchObject({ state: 'withdrawn' });
});

test('the owner sees, changes and deletes the stored contact', async () => {
  await dashboard.as('focal-point', '/pledges/new', async (page) => {
    await page.getByLabel('Title').fill('With a contact');
    await page.getByRole('textbox', { name: 'Name' }).fill('A. Person');
    await page.getByRole('textbox', { name: 'Email' }).fill('person@example.org');
    await page.getByRole('button', { name: 'Save as a draft' }).click();
    await page.getByRole('link', { name: 'Open the record' }).click();
    await page.getByText('person@example.org').waitFor();
    await page.getByRole('link', { name: 'Change or delete it' }).click();
    expect(await page.getByRole('textbox', { name: 'Email' }).inputValue()).toBe(
      'person@example.org',
    );
    const stored = await page.evaluate(() =>
      JSON.stringify([Object.entries(sessionStorage), Object.entries(localStorage)]),
    );
    expect(stored).not.toContain('person@example.org');

    await page.getByRole('textbox', { name: 'Email' }).fill('other@example.org');
    await page.getByRole('button', { name: 'Save as a draft' }).click();
    await page.getByText('other@example.org').waitFor();
    await page.getByRole('link', { name: 'Change or delete it' }).click();
    await page.getByRole('textbox', { name: 'Name' }).fill('');
    await page.getByRole('textbox', { name: 'Email' }).fill('');
    await page.getByRole('button', { name: 'Save as a draft' }).click();
    await page.getByRole('heading', { level: 1, name: 'With a contact' }).waitFor();
    expect(await read(idIn(page))).toMatchObject({ hasContact: false });
  });
});

test('the contact of a withdrawn record is deleted only after asking, and focus is never lost', async () => {
  const { id, version } = await dashboard.post('focal-point', '/pledges', {
    draft: true,
    title: 'Withdrawn with a contact',
    contact: { name: 'A. Person', email: 'person@example.org' },
  });
  await dashboard.post('focal-point', `/pledges/${id}/withdrawal`, {}, version);
  await dashboard.as('focal-point', `/pledges/${id}`, async (page) => {
    const focused = (selector: string) => page.locator(`${selector}:focus`).waitFor();
    const ask = page.getByRole('button', { name: 'Delete this contact', exact: true });

    await ask.click();
    await focused('form.step-form :is(h2, h3, p, legend)');
    await checkPage(page, 'contact-deletion');
    await page.getByRole('button', { name: 'Cancel' }).click();
    await focused('button');
    expect(await read(id)).toMatchObject({ hasContact: true });

    await ask.click();
    const decide = page.locator('form.step-form button[type=submit]');
    await page.context().setOffline(true);
    await decide.click();
    await page.locator('form.step-form .notice--problem').first().waitFor();
    await page.context().setOffline(false);
    await page.getByRole('button', { name: 'Sign out', exact: true }).click();
    await page.locator(`.notice--problem a[href$="/pledges/${id}"]`).waitFor();
    await page.getByRole('button', { name: 'Stay signed in' }).click();
    await decide.click();
    await page
      .locator('[role=status]:focus', { hasText: 'The contact has been deleted.' })
      .waitFor();
  });
  expect(await read(id)).toMatchObject({ hasContact: false });
});

test('an edit that changes one answer keeps every field that the page does not show', async () => {
  const { id } = await dashboard.post('focal-point', '/pledges', {
    title: 'Every field',
    language: 'fr',
    edition: 'grf-2023',
    supportRequested: true,
    components: [
      {
        part: '2.1',
        text: 'Le texte\nsur deux lignes',
        area: 'A3',
        topics: ['backlog'],
        qualities: [],
        supportTypes: ['training'],
        quantity: { min: 1, max: 20, unit: 'days', per: 'year' },
        places: { countries: ['XA'], regions: ['europe'], stated: ['countries to be chosen'] },
        languages: ['fr'],
        window: { start: '2027', end: '2028-06', stated: 'after the elections' },
        due: '2029',
        target: 'Half of the backlog',
        conditions: [{ kind: 'funding', text: 'A budget' }],
      },
      { text: 'Outside the areas', area: null, places: { anywhere: true } },
    ],
    legalFrameworks: ['oau-1969'],
    caseload: '1000_9999',
    channels: ['One\nchannel', 'Another'],
    excludedCountries: ['XC'],
    sources: ['https://example.org/a'],
  });
  const before = await read(id);
  await dashboard.as('focal-point', `/pledges/${id}/edit`, async (page) => {
    await page.getByLabel('Title').fill('Every field, another title');
    await page.getByRole('button', { name: 'Save as a new version' }).click();
    await page.getByRole('heading', { level: 1, name: 'Every field, another title' }).waitFor();
  });
  const { version: _v, updatedAt: _u, title, ...after } = await read(id);
  const { version: _w, updatedAt: _x, title: _t, ...rest } = before;
  expect(title).toBe('Every field, another title');
  expect(after).toEqual(rest);
});
