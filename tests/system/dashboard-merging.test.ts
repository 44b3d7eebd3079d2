/** The Secretariat makes two records of the register for one body one, and parts them again. */
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { arabicScreens } from '#dashboard/i18n/messages/ar';
import { englishScreens } from '#dashboard/i18n/messages/en';
import { wordsIn } from '#dashboard/i18n/words';
import { type Dashboard, openDashboard } from '#tests/support/dashboard';
import { walkedAs } from '#tests/support/journey-ways';
import { checkPage } from '#tests/support/page-checks';

let dashboard: Dashboard;
beforeAll(async () => {
  dashboard = await openDashboard();
});
afterAll(() => dashboard.close());

const languages = {
  en: wordsIn('en', englishScreens),
  ar: wordsIn('ar', arabicScreens),
} as const;

describe.each(walkedAs<keyof typeof languages>('en', 'ar'))('in %s', (language) => {
  const { say } = languages[language];
  const button = (within: Page | Locator, text: string): Locator =>
    within.getByRole('button', { name: text, exact: true });
  const told = (page: Page, key: 'merging.done' | 'merging.parted', name: string) =>
    page.locator('[role=status]:focus', { hasText: say(key, { name }) }).waitFor();

  test('what would come of it is seen, done, and undone', async () => {
    const registered = (name: string) =>
      dashboard.post('secretariat', '/parties', { name, type: 'legal', country: 'XB' });
    const [stays, goes] = [`Bar of XB ${language}`, `XB, Bar of ${language}`];
    const { id } = await registered(stays);
    const other = await registered(goes);
    await dashboard.as('secretariat', `/${language}/parties/${id}/merge`, async (page) => {
      await page.locator('#merge-from').selectOption(other.id);
      await page.getByRole('heading', { name: say('merging.preview', { goes, stays }) }).waitFor();
      await checkPage(page, `merging-preview-${language}`);
      await button(page, say('merging.merge', { goes, stays })).press('Enter');
      await told(page, 'merging.done', goes);
      await page.goto(`/${language}/parties/${other.id}/merge`);
      await page.getByRole('heading', { name: say('merging.into', { name: stays }) }).waitFor();

      await page.locator('summary', { hasText: goes }).press('Enter');
      await button(page, say('merging.part', { name: goes })).waitFor();
      await checkPage(page, `merging-parting-${language}`);
      await button(page, say('merging.part', { name: goes })).press('Enter');
      await told(page, 'merging.parted', goes);
    });
    const party = await dashboard.read('secretariat', `/parties/${other.id}`);
    expect(party['name']).toBe(goes);
  });
});
