/** An officer begins a set of suggestions by other points, has it built, shows it, goes back and drops it. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { englishScreens } from '#dashboard/i18n/messages/en';
import { wordsIn } from '#dashboard/i18n/words';
import { type Dashboard, openOwnDashboard } from '#tests/support/dashboard';
import { checkPage } from '#tests/support/page-checks';
import { settled } from '#tests/support/settled';

let dashboard: Dashboard;
beforeAll(async () => {
  // What is shown is everybody's, so nobody else is here.
  dashboard = await openOwnDashboard();
  await dashboard.accepted('offer', 'An offer for two policies', {});
  await settled(dashboard.product);
});
afterAll(() => dashboard.close());

const { say } = wordsIn('en', englishScreens);

const press = (page: Page, name: string): Promise<void> =>
  page.getByRole('button', { name, exact: true }).press('Enter');

const told = (page: Page, text: string): Promise<void> =>
  page.locator('[role=status]:focus', { hasText: text }).waitFor();

const served = (page: Page, version: number): Promise<void> =>
  page
    .getByRole('strong')
    .filter({ hasText: say('policies.served', { version }) })
    .waitFor();

test('a set by other points is begun, built, shown, taken back and dropped', async () => {
  await dashboard.as('secretariat', '/en/policies', async (page) => {
    await served(page, 3);
    await press(page, say('generations.begin'));
    await page.getByRole('combobox', { name: say('generations.from') }).selectOption('2');
    const topics = page.locator('[name="weight.topics"]');
    await topics.fill('31');
    await press(page, say('generations.begin'));
    await page.getByText(say('generations.totalWrong', { total: '101', wanted: '100' })).waitFor();
    await checkPage(page, 'generations-begin');
    await topics.fill('25');
    await page.locator('[name="weight.support"]').fill('25');
    await press(page, say('generations.begin'));
    await told(page, say('generations.beginDone'));

    const version = 4;
    await press(page, say('generations.build', { version }));
    const show = page.getByRole('button', { name: say('generations.activate', { version }) });
    await show.waitFor({ timeout: 60_000 });
    expect(await page.getByText(say('generations.beginDone')).count()).toBe(0);
    await checkPage(page, 'generations-ready');
    await show.press('Enter');
    await page.getByText(say('generations.activateMeans', { version, served: 3 })).waitFor();
    await press(page, say('generations.activate', { version }));
    await told(page, say('generations.activateDone', { version }));
    await served(page, version);

    await press(page, say('generations.activate', { version: 3 }));
    await press(page, say('generations.activate', { version: 3 }));
    await served(page, 3);
    await press(page, say('generations.drop', { version }));
    await press(page, say('step.cancel'));
    await page.locator('button:focus', { hasText: say('generations.drop', { version }) }).waitFor();
    await press(page, say('generations.drop', { version }));
    await press(page, say('generations.drop', { version }));
    await told(page, say('generations.dropDone', { version }));
  });
  const { items } = await dashboard.read('secretariat', '/generations');
  expect((items as { readonly state: string }[]).map(({ state }) => state)).toEqual([
    'active',
    'dropped',
  ]);
});
