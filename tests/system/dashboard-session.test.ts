/** Staying signed in: over a reload, in a new tab and behind a deep link, with no token where a script could read it. */
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';

import { type Dashboard, openDashboard } from '#tests/support/dashboard';
import { longJourney } from '#tests/support/journey-ways';
import { checkPage } from '#tests/support/page-checks';
import { inQuickTime } from '#tests/support/quick-time';
import { signIn, type Visitor } from '#tests/support/visitor';

let dashboard: Dashboard;
let visitor: Visitor;

beforeAll(async () => {
  dashboard = await openDashboard();
});

afterAll(() => dashboard.close());

beforeEach(async () => {
  visitor = await dashboard.visit();
});

afterEach(async () => {
  const faults = visitor.faults();
  await visitor.leave();
  expect(faults).toEqual([]);
});

const isSignedIn = (page: Page) => page.getByRole('button', { name: 'Sign out' }).waitFor();
const isSignedOut = (page: Page) =>
  page.getByRole('banner').getByRole('button', { name: 'Sign in' }).waitFor();

const signedInAt = async (address: string): Promise<Page> => {
  const { page } = visitor;
  await page.goto(address);
  await signIn(page, 'focal-point');
  return page;
};

test('somebody who reloads, opens a tab or follows a deep link stays signed in, where they were', async () => {
  const page = await signedInAt('/records?kind=offer');

  await page.reload();
  await isSignedIn(page);
  expect(new URL(page.url()).search).toBe('?kind=offer');

  const tab = await page.context().newPage();
  await tab.goto('/ar/pledges/new');
  await tab.getByRole('button', { name: 'تسجيل الخروج' }).waitFor();
  expect(new URL(tab.url()).pathname).toBe('/ar/pledges/new');
});

test('who reloads several times goes back with one press to where they were before', async () => {
  const page = await signedInAt('/matches');
  await page.getByRole('link', { name: 'Records', exact: true }).click();
  const here = page.url();
  for (let times = 0; times < 2; times += 1) {
    // The page as it stands: signing in comes as late as on a slow line, after the page is loaded.
    await page.route('**/config.json', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 300));
      await route.continue();
    });
    await page.reload();
    await isSignedIn(page);
  }
  expect(page.url()).toBe(here);

  await page.goBack();
  await page.getByRole('heading', { level: 1, name: 'Matches' }).waitFor();
});

test('no token lies where a script of the page could read it', async () => {
  const page = await signedInAt('/records');
  await page.reload();
  await isSignedIn(page);

  const readable = await page.evaluate(() =>
    JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage), document.cookie]),
  );

  expect(readable).not.toMatch(/eyJ|access_token|refresh_token/);
});

test('who signs out stays so, here and at the issuer, and is asked who they are', async () => {
  const page = await signedInAt('/');
  await page.getByRole('button', { name: 'Sign out' }).click();
  await isSignedOut(page);

  await page.reload();
  await isSignedOut(page);
  await page.getByRole('banner').getByRole('button', { name: 'Sign in' }).click();
  await page.getByRole('heading', { name: 'Sign in as' }).waitFor();
});

test('who signs out in one tab is signed out in every other, and nothing typed there is left', async () => {
  const page = await signedInAt('/');
  const tab = await page.context().newPage();
  await tab.goto('/pledges/new');
  await tab.getByLabel('Title').fill('Typed in another tab');
  await tab.waitForFunction(() =>
    Object.values(sessionStorage).some((text) => (text as string).includes('Typed in another tab')),
  );

  await page.getByRole('button', { name: 'Sign out' }).click();
  await page.getByText('In another tab of this browser, too').waitFor();
  await page.getByRole('button', { name: 'Sign out and delete it' }).click();

  await isSignedOut(tab);
  expect(await tab.evaluate(() => JSON.stringify(Object.entries(sessionStorage)))).not.toContain(
    'Typed in another tab',
  );
  await tab.goto('/pledges/new');
  await signIn(tab, 'focal-point');
  await tab.getByLabel('Title').waitFor();
  expect(await tab.getByLabel('Title').inputValue()).toBe('');
});

test('who would lose what they typed is asked before they are signed out, and led back to it', async () => {
  const page = await signedInAt('/pledges/new');
  const signOut = page.getByRole('banner').getByRole('button', { name: 'Sign out', exact: true });
  await page.getByLabel('Title').click();
  await page.getByLabel('Title').fill('Typed and not sent');
  await page.getByRole('link', { name: 'Records' }).click();
  await page.locator('h1:focus', { hasText: 'Records' }).waitFor();

  await signOut.click();
  await page.locator('h2:focus', { hasText: 'what was not sent' }).waitFor();
  expect(await page.getByText('In another tab of this browser').count()).toBe(0);
  await checkPage(page, 'sign-out-question');
  await page.setViewportSize({ width: 320, height: 800 });
  await checkPage(page, 'sign-out-question-320');
  await page.getByRole('button', { name: 'Stay signed in' }).click();
  await page.locator('button:focus', { hasText: 'Sign out' }).waitFor();

  await signOut.click();
  await page.getByRole('banner').getByRole('link', { name: 'Ask for support: a new' }).click();
  await page.getByLabel('Title').waitFor();
  expect(await page.getByLabel('Title').inputValue()).toBe('Typed and not sent');
  expect(await page.getByText('what was not sent?').count()).toBe(0);
});

longJourney('who only clicked in a form is signed out unasked', async () => {
  const page = await signedInAt('/pledges/new');
  await page.getByLabel('Title').click();
  await page.getByLabel('Title').press('Tab');

  await page.getByRole('button', { name: 'Sign out' }).click();

  await isSignedOut(page);
});

test('whom the issuer has forgotten comes back signed out, once and without a question', async () => {
  const page = await signedInAt('/matches');
  await page.context().clearCookies();

  await page.reload();
  await page.waitForURL('**/matches');
  await isSignedOut(page);
  const leavings: string[] = [];
  page.on('framenavigated', (frame) => leavings.push(frame.url()));
  await page.reload();
  await isSignedOut(page);
  expect(leavings.filter((address) => new URL(address).hostname === 'localhost')).toEqual([]);
});

test('an issuer that does not answer leaves a page that works signed out', async () => {
  const page = await signedInAt('/about');
  await page.route(
    (url) => url.hostname === 'localhost',
    () => undefined, // Neither an answer nor a refusal.
  );

  await inQuickTime(page, { unshown: true });
  await page.reload();
  await isSignedOut(page);
  await page.getByRole('heading', { level: 1 }).waitFor();
});
