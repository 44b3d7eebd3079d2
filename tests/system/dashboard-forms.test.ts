/** Submitting, accepting, releasing and changing through the pages, over the whole local product. */
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';

import { partIds } from '#shared/domain/matching/parts/parts';
import { type Dashboard, openOwnDashboard } from '#tests/support/dashboard';
import { longJourney } from '#tests/support/journey-ways';
import { barriers, overflow, picture } from '#tests/support/page-checks';
import { settled } from '#tests/support/settled';
import { signIn, take, type Visitor } from '#tests/support/visitor';

let dashboard: Dashboard;
let as: Dashboard['as'];
let visitor: Visitor;

beforeAll(async () => {
  dashboard = await openOwnDashboard();
  ({ as } = dashboard);
});

afterAll(() => dashboard.close());

beforeEach(async () => {
  visitor = await dashboard.visit();
});

afterEach(async () => {
  const faults = visitor.faults();
  await visitor.leave();
  expect(faults).toEqual([]);
});

const openForm = async (
  page: Page,
  kind: 'pledges' | 'offers',
  persona: 'focal-point' | 'stakeholder',
) => {
  await page.goto(`/${kind}/new`);
  await signIn(page, persona);
  await page.getByLabel('Title').waitFor();
};

/** Nothing is answered for anybody, so this is. */
const answerTheQuestion = (page: Page): Promise<void> =>
  page.getByLabel(/^Yes, (we ask for support|it is still open)/).check();

const fillComponent = async (page: Page, area: string, text: string): Promise<void> => {
  await page.getByLabel('Area', { exact: true }).selectOption(area);
  await page.getByLabel(/What will be improved|What do you give/).fill(text);
};

/** By the field itself: what was read of the text is offered under the same words. */
const answer = (page: Page, field: 'topics' | 'supportTypes', value: string): Promise<void> =>
  page.locator(`[name="c.k1.${field}"][value="${value}"]`).check();

/** The id of what was received: the address is the record's own. */
const receivedOn = async (page: Page): Promise<string> => {
  await page.getByRole('heading', { level: 1, name: /has been received/ }).waitFor();
  expect(await page.locator('.reference').innerText()).toMatch(/^[PO]-/);
  return new URL(page.url()).pathname.split('/').at(-1) ?? '';
};

const submitOffer = async (page: Page, title: string): Promise<string> => {
  await openForm(page, 'offers', 'stakeholder');
  await page.getByLabel('Title').fill(title);
  await answerTheQuestion(page);
  await fillComponent(page, 'A3', 'Twinning of appeal bodies and training of their judges.');
  await answer(page, 'topics', 'backlog');
  await answer(page, 'supportTypes', 'training');
  await page.getByLabel('Anywhere').check();
  await page.getByLabel('French', { exact: true }).check();
  await page.getByRole('button', { name: 'Submit the offer' }).click();
  return receivedOn(page);
};

