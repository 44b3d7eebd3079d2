/** What people read about a pair, over the whole local product: suggestions and when, why none, why not, and previews. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { pathOf } from '#tests/support/visitor';
import { type Dashboard, openOwnDashboard } from '#tests/support/dashboard';
import { longJourney } from '#tests/support/journey-ways';
import { checkPage } from '#tests/support/page-checks';
import { settled } from '#tests/support/settled';

let dashboard: Dashboard;
let as: Dashboard['as'];
let post: Dashboard['post'];

beforeAll(async () => {
  dashboard = await openOwnDashboard();
  ({ as, post } = dashboard);
});

afterAll(() => dashboard.close());

type Fields = Readonly<Record<string, unknown>>;

const aPledge = async (title: string, component: Fields): Promise<string> =>
  (await dashboard.accepted('pledge', title, component)).id;

/** Released as well, so that States see it. */
const anOffer = async (title: string, component: Fields): Promise<string> => {
  const { id, version } = await dashboard.accepted('offer', title, component);
  await post('stakeholder', `/offers/${id}/release`, {}, version);
  return id;
};

beforeAll(() => anOffer('Support in the first area', { places: { anywhere: true }, area: 'A1' }));

const card = (page: Page, title: string) => page.locator('article.suggestion', { hasText: title });

longJourney(
  'after an edit of its area, a pledge’s old suggestion goes, the new one comes, and the page says when',
  async () => {
    const anywhere = { places: { anywhere: true } };
    await anOffer('Support in the third area', { ...anywhere, area: 'A3' });
    const pledge = await aPledge('A pledge that moves', {
      area: 'A1',
      places: { countries: ['XA'] },
    });
    await settled(dashboard.product);

    const before = Date.now();
    await as('focal-point', `/pledges/${pledge}`, async (owner) => {
      await card(owner, 'Support in the first area').waitFor();
      expect(await card(owner, 'Support in the third area').count()).toBe(0);
      await owner.getByRole('link', { name: 'Edit', exact: true }).click();
      await owner.getByLabel('Area', { exact: true }).selectOption('A3');
      await owner.getByRole('button', { name: 'Save as a new version' }).click();
      await card(owner, 'Support in the third area').getByText('(synthetic)').waitFor();
      expect(await card(owner, 'Support in the first area').count()).toBe(0);
    });

    await as('secretariat', `/pledges/${pledge}`, async (officer) => {
      await card(officer, 'Support in the third area').waitFor();
      expect(await card(officer, 'Support in the first area').count()).toBe(0);
      const when = officer.locator('section.panel time', { hasText: 'Last recomputed:' });
      await when.waitFor();
      expect(Date.parse((await when.getAttribute('datetime')) ?? '')).toBeGreaterThanOrEqual(
        before,
      );
      expect(await officer.getByText('The Secretariat’s list').count()).toBe(1);

      const priority = card(officer, 'Support in the third area').locator('.remark--priority');
      expect(await priority.innerText()).toContain('Nothing has been taken up or committed here');
      expect(await officer.locator('.parts .remark').count()).toBe(0);
      await checkPage(officer, 'record-with-suggestions');
    });
    await as(
      'secretariat',
      `/pledges/${pledge}`,
      async (officer) => {
        await officer.getByRole('link', { name: 'العربية' }).click();
        await officer.locator('.remark--priority').getByText('يُنظر فيه أولاً').waitFor();
        await checkPage(officer, '320-record-with-suggestions-ar');
      },
      { width: 320 },
    );
  },
);

test('a page says that a change is being worked in, and shows the new list when it is', async () => {
  const pledge = await aPledge('A pledge under way', { area: 'A1' });
  await settled(dashboard.product);

  await as('secretariat', '/records', async (officer) => {
    let answers = 0;
    await officer.route(`**/api/pledges/${pledge}/suggestions?*`, async (route) => {
      const response = await route.fetch();
      answers += 1;
      const view = (await response.json()) as object;
      await route.fulfill({ response, json: { ...view, recomputing: answers < 3 } });
    });
    await officer.getByRole('link', { name: 'A pledge under way' }).click();
    await officer.getByText('A change is being worked in.').waitFor();
    await officer.getByText('A change is being worked in.').waitFor({ state: 'detached' });

    expect(answers).toBe(3);
    await card(officer, 'Support in the first area').waitFor();
  });
});

