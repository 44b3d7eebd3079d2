/** "Show more" on every list: what follows comes, and where it does not, the reader is told and asks again. */
import type { Page, Route } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { type Dashboard, openDashboard } from '#tests/support/dashboard';
import { walkedAs } from '#tests/support/journey-ways';
import { checkPage } from '#tests/support/page-checks';
import { hurry, inQuickTime } from '#tests/support/quick-time';
import { settled } from '#tests/support/settled';

let dashboard: Dashboard;

beforeAll(async () => {
  dashboard = await openDashboard('real');
  await settled(dashboard.product);
});

afterAll(() => dashboard.close());

type Answer = 'last' | 'cut off' | 503 | 401;

/** What the service answers where the next page is asked for; the first page always says that it is not all. */
const answering = async (page: Page, api: RegExp): Promise<(next: Answer) => void> => {
  let following: Answer = 'last';
  await page.route(api, async (route: Route) => {
    const { searchParams } = new URL(route.request().url());
    if (searchParams.get('cursor') === null) {
      const response = await route.fetch();
      const { items, ...rest } = (await response.json()) as { items: readonly unknown[] };
      return route.fulfill({ response, json: { ...rest, items: items.slice(0, 1), next: 'more' } });
    }
    if (following === 'cut off') return route.abort('connectionreset');
    if (typeof following === 'number') return route.fulfill({ status: following, json: {} });
    return route.fulfill({ json: { items: [] } });
  });
  return (next) => {
    following = next;
  };
};

const shown = (page: Page, place: string) => {
  const panel = page.locator(place);
  return {
    panel,
    more: panel.getByRole('button', { name: 'Show more' }),
    told: panel.getByRole('alert'),
  };
};

type List = readonly [address: string, api: RegExp, place: string];

test.each(
  walkedAs<List>(
    ['/?cell=A3.americas', /\/api\/public\/pledges\?/, 'section.records__group >> nth=0'],
    ['/?cell=A3.americas', /\/api\/public\/offers\?/, 'section.records__group >> nth=1'],
    ['/matches', /\/api\/public\/matches/, '[aria-labelledby=public-title]'],
    ['/records', /\/api\/records/, 'main'],
    ['/matches', /\/api\/matches/, '[aria-labelledby=party-matches-title]'],
  ),
)('at %s, what does not come of %s is told at its button', async (address, api, place) => {
  await dashboard.as('secretariat', address, async (page) => {
    const answer = await answering(page, api);
    await page.clock.install();
    await page.reload();
    const { panel, more, told } = shown(page, place);

    answer('cut off');
    await more.press('Enter');
    await panel.getByText('Loading…').waitFor();
    hurry(page);
    await told.getByText('The service did not answer.').waitFor();

    answer('last');
    await more.press('Enter');
    await panel.getByText('All are shown.').waitFor();
    expect(await told.count()).toBe(0);
  });
});

test('each reason why a page does not come has its words and its way on; the focus stays', async () => {
  await dashboard.as('secretariat', '/records', async (page) => {
    const answer = await answering(page, /\/api\/records/);
    await inQuickTime(page);
    await page.reload();
    const { more, told } = shown(page, 'main');
    for (const [failing, words] of [
      [503, 'The service is busy.'],
      [401, 'Your sign-in has ended.'],
    ] as const) {
      answer(failing);
      await more.press('Enter');
      await told.getByText(words).waitFor();
      expect(await more.evaluate((button) => button === document.activeElement)).toBe(true);
    }
    await told.getByRole('button', { name: 'Sign in' }).waitFor();
    await checkPage(page, 'more-failed');
  });
});
