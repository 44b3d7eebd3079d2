/** A message reported, decided on and no longer taken, on the page of a match; what is chosen outlives a page loaded anew. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';

import { englishScreens } from '#dashboard/i18n/messages/en';
import { wordsIn } from '#dashboard/i18n/words';
import { type Dashboard, openDashboard } from '#tests/support/dashboard';
import { longJourney } from '#tests/support/journey-ways';
import { checkPage } from '#tests/support/page-checks';
import type { Somebody } from '#tests/support/visitor';

let dashboard: Dashboard;
beforeAll(async () => {
  dashboard = await openDashboard();
});
afterAll(() => dashboard.close());

const { say } = wordsIn('en', englishScreens);
const words = 'Words that the other side would not read twice';

/** Both have agreed to talk, and the State has asked a question. */
const askedMatch = async (): Promise<string> => {
  const pledge = await dashboard.accepted('pledge', 'Conduct', {
    area: 'A1',
    places: { countries: ['XA'] },
  });
  const offer = await dashboard.accepted('offer', 'Conduct', {
    area: 'A1',
    places: { anywhere: true },
  });
  const proposed = await dashboard.post('secretariat', '/matches', {
    pledge: { recordId: pledge.id, component: 'c1' },
    legs: [{ role: 'expertise', offer: { recordId: offer.id, component: 'c1' } }],
  });
  await dashboard.consented('stakeholder', await dashboard.consented('focal-point', proposed));
  const { id } = proposed;
  const { version } = (await dashboard.read('focal-point', `/matches/${id}/exchange`)) as {
    version: number;
  };
  const ask = { step: 'ask', to: 'offer', text: words, by: '2027-03-01' };
  await dashboard.post('focal-point', `/matches/${id}/exchange`, ask, version);
  return `/matches/${id}`;
};

longJourney(
  'a report and its decision stand as they were left, and nothing is decided beforehand',
  async () => {
    const path = await askedMatch();
    const press = (page: Page, name: string) =>
      page.getByRole('button', { name, exact: true }).click();
    const inForm = (page: Page) => page.locator('.step-form');
    const visiting = (who: Somebody, act: (page: Page) => Promise<void>) =>
      dashboard.as(who, path, act);

    await visiting('stakeholder', async (page) => {
      await press(page, say('conduct.report'));
      await inForm(page).locator('[name=reason]').fill('It speaks of a person by name.');
      await page.reload();
      expect(await inForm(page).locator('[name=reason]').inputValue()).toBe(
        'It speaks of a person by name.',
      );
      await checkPage(page, 'conduct-report');
      await inForm(page)
        .getByRole('button', { name: say('conduct.report') })
        .click();
      await page.getByText(say('conduct.open')).waitFor();

      await press(page, say('conduct.block'));
      await inForm(page).getByRole('checkbox').check();
      await page.reload();
      expect(await inForm(page).getByRole('checkbox').isChecked()).toBe(true);
      await inForm(page)
        .getByRole('button', { name: say('conduct.block') })
        .click();
      await page.getByText(say('conduct.isBlocked')).waitFor();
    });

    await visiting('secretariat', async (page) => {
      await press(page, say('conduct.decide'));
      expect(await inForm(page).getByRole('radio', { checked: true }).count()).toBe(0);
      await inForm(page)
        .getByRole('button', { name: say('conduct.decide') })
        .click();
      await inForm(page).getByText(say('error.required')).waitFor();
      await inForm(page).getByLabel(say('conduct.decide.remove')).check();
      await page.reload();
      expect(await inForm(page).getByLabel(say('conduct.decide.remove')).isChecked()).toBe(true);
      await checkPage(page, 'conduct-decide');
      await inForm(page)
        .getByRole('button', { name: say('conduct.decide') })
        .click();
      await page.getByText(say('conduct.decided.remove')).waitFor();
    });

    await visiting('focal-point', async (page) => {
      await page.getByRole('heading', { name: say('exchange.title') }).waitFor();
      expect(await page.getByText(words).count()).toBe(0);
    });
  },
);
