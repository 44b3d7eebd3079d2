/** What fails while somebody writes: told where they are, kept as far as it is said, sent once. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { type Dashboard, openDashboard } from '#tests/support/dashboard';
import { longJourney, walkedAs } from '#tests/support/journey-ways';
import { checkPage } from '#tests/support/page-checks';
import { inQuickTime } from '#tests/support/quick-time';
import { settled } from '#tests/support/settled';
import { signIn } from '#tests/support/visitor';

let dashboard: Dashboard;

beforeAll(async () => {
  dashboard = await openDashboard();
});

afterAll(() => dashboard.close());

const fillPledge = async (page: Page, title: string): Promise<void> => {
  await page.getByLabel('Title').fill(title);
  await page.getByLabel('Yes, we ask for support').check();
  await page.getByLabel('Area', { exact: true }).selectOption('A3');
  await page.getByLabel('What will be improved').fill('Appeals wait for years.');
};

const failure = (page: Page) => page.getByRole('alert');

/** Whether what has the focus stands in the window, so that who looks sees what who listens hears. */
const isFocusInSight = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const { top, bottom } = document.activeElement?.getBoundingClientRect() ?? {
      top: -1,
      bottom: -1,
    };
    return top >= 0 && bottom <= window.innerHeight;
  });

const titlesOf = async (title: string): Promise<number> => {
  const { product } = dashboard;
  const response = await fetch(`${product.url}/api/pledges?limit=100`, {
    headers: { authorization: `Bearer ${await product.token('focal-point')}` },
  });
  const { items } = (await response.json()) as { items: readonly { title: string }[] };
  return items.filter((each) => each.title === title).length;
};

test.each(
  walkedAs(
    ['Save as a draft', 320] as const,
    ['Submit the pledge', 1280] as const,
    ['Show what this would match', 1280] as const,
  ),
)('off line, "%s" says so at the button, in focus and in sight (%s px)', async (name, width) => {
  await dashboard.as(
    'focal-point',
    '/pledges/new',
    async (page) => {
      const title = `Off line: ${name}`;
      await inQuickTime(page);
      await fillPledge(page, title);
      // What of a page's script did not come is another failure, told below.
      await page.waitForLoadState('networkidle');
      await page.context().setOffline(true);
      await page.getByRole('button', { name }).press('Enter');

      await failure(page).getByText('You are off line. This was not sent.').waitFor();
      await failure(page)
        .getByText('What you wrote is kept on this device until it is sent or you sign out.')
        .waitFor();
      expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('alert');
      expect(await isFocusInSight(page)).toBe(true);
      await checkPage(page, `off-line-${width}-${name.slice(0, 4).trim()}`);

      await page.context().setOffline(false);
      await failure(page).getByText('You are on line again.').waitFor();
      await failure(page).getByRole('button', { name: 'Send again' }).press('Enter');
      if (name.startsWith('Show')) await page.getByText('Nothing is saved or sent.').waitFor();
      else await page.locator('.reference').waitFor();
      expect(await titlesOf(title)).toBe(name.startsWith('Show') ? 0 : 1);
    },
    { width },
  );
});

test('what arrived although no answer came is sent once, also after a reload', async () => {
  await dashboard.as('focal-point', '/pledges/new', async (page) => {
    await inQuickTime(page);
    await fillPledge(page, 'Arrived unheard');
    await page.route('**/api/pledges', async (route) => {
      await route.fetch();
      await route.abort('connectionreset');
    });
    await page.getByRole('button', { name: 'Submit the pledge' }).click();
    await failure(page).getByText('No answer came, so it is not known').waitFor();
    expect(await titlesOf('Arrived unheard')).toBe(1);

    await page.unroute('**/api/pledges');
    await page.reload();
    await page.getByText('Your earlier answers were kept on this device').waitFor();
    await page.getByRole('button', { name: 'Submit the pledge' }).click();
    await page.locator('.reference').waitFor();
    expect(await titlesOf('Arrived unheard')).toBe(1);
  });
});

