/** An officer has the product verified at once, leaves while it goes on, and reads what was found. */
import type { Page, Route } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { arabicScreens } from '#dashboard/i18n/messages/ar';
import { englishScreens } from '#dashboard/i18n/messages/en';
import { wordsIn } from '#dashboard/i18n/words';
import { type Dashboard, openOwnDashboard } from '#tests/support/dashboard';
import { longJourney, walkedAs } from '#tests/support/journey-ways';
import { checkPage } from '#tests/support/page-checks';
import { settled } from '#tests/support/settled';

let dashboard: Dashboard;
beforeAll(async () => {
  // Nobody writes to it meanwhile, so nothing is looked at again.
  dashboard = await openOwnDashboard();
  await dashboard.submitted('offer', 'An offer to verify', {});
  await settled(dashboard.product);
});
afterAll(() => dashboard.close());

const languages = {
  en: wordsIn('en', englishScreens),
  ar: wordsIn('ar', arabicScreens),
} as const;

const damaged = 'TRUTH#PLEDGE#0197a3c4-5d6e-7f80-9a1b-2c3d4e5f6071';

/** As damage would be told that a journey cannot do: two steps, of which the second waits until it may be answered. */
const asIfDamaged = async (page: Page) => {
  const bodies: unknown[] = [];
  const keys: (string | undefined)[] = [];
  const held: Route[] = [];
  const step = {
    units: 40,
    records: 5,
    readAnew: 0,
    unlogged: 0,
    suspects: [],
    repaired: 0,
    drift: [
      {
        unit: damaged,
        generation: null,
        more: 0,
        repaired: false,
        differs: [{ what: 'changed', of: 'audit' }],
      },
    ],
  };
  await page.route('**/api/verification', async (route) => {
    const request = route.request();
    bodies.push(request.postDataJSON());
    keys.push(request.headers()['idempotency-key']);
    if (bodies.length === 1) return route.fulfill({ json: { ...step, next: 'second' } });
    if (bodies.length === 2) return void held.push(route);
    return route.fulfill({ json: { ...step, drift: [] } });
  });
  return { bodies, keys, held };
};

describe.each(walkedAs<keyof typeof languages>('en', 'ar'))('in %s', (language) => {
  const { say } = languages[language];
  const press = (page: Page, key: 'begin' | 'goOn' | 'another'): Promise<void> =>
    page.getByRole('button', { name: say(`verification.${key}`), exact: true }).press('Enter');
  const told = (page: Page, key: 'done' | 'paused' | 'allRight' | 'left'): Promise<void> =>
    page.getByText(say(`verification.${key}`), { exact: true }).waitFor({ timeout: 60_000 });

  test('the whole product is verified by one press, and the focus stays at it', async () => {
    await dashboard.as('secretariat', `/${language}/records`, async (page) => {
      await page.getByRole('link', { name: say('verification.title'), exact: true }).click();
      await page.getByRole('heading', { name: say('verification.beginTitle') }).waitFor();
      await checkPage(page, `verification-before-${language}`);
      await press(page, 'begin');
      await told(page, 'done');
      await told(page, 'allRight');
      await page.locator('button:focus', { hasText: say('verification.another') }).waitFor();
      await checkPage(page, `verification-done-${language}`);
      await press(page, 'another');
      await page.locator('button:focus', { hasText: say('verification.begin') }).waitFor();
    });
  });

  longJourney(
    'it is left, loaded anew and gone on with, and what was found is told on a narrow screen',
    async () => {
      const act = async (page: Page): Promise<void> => {
        const { bodies, keys, held } = await asIfDamaged(page);
        await press(page, 'begin');
        await page.getByText(damaged).waitFor();
        await expect.poll(() => held.length).toBe(1);
        await page.reload();
        await told(page, 'paused');
        await page.getByText(say('verification.unit.truth'), { exact: true }).waitFor();
        await press(page, 'goOn');
        await told(page, 'left');
        await checkPage(page, `verification-found-${language}`);

        expect(bodies[2]).toEqual({ repair: true, audit: false, cursor: 'second' });
        expect(keys[2]).toBe(keys[1]);
        await press(page, 'another');
      };
      await dashboard.as('secretariat', `/${language}/verification`, act, { width: 320 });
    },
  );
});