longJourney(
  'an offer is submitted, accepted, released, shown to everyone and suggested to a State',
  async () => {
    const { page } = visitor;
    const offer = await submitOffer(page, 'Support for appeal bodies');
    expect(await page.getByRole('heading', { name: 'First suggestions' }).count()).toBe(1);
    await page
      .getByText(/\d+ suggestions?$|Nothing that you may see/)
      .first()
      .waitFor();
    expect(await barriers(page)).toEqual([]);
    await picture(page, 'offer-received');

    await as('secretariat', `/offers/${offer}`, async (officer) => {
      await take(officer, 'Accept');
      await officer.getByText('Accepted.', { exact: true }).waitFor();
      expect(await officer.locator('.badge--accepted').innerText()).toBe('Accepted');
      expect(await barriers(officer)).toEqual([]);
      await picture(officer, 'record-secretariat');
    });
    await as('stakeholder', `/offers/${offer}`, async (owner) => {
      await take(owner, 'Release');
      await owner.getByText('Released.').waitFor();
      await owner.getByText(/Version \d+ is public\. Released by its owner,/).waitFor();
    });
    await settled(dashboard.product);

    const anyone = await dashboard.visit();
    await anyone.page.goto('/?cell=A3.anywhere');
    await anyone.page.getByRole('link', { name: 'Support for appeal bodies' }).click();
    await anyone.page
      .getByRole('heading', { level: 1, name: 'Support for appeal bodies' })
      .waitFor();
    expect(await anyone.page.getByText('Synthetic: invented for testing').count()).toBe(1);
    await anyone.leave();

    await as('focal-point', '/pledges/new', async (state) => {
      await state.getByLabel('Title').fill('Clear the backlog of appeals');
      await answerTheQuestion(state);
      await fillComponent(state, 'A3', 'Appeals wait for years; we ask for training of judges.');
      await answer(state, 'topics', 'backlog');
      await answer(state, 'supportTypes', 'training');
      await state.getByLabel('French', { exact: true }).check();
      await state.getByRole('button', { name: 'Submit the pledge' }).click();
      await receivedOn(state);
      const card = state.locator('article.suggestion', { hasText: 'Support for appeal bodies' });
      await card.waitFor();
      await card.locator('details').evaluate((details) => details.setAttribute('open', ''));

      const points = await card.locator('.parts tbody td:nth-of-type(1)').allInnerTexts();
      const score = Number(await card.locator('.suggestion__score b').innerText());

      const parts = points.map((text) => Number(text.split(' of ')[0]));
      expect(parts).toHaveLength(partIds.length);
      expect(parts.reduce((sum, each) => sum + each, 0)).toBe(score);
      expect(await state.getByText('Computed from public records alone').count()).toBe(1);
      expect(await card.locator('.gate--fail').count()).toBe(0);
      expect(await barriers(state)).toEqual([]);
      await picture(state, 'pledge-received');
    });
  },
);

test('answers that need another look are told first, in focus, with links to their fields', async () => {
  const { page } = visitor;
  await openForm(page, 'pledges', 'focal-point');
  await picture(page, 'form');
  expect(await barriers(page)).toEqual([]);

  await page.getByRole('button', { name: 'Submit the pledge' }).click();
  const summary = page.getByRole('alert');
  await summary.waitFor();
  expect(await page.evaluate(() => document.activeElement?.className)).toContain('summary');
  expect(await page.title()).toMatch(/^Error: /);
  expect(await barriers(page)).toEqual([]);
  await picture(page, 'form-errors');
  await summary.getByRole('link', { name: 'Component 1: Choose an area.' }).click();
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('c.k1.area');

  expect(await summary.getByRole('link').allInnerTexts()).toEqual([
    'Say whether your State asks for support.',
    'Enter a title.',
    'Component 1: Say what will be improved.',
    'Component 1: Choose an area.',
  ]);
  await page.getByLabel('Title').fill('Refused once');
  await answerTheQuestion(page);
  await fillComponent(page, 'A1', 'Text');
  await page.getByLabel(/^From/).fill('2028');
  await page.getByLabel(/^Until/).fill('2027');
  await page.getByRole('button', { name: 'Submit the pledge' }).click();
  await summary
    .getByText('Component 1: “Until”: Give an end that is not before the start.')
    .waitFor();
  expect(await page.getByLabel(/^Until/).getAttribute('aria-invalid')).toBe('true');

  await page.getByLabel(/^Until/).fill('2029');
  await page.getByRole('button', { name: 'Submit the pledge' }).click();
  await receivedOn(page);
});

