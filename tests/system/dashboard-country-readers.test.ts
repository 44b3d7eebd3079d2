/** A reader at a bureau sees what is not public of two countries, and otherwise what is public. */
import { afterAll, beforeAll, expect, test } from 'vitest';

import { englishScreens } from '#dashboard/i18n/messages/en';
import { wordsIn } from '#dashboard/i18n/words';
import { type Dashboard, openDashboard } from '#tests/support/dashboard';
import { checkPage } from '#tests/support/page-checks';
import { settled } from '#tests/support/settled';

const { say } = wordsIn('en', englishScreens);

let dashboard: Dashboard;
beforeAll(async () => {
  dashboard = await openDashboard();
});
afterAll(() => dashboard.close());

test('what was only submitted is read for its country, and the public list is one press away', async () => {
  const title = 'Hoopoe, not public';
  const component = { area: 'A1', places: { countries: ['XA'] } };
  const { id } = await dashboard.submitted('pledge', title, component);
  await settled(dashboard.product);

  await dashboard.as('bureau-reader', '/today', async (page) => {
    await page.getByText(/You read what is not public of: .*XA.*XB/).waitFor();
    await checkPage(page, 'country-reader-today');
    await page.goto(`/en/records?q=Hoopoe`);
    const link = page.getByRole('link', { name: title });
    await link.waitFor();
    await checkPage(page, 'country-reader-records');
    await page.getByRole('button', { name: say('list.scope.released') }).click();
    await page.getByText(say('list.publicLead')).waitFor();
    await page.getByText(say('list.empty')).waitFor();
    expect(await link.count()).toBe(0);
    await page.goto(`/en/pledges/${id}`);
    await page.getByRole('heading', { name: title }).waitFor();
    expect(await page.getByRole('button', { name: say('step.acceptance') }).count()).toBe(0);
  });
});
