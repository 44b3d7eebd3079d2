/** A match of several legs on its page: the Secretariat asks another party to join, and each side sees its own part. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { arabicScreens } from '#dashboard/i18n/messages/ar';
import { englishScreens } from '#dashboard/i18n/messages/en';
import { wordsIn } from '#dashboard/i18n/words';
import { type Dashboard, openDashboard } from '#tests/support/dashboard';
import { walkedAs } from '#tests/support/journey-ways';
import { checkPage } from '#tests/support/page-checks';
import type { Somebody } from '#tests/support/visitor';

let dashboard: Dashboard;
beforeAll(async () => {
  dashboard = await openDashboard();
});
afterAll(() => dashboard.close());

test.each(walkedAs(wordsIn('en', englishScreens), wordsIn('ar', arabicScreens)))(
  'a party that gives without an offer is asked to join a match, and each giver reads its own part ($language)',
  async ({ language, say }) => {
    const visiting = (who: Somebody, path: string, act: (page: Page) => Promise<void>) =>
      dashboard.as(who, '/about', async (page) => {
        await page.goto(`/${language}${path}`);
        await act(page);
      });
    const funder = `Synthetic fund of legs ${language}`;
    await dashboard.post('secretariat', '/parties', { name: funder, type: 'legal', country: 'XB' });
    const pledge = await dashboard.accepted('pledge', `Legs ${language}`, {
      area: 'A1',
      places: { countries: ['XA'] },
    });
    const offer = await dashboard.accepted('offer', `Experts ${language}`, {
      area: 'A1',
      places: { anywhere: true },
    });
    const { id } = await dashboard.post('secretariat', '/matches', {
      pledge: { recordId: pledge.id, component: 'c1' },
      legs: [{ role: 'expertise', offer: { recordId: offer.id, component: 'c1' } }],
    });
    const path = `/matches/${id}`;
    const table = (page: Page) => page.getByRole('table').filter({ hasText: say('legs.role') });

    const show = (page: Page) =>
      table(page).getByRole('row').filter({ hasText: funder }).getByRole('button').click();
    const shown = (page: Page) => page.getByRole('heading', { name: funder });
    let address = path;

    await visiting('secretariat', path, async (page) => {
      await page.getByRole('button', { name: say('matchStep.add_leg') }).click();
      const form = page.locator('.step-form');
      await form.locator('[name=brings]').selectOption('finance');
      await form.getByRole('button', { name: say('matchStep.add_leg') }).click();
      await form.getByText(say('error.offerOrParty')).waitFor();
      // Words that its title has are no reference.
      await form.locator('[name=offer]').fill(`Experts ${language}`);
      await form.getByRole('button', { name: say('matchStep.add_leg') }).click();
      await form.getByText(say('error.unknownOffer')).waitFor();
      await form.locator('[name=offer]').fill('');
      await form.locator('[name=party]').selectOption({ label: funder });
      await page.reload();
      expect(await form.locator('[name=brings]').inputValue()).toBe('finance');
      expect(await form.locator('[name=party] option:checked').innerText()).toBe(funder);
      await checkPage(page, `legs-form-${language}`);
      await form.getByRole('button', { name: say('matchStep.add_leg') }).click();
      await table(page).getByText(funder).waitFor();
      expect(await table(page).innerText()).toContain(say('legs.role.finance'));
      await checkPage(page, `legs-secretariat-${language}`);
    });

    await visiting('stakeholder', path, async (page) => {
      await page.getByText(say('legs.others')).waitFor();
      expect(await table(page).getByText(funder).count()).toBe(1);
      await checkPage(page, `legs-giver-${language}`);
    });

    await visiting('focal-point', path, async (page) => {
      await show(page);
      await shown(page).waitFor();
      await page.reload();
      await shown(page).waitFor();
      await page.goBack();
      // Whoever goes back over a page that was loaded anew comes by the issuer.
      await table(page).waitFor();
      await shown(page).waitFor({ state: 'hidden' });
      await page.goForward();
      await shown(page).waitFor();
      address = `${path}${new URL(page.url()).search}`;
      await page.getByRole('button', { name: say('matchStep.discussion') }).click();
      await page
        .locator('.step-form')
        .getByRole('button', { name: say('matchStep.discussion') })
        .click();
      await table(page).getByText(say('match.given')).waitFor();
      await checkPage(page, `legs-asker-${language}`);
    });

    // Whoever gets the link and does not see that part sees its own.
    await visiting('stakeholder', address, async (page) => {
      await page.getByText(say('legs.others')).waitFor();
      const end = page.getByRole('region', { name: say('matches.offer'), exact: true });
      await end.getByText(`Experts ${language}`).first().waitFor();
      expect(await page.locator('.notice--problem').count()).toBe(0);
    });

    await visiting('secretariat', address, async (page) => {
      await shown(page).waitFor();
      await page.getByRole('button', { name: say('matchStep.remove_leg') }).click();
      const form = page.locator('.step-form');
      await form.locator('[name=reason]').fill('Another fund will be asked.');
      await form.getByRole('button', { name: say('matchStep.remove_leg') }).click();
      await table(page).getByText(say('legs.left.removed')).waitFor();
      await checkPage(page, `legs-removed-${language}`);
    });
  },
);
