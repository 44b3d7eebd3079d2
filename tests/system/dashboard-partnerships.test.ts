/** A State names partners in its pledge; a partner that is here finds that on Today, confirms, and says how it goes. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { arabicScreens } from '#dashboard/i18n/messages/ar';
import { englishScreens } from '#dashboard/i18n/messages/en';
import { wordsIn } from '#dashboard/i18n/words';
import { type Dashboard, openDashboard } from '#tests/support/dashboard';
import { walkedAs } from '#tests/support/journey-ways';
import { checkPage } from '#tests/support/page-checks';
import { settled } from '#tests/support/settled';
import type { Somebody } from '#tests/support/visitor';

let dashboard: Dashboard;
beforeAll(async () => {
  dashboard = await openDashboard();
});
afterAll(() => dashboard.close());

test.each(walkedAs(wordsIn('en', englishScreens), wordsIn('ar', arabicScreens)))(
  'a joint pledge is confirmed by the partner that it names, and its lead reads how it goes ($language)',
  async ({ language, say }) => {
    const visiting = (who: Somebody, path: string, act: (page: Page) => Promise<void>) =>
      dashboard.as(who, '/about', async (page) => {
        await page.goto(`/${language}${path}`);
        await act(page);
      });
    const title = `Joint pledge ${language}`;
    const { party } = await dashboard.read('stakeholder', '/me');
    const { name } = party as { readonly name: string };
    const pledge = await dashboard.accepted('pledge', title, { area: 'A1' });

    await visiting('focal-point', `/pledges/${pledge.id}/edit`, async (page) => {
      await page.getByText(say('form.partners'), { exact: true }).click();
      await page.locator('[name=expertisePartners]').fill(name);
      await page.getByRole('button', { name: say('edit.save'), exact: true }).click();
      await page.getByText(name).first().waitFor();
    });
    await settled(dashboard.product);

    await visiting('stakeholder', '/today', async (page) => {
      const panel = page.getByRole('region', { name: say('partnership.title') });
      await panel.getByText(title).first().waitFor();
      await panel
        .getByRole('button', { name: say('partnership.open') })
        .first()
        .click();
      await panel.getByLabel(say('partnership.confirm')).check();
      await panel
        .getByLabel(say('partnership.progress'))
        .fill(`Ten judges were trained (${language}).`);
      await checkPage(page, `partnership-open-${language}`);
      await panel.locator('form button[type=submit]').click();
      await page.getByText(say('partnership.saved')).waitFor();
      await panel.getByText(`Ten judges were trained (${language}).`).waitFor();
      await checkPage(page, `partnership-said-${language}`);
    });

    await visiting('focal-point', `/pledges/${pledge.id}`, async (page) => {
      const answers = page.getByRole('region', { name: say('partnership.words') });
      await answers.getByText(`Ten judges were trained (${language}).`).waitFor();
      await checkPage(page, `partnership-lead-${language}`);
    });
    const everyone = await fetch(`${dashboard.product.url}/api/public/records?q=Joint`);
    expect(await everyone.text()).not.toContain(name);
  },
);
