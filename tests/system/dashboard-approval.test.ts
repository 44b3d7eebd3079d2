/** A party wishes its approver alone to submit and release; that somebody hands over is part of `whole-story.test.ts`. */
import { afterAll, beforeAll, expect, test } from 'vitest';

import { englishScreens } from '#dashboard/i18n/messages/en';
import { wordsIn } from '#dashboard/i18n/words';
import { type Dashboard, openDashboard } from '#tests/support/dashboard';
import { checkPage } from '#tests/support/page-checks';

const { say } = wordsIn('en', englishScreens);

let dashboard: Dashboard;
beforeAll(async () => {
  dashboard = await openDashboard();
});
afterAll(() => dashboard.close());

test('the wish of a party is told as saved at its button, which keeps the focus', async () => {
  await dashboard.as('focal-point', '/today', async (page) => {
    const { party } = (await dashboard.read('focal-point', '/me')) as { party: { id: string } };
    await page.goto(`/parties/${party.id}`);
    const save = page.getByRole('button', { name: say('approval.save') });
    for (const wished of [false, true]) {
      await page.getByLabel(say('approval.choice')).setChecked(wished);
      await save.press('Enter');
      await page.getByText(say('approval.saved')).waitFor();
      expect(await save.evaluate((button) => button === document.activeElement)).toBe(true);
      const stored = await dashboard.read('focal-point', `/parties/${party.id}`);
      expect(stored['approverSubmits'] ?? false).toBe(wished);
    }
    await checkPage(page, 'approval-wish');
  });
});

test('a party of which there is no record is called by its name, for whoever may read parties', async () => {
  const name = 'A synthetic body without a record';
  const { id } = await dashboard.post('administrator', '/parties', {
    name,
    type: 'legal',
    country: 'XB',
  });

  await dashboard.as('secretariat', `/parties/${id}`, async (page) => {
    await page.getByRole('heading', { level: 1, name }).waitFor();
  });
});