longJourney(
  'a pledge without a suggestion says why and what would help, in every direction and width',
  async () => {
    await anOffer('Law for another country', { area: 'A2', places: { countries: ['XB'] } });
    const pledge = await aPledge('A law that nobody helps with', {
      area: 'A2',
      places: { countries: ['XA'] },
    });
    await settled(dashboard.product);

    await as('focal-point', `/pledges/${pledge}`, async (owner) => {
      await owner.getByRole('heading', { name: 'Why nothing is suggested' }).waitFor();
      const none = owner.locator('.none');
      expect(await none.innerText()).toContain('1 of 1: the offer does not cover the place.');
      expect(await none.innerText()).toContain(
        '1 of them would fit if the offer also named this country: Synthetic country XA.',
      );
      await checkPage(owner, 'none');
    });
    await as(
      'focal-point',
      `/pledges/${pledge}`,
      async (owner) => {
        await owner.getByRole('heading', { name: 'Why nothing is suggested' }).waitFor();
        await owner.getByRole('link', { name: 'العربية' }).click();
        await owner.getByRole('heading', { name: 'لماذا لا يُقترح شيء' }).waitFor();
        expect(await owner.locator('.none').innerText()).toContain('1 من 1: لا يشمل العرض المكان.');
        await checkPage(owner, '320-none-ar');
      },
      { width: 320 },
    );
  },
);

test('why not? is answered for any counterpart, at an address of its own', async () => {
  const anywhere = { places: { anywhere: true } };
  const near = await anOffer('Research that fits', { ...anywhere, area: 'A4' });
  const far = await anOffer('Procedures elsewhere', { area: 'A3', places: { countries: ['XB'] } });
  const pledge = await aPledge('A pledge to ask about', {
    area: 'A4',
    places: { countries: ['XA'] },
  });
  await settled(dashboard.product);

  await as('secretariat', `/pledges/${pledge}`, async (officer) => {
    await card(officer, 'Research that fits')
      .getByRole('link', { name: 'All pairs of components' })
      .click();
    await officer.getByText('The two are suggested to each other.').waitFor();
    expect(pathOf(officer)).toBe(`/pledges/${pledge}/suggestions/${near}`);
    await checkPage(officer, 'pair-suggested');

    const asking = officer.getByLabel('Reference or address of an offer');
    await asking.focus();
    await officer.locator(`datalist option[value="${far}"]`).waitFor({ state: 'attached' });
    await asking.fill('no reference');
    await officer.getByRole('button', { name: 'Show the reasons' }).click();
    await officer.getByText('Give a reference of 16 letters and digits').waitFor();
    // A reference of nothing is told, and the field stays for the one that was meant.
    await asking.fill('zzzzzzzzzzzzzzzz');
    await officer.getByRole('button', { name: 'Show the reasons' }).click();
    await officer.getByText('Nothing was found at this address').first().waitFor();
    await asking.fill(`${dashboard.product.url}/offers/${far}`);
    await officer.getByRole('button', { name: 'Show the reasons' }).click();
    await officer.getByText('The two are not suggested to each other.').waitFor();
    expect(pathOf(officer)).toBe(`/pledges/${pledge}/suggestions/${far}`);
    expect(await officer.locator('.gate--fail').allInnerTexts()).toEqual([
      expect.stringContaining('They lie in different areas.'),
      expect.stringContaining('The offer does not cover the place.'),
    ]);
    await checkPage(officer, 'pair-not-suggested');
  });
  await as(
    'focal-point',
    `/pledges/${pledge}/suggestions/${far}`,
    async (owner) => {
      await owner.getByRole('link', { name: 'العربية' }).click();
      await owner.getByText('لا يُقترح أيٌّ منهما للآخر.').waitFor();
      await checkPage(owner, '320-pair-ar');
    },
    { width: 320 },
  );
});

longJourney(
  'a form shows what its answers would match before they are sent, and stores nothing',
  async () => {
    await anOffer('Help with appeals', { area: 'A1', places: { anywhere: true } });
    await settled(dashboard.product);
    const countOf = async (page: Page): Promise<number> => {
      await page.goto('/records');
      await page.waitForURL('**/records');
      await page.locator('tbody tr').first().waitFor();
      return page.locator('tbody tr').count();
    };

    let records = 0;
    await as('focal-point', '/pledges/new', async (state) => {
      await state.getByLabel('Title').waitFor();
      await state.getByRole('button', { name: 'Show what this would match' }).click();
      await state.getByRole('alert').getByRole('link', { name: 'Enter a title.' }).waitFor();

      await state.getByLabel('Title').fill('Not sent yet');
      await state.getByLabel(/^Yes, we ask for support/).check();
      await state.getByLabel('Area', { exact: true }).selectOption('A1');
      await state.getByLabel(/What will be improved/).fill('An appeal body.');
      await state.getByRole('textbox', { name: 'Email' }).fill('person@example.org');
      await state.getByRole('button', { name: 'Show what this would match' }).click();
      await card(state, 'Help with appeals').waitFor();

      expect(await state.getByText('Nothing is saved or sent.').count()).toBe(1);
      expect(await state.evaluate(() => document.activeElement?.id)).toBe('preview-title');
      await checkPage(state, 'preview');
      records = await countOf(state);
      expect(await state.getByText('Not sent yet').count()).toBe(0);
    });
    expect(records).toBeGreaterThan(0);
  },
);