test('where the browser keeps nothing, nothing is said to be kept; a contact is said to be left out', async () => {
  await dashboard.as('focal-point', '/pledges/new', async (page) => {
    await inQuickTime(page);
    await fillPledge(page, 'Kept or not');
    await page.getByRole('textbox', { name: 'Name' }).fill('A. Person');
    await page.getByRole('textbox', { name: 'Email' }).fill('person@example.org');
    await page.context().setOffline(true);
    await page.getByRole('button', { name: 'Submit the pledge' }).click();
    await failure(page).getByText('except contacts, addresses and excluded countries').waitFor();

    await page.evaluate(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await failure(page).getByRole('button', { name: 'Send again' }).click();
    await failure(page).getByText('What you wrote is on this page alone').waitFor();
    await page.context().setOffline(false);
    await failure(page).getByRole('button', { name: 'Send again' }).click();
    await page.locator('.reference').waitFor();
  });
});

test('two edits of one record: what was typed stands beside what is stored, through a reload, and the choice is saved', async () => {
  const { id } = await dashboard.submitted('pledge', 'Edited twice', { text: 'First text' });
  const address = `/pledges/${id}/edit`;
  await dashboard.as('focal-point', address, async (second) => {
    await second.getByLabel('Title').waitFor();
    await dashboard.as('focal-point', address, async (first) => {
      await first.getByLabel('Title').fill('Title of the first');
      await first.getByLabel('What will be improved').fill('Text of the first');
      await first.getByRole('button', { name: 'Save as a new version' }).click();
      await first.getByRole('heading', { level: 1, name: 'Title of the first' }).waitFor();
    });

    await second.getByLabel('Title').fill('Title of the second');
    await second.getByRole('button', { name: 'Save as a new version' }).click();
    const heading = second.getByRole('heading', { name: 'Somebody changed this record' });
    await heading.waitFor();
    expect(await second.evaluate(() => document.activeElement?.textContent)).toContain(
      'Somebody changed',
    );
    const title = second.getByRole('group', { name: 'Title' });
    expect(await title.innerText()).toMatch(
      /Yours:\s*Title of the second[\s\S]*Stored now:\s*Title of the first/,
    );
    const text = second.getByRole('group', { name: /Component 1: What will be improved/ });
    expect(await text.innerText()).toContain('Somebody else changed this answer; you did not.');
    await checkPage(second, 'two-edits');

    await second.reload();
    await heading.waitFor();
    await second.getByRole('button', { name: 'Go on with these answers' }).click();
    expect(await second.getByLabel('Title').inputValue()).toBe('Title of the second');
    expect(await second.getByLabel('What will be improved').inputValue()).toBe('Text of the first');
    await second.getByRole('button', { name: 'Save as a new version' }).click();
    await second.getByRole('heading', { level: 1, name: 'Title of the second' }).waitFor();
    await second.getByText('Text of the first').waitFor();
  });
});

test('what was typed into an edit survives a reload and a new sign-in', async () => {
  const { id } = await dashboard.submitted('pledge', 'Reloaded edit', {});
  await dashboard.as('focal-point', `/pledges/${id}/edit`, async (page) => {
    await page.getByLabel('Title').fill('Typed before the reload');
    await page.reload();
    await page.getByText('Your earlier answers were kept on this device.').waitFor();
    expect(await page.getByLabel('Title').inputValue()).toBe('Typed before the reload');
    await page.getByRole('button', { name: 'Delete them and start anew' }).click();
    expect(await page.getByLabel('Title').inputValue()).toBe('Reloaded edit');
  });
});

/** Types and leaves in one turn of the page, as on a slow device: nothing that the page put off comes between. */
const typeAndLeave = (page: Page, text: string, by: 'link' | 'reload'): Promise<void> =>
  page.getByLabel('Title').evaluate(
    (field: HTMLInputElement, [typed, way]) => {
      field.select();
      document.execCommand('insertText', false, typed);
      if (way === 'reload') window.location.reload();
      else document.querySelector<HTMLAnchorElement>('nav a[href$="/matches"]')?.click();
    },
    [text, by] as const,
  );

test('what was typed in the moment before a page is left is kept', async () => {
  const { id } = await dashboard.submitted('pledge', 'Left at once', {});
  await dashboard.as('focal-point', `/pledges/${id}/edit`, async (page) => {
    const title = page.getByLabel('Title');
    const isRestored = () =>
      page.getByText('Your earlier answers were kept on this device.').waitFor();
    await title.waitFor();
    await typeAndLeave(page, 'Left by a link', 'link');
    await page.getByRole('heading', { level: 1, name: 'Matches' }).waitFor();
    await page.goBack();
    await isRestored();
    expect(await title.inputValue()).toBe('Left by a link');
    await page.getByRole('button', { name: 'Delete them and start anew' }).click();

    await typeAndLeave(page, 'Left by a reload', 'reload');
    await isRestored();
    expect(await title.inputValue()).toBe('Left by a reload');
  });
});

/** Scripts of these names never arrive, until they are let through. */
const withhold = async (page: Page, ...names: readonly string[]) => {
  const isWithheld = ({ pathname }: URL): boolean =>
    names.some((name) => pathname.startsWith(`/assets/${name}-`));
  await page.route(isWithheld, (route) => route.abort('internetdisconnected'));
  return () => page.unroute(isWithheld);
};

const focused = (page: Page) =>
  page.evaluate(() => document.activeElement?.textContent?.trim() ?? '');

test('a page whose script did not load says so, comes when it is tried again, and costs no answers', async () => {
  await dashboard.as('focal-point', '/pledges/new', async (page) => {
    await fillPledge(page, 'Written before');
    const letThrough = await withhold(page, 'matches-page');
    await page.getByRole('navigation').getByRole('link', { name: 'Matches' }).press('Enter');
    await page.getByRole('heading', { level: 1, name: 'This page did not load' }).waitFor();
    expect(await focused(page)).toBe('This page did not load');
    await checkPage(page, 'page-not-loaded');

    const again = failure(page).getByRole('button', { name: 'Try again' });
    await again.press('Enter');
    await failure(page).getByText('It did not work this time either.').waitFor();
    await failure(page).getByRole('button', { name: 'Reload the page' }).waitFor();
    expect(await focused(page)).toBe('Try again');
    await letThrough();
    await again.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Matches' }).waitFor();
    expect(await focused(page)).toBe('Matches');

    await page.goBack();
    await page.getByText('Your earlier answers were kept on this device').waitFor();
    expect(await page.getByLabel('Title').inputValue()).toBe('Written before');
  });
});

test('the words of a language, the rules of a form, a chart and the way to sign in: what did not load is told, and tried again', async () => {
  const { id, version } = await dashboard.accepted('pledge', 'In the chart', {});
  await dashboard.post('focal-point', `/pledges/${id}/release`, {}, version);
  await settled(dashboard.product);
  const { page, leave } = await dashboard.visit();
  const letThrough = await withhold(page, 'ar', 'card-chart');
  await page.goto('/');
  await page.locator('#cards-title').scrollIntoViewIfNeeded();
  await failure(page).getByText('This part of the page did not load.').first().waitFor();
  await page.getByRole('link', { name: 'العربية' }).click();
  await failure(page).getByText('the words for العربية did not load').waitFor();
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('en');
  await letThrough();
  await failure(page).first().getByRole('button', { name: 'Try again' }).click();
  await page.locator('html[lang="ar"]').waitFor();
  await failure(page).getByRole('button', { name: 'حاول مجدداً' }).first().press('Enter');
  await page.locator('.recharts-wrapper').first().waitFor();
  expect(await failure(page).count()).toBe(0);
  expect(
    await page.evaluate(
      () =>
        document.activeElement?.contains(document.querySelector('.recharts-wrapper')) &&
        document.activeElement !== document.body,
    ),
  ).toBe(true);

  const issuer = ({ hostname }: URL): boolean => hostname === 'localhost';
  await page.route(issuer, (route) => route.abort());
  await page.goto('/?lang=en');
  await page.getByRole('banner').getByRole('button', { name: 'Sign in' }).click();
  await page.getByRole('banner').getByText('Sign-in could not be reached.').waitFor();
  await page.unroute(issuer);

  await page.goto('/pledges/new?lang=en');
  await withhold(page, 'submission-rules');
  await signIn(page, 'focal-point');
  await page.getByLabel('Title').fill('Without the rules');
  await page.getByLabel('Yes, we ask for support').check();
  await page.getByRole('button', { name: 'Submit the pledge' }).click();
  await failure(page).getByText('Component 1: Say what will be improved.').waitFor();
  await leave();
});

test('nothing that fails leaves a blank: neither the start of a page nor a page that breaks while it is shown', async () => {
  const { page, leave } = await dashboard.visit();
  const letThrough = await withhold(page, 'fr');
  await page.goto('/?lang=fr');
  await failure(page).getByText('Cette page n’a pas démarré').waitFor();
  await checkPage(page, 'not-started');
  await letThrough();
  await page.getByRole('button', { name: 'Réessayer' }).click();
  await page.getByRole('banner').waitFor();

  await page.route('**/api/public/matches*', (route) => route.fulfill({ json: { items: [null] } }));
  await page.goto('/matches?lang=en');
  await page.getByRole('heading', { level: 1, name: 'This page failed' }).waitFor();
  await failure(page).getByText('This is our fault and not that of your connection.').waitFor();
  await checkPage(page, 'page-broken');
  await failure(page).getByRole('button', { name: 'Try again' }).click();
  await failure(page).getByText('It failed again. Reload the page').waitFor();
  await page.getByRole('banner').getByRole('link', { name: 'Coverage' }).click();
  await page.getByRole('heading', { level: 1, name: 'Which requests for support' }).waitFor();
  await leave();
});

longJourney(
  'nobody is offered a form that is not theirs, and is told why at its address',
  async () => {
    const links = (page: Page) =>
      page.getByRole('navigation', { name: 'Main' }).getByRole('link').allInnerTexts();
    await dashboard.as('stakeholder', '/pledges/new', async (page) => {
      await page.getByText('States and regional organisations ask for support.').waitFor();
      expect(await page.getByLabel('Title').count()).toBe(0);
      expect(await links(page)).not.toContain('Ask for support');
      expect(await links(page)).toContain('Offer support');
      await checkPage(page, 'not-a-lead');
      await page.getByRole('main').getByRole('link', { name: 'Offer support' }).click();
      await page.getByLabel('Title').waitFor();
    });
    await dashboard.as('secretariat', '/offers/new', async (page) => {
      // Which represents no party, and may record what one of them wrote or said.
      await page.getByRole('heading', { name: 'Record an offer for a party' }).waitFor();
      expect(await page.getByLabel('Title').count()).toBe(0);
      expect(await links(page)).not.toContain('Ask for support');
      expect(await links(page)).not.toContain('Offer support');
    });
    await dashboard.as('focal-point', '/', async (page) => {
      expect(await links(page)).toEqual(
        expect.arrayContaining(['Ask for support', 'Offer support']),
      );
    });
  },
);
