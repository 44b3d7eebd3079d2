/** Whoever may reads in a history what a record said before and after a change. */
import { afterAll, beforeAll, expect, test } from 'vitest';

import { type Dashboard, openDashboard } from '#tests/support/dashboard';
import { walkedAs } from '#tests/support/journey-ways';
import { aComponent, aPledgeBody } from '#tests/support/submissions';
import { checkPage } from '#tests/support/page-checks';
import { twoScreens } from '#tests/support/two-screens';

let dashboard: Dashboard;
beforeAll(async () => {
  dashboard = await openDashboard();
});
afterAll(() => dashboard.close());

const aChangedPledge = async (title: string): Promise<string> => {
  const { id, version } = await dashboard.submitted('pledge', title, {});
  const change = aPledgeBody('', {
    title: `${title}, reworded`,
    components: [aComponent({ id: 'c1', text: 'Words of afterwards.' })],
    partyId: undefined,
  });
  await dashboard.put('focal-point', `/pledges/${id}`, change, version);
  return id;
};

test.each(walkedAs<'en' | 'ar'>('en', 'ar'))(
  'an officer opens what a pledge said before and after, and a reader finds no such thing (%s)',
  async (language) => {
    const { words, width } = twoScreens[language];
    const { say } = words;
    const title = `Compared in ${language}`;
    const id = await aChangedPledge(title);
    const address = `/${language}/pledges/${id}`;

    await dashboard.as(
      'secretariat',
      address,
      async (page) => {
        const history = page.locator('section', {
          has: page.getByRole('heading', { name: say('history.title') }),
        });
        await history.getByText(say('versions.show')).press('Enter');
        const values = history.locator('details table');
        await values.getByText('Words of afterwards.').waitFor();
        const cells = await values.locator('tbody td').allInnerTexts();
        expect(cells).toContain(title);
        expect(cells).toContain(`${title}, reworded`);
        expect(await values.locator('tbody tr').count()).toBe(2);
        await checkPage(page, `versions-${language}`);
      },
      { width },
    );
    await dashboard.as('reader', address, async (page) => {
      await page.getByRole('heading', { name: say('history.title') }).waitFor();
      await page.getByText(say('history.edit')).waitFor();
      expect(await page.getByText(say('versions.show')).count()).toBe(0);
    });
  },
);