test('answers outlive a change of language, a reload and a new sign-in, but no contact is kept', async () => {
  const { page } = visitor;
  await openForm(page, 'offers', 'stakeholder');
  await page.getByLabel('Title').fill('Kept title');
  await fillComponent(page, 'A2', 'First text');
  await page.getByRole('button', { name: 'Add another component' }).click();
  await page.getByLabel('What do you give?').nth(1).fill('Second text');
  await page.getByRole('textbox', { name: 'Email' }).fill('person@example.org');

  await page.getByRole('link', { name: 'Français' }).click();
  await page.getByRole('heading', { level: 1, name: 'Offrir un appui : nouvelle offre' }).waitFor();
  expect(await page.getByLabel('Titre', { exact: true }).inputValue()).toBe('Kept title');
  await page.getByRole('link', { name: 'English' }).click();
  await page.getByRole('heading', { level: 1, name: 'Offer support: a new offer' }).waitFor();
  const stored = await page.evaluate(() =>
    JSON.stringify([Object.entries(sessionStorage), Object.entries(localStorage)]),
  );
  expect(stored).not.toContain('person@example.org');
  expect(stored).not.toMatch(/eyJ[\w-]+\./);

  await page.reload();
  await page
    .getByText('Your earlier answers were kept on this device, except the contact')
    .waitFor();
  expect(await page.getByLabel('Title').inputValue()).toBe('Kept title');
  expect(await page.getByLabel('What do you give?').nth(1).inputValue()).toBe('Second text');
  expect(await page.getByRole('textbox', { name: 'Email' }).inputValue()).toBe('');
  await page.getByRole('button', { name: 'Delete them and start anew' }).click();
  expect(await page.getByLabel('Title').inputValue()).toBe('');
});

longJourney('a change that comes between is told, and nothing is overwritten', async () => {
  const { page } = visitor;
  const offer = await submitOffer(page, 'Changed meanwhile');

  await as('secretariat', `/offers/${offer}`, async (officer) => {
    await officer.getByRole('button', { name: 'Accept', exact: true }).waitFor();
    await page.getByRole('link', { name: 'Open the record' }).click();
    await page.getByRole('link', { name: 'Edit', exact: true }).click();
    await page.getByLabel('Title').fill('Changed by its owner');
    await page.getByRole('button', { name: 'Save as a new version' }).click();
    await page.getByRole('heading', { level: 1, name: 'Changed by its owner' }).waitFor();

    await take(officer, 'Accept');
    await officer.getByText('Someone has changed this since you opened it').waitFor();
    expect(await barriers(officer)).toEqual([]);
    await officer.getByRole('heading', { level: 1, name: 'Changed by its owner' }).waitFor();
    await officer.locator('form.step-form').getByRole('button', { name: 'Cancel' }).click();
    await take(officer, 'Return', 'Please name the courts.');
    await officer.getByText('Returned to its owner.').waitFor();
  });

  await page.reload();
  await page.getByText('Please name the courts.').first().waitFor();
  await picture(page, 'record-returned');
});

test('the Secretariat sees all records in lists and figures; others see their own', async () => {
  for (const title of ['An offer in a list', 'Another offer in a list'])
    await dashboard.submitted('offer', title, { area: 'A3', places: { anywhere: true } });
  await settled(dashboard.product);
  await as('secretariat', '/records?kind=offer', async (page) => {
    await page.getByRole('heading', { level: 1, name: 'Records' }).waitFor();
    await page.locator('tbody tr').nth(1).waitFor();
    expect(await barriers(page)).toEqual([]);
    await picture(page, 'records-secretariat');
    await page.getByLabel('State of the record').selectOption('returned');
    await page.waitForURL(/state=returned/);
    await page.getByRole('link', { name: 'Coverage' }).click();
    await page.getByLabel('Records counted').selectOption('all');
    await page.waitForURL(/scope=all/);
    await page.locator('table.coverage').waitFor();
  });
  await as('stakeholder', '/records', async (page) => {
    await page.getByText('The pledges and offers of your party.').waitFor();
    expect(await page.getByLabel('Records counted').count()).toBe(0);
  });
});

test('the form fits a screen of 320 pixels, from left to right and from right to left', async () => {
  const narrow = await dashboard.visit({ width: 320 });
  await openForm(narrow.page, 'pledges', 'focal-point');
  expect(await overflow(narrow.page)).toBeLessThanOrEqual(0);
  await picture(narrow.page, '320-form');

  await narrow.page.getByRole('link', { name: 'العربية' }).click();
  await narrow.page.getByRole('heading', { level: 1, name: 'طلب الدعم: تعهد جديد' }).waitFor();

  expect(await overflow(narrow.page)).toBeLessThanOrEqual(0);
  expect(await barriers(narrow.page)).toEqual([]);
  await picture(narrow.page, '320-form-ar');
  expect(narrow.faults()).toEqual([]);
  await narrow.leave();
});
