/** The line is cut at every step of a form and the browser closed: nothing typed is lost, and nobody else is shown it. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { type Dashboard, openDashboard } from '#tests/support/dashboard';
import { sampled } from '#tests/support/sampled';
import { checkPage } from '#tests/support/page-checks';
import { signIn, type SignedIn, type Somebody, type VisitOptions } from '#tests/support/visitor';

let dashboard: Dashboard;

beforeAll(async () => {
  dashboard = await openDashboard();
});

afterAll(() => dashboard.close());

const field = (page: Page, name: string) => page.locator(`[name="${name}"]:not([type=hidden])`);
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const offered = (page: Page) =>
  page.getByText(/^Answers from .* on this device are not on the server yet\./);

/** What a browser that was closed in the middle keeps: not what its tabs held. */
const closed = (page: Page): Promise<SignedIn> => page.context().storageState();

const openedAgain = async (storageState: SignedIn, address: string, options: VisitOptions = {}) => {
  const visitor = await dashboard.visit({ ...options, storageState });
  await visitor.page.goto(address);
  await button(visitor.page, 'Sign out').waitFor();
  return visitor;
};

/** What is typed at each step of the form, one page after the other. */
const steps = [
  ['title', 'Typed while the line was cut'],
  ['c.k1.text', 'Judges wait for their training.'],
  ['c.k1.min', '12'],
  ['c.k1.start', '2027-03'],
  ['c.k1.nextStep', 'Ask the ministry'],
] as const;

const goOn = async (page: Page): Promise<void> => {
  await button(page, 'Save and continue').press('Enter');
  await button(page, 'Continue without saving').press('Enter');
};

/** As the others do at other places. */
const inLongRun = test.runIf(sampled(0, 1) === 1);

test('a new pledge, cut off at every step: each is found again by its writer alone', async () => {
  const { page, leave } = await dashboard.visitAs('focal-point', '/pledges/new', {
    formView: 'whole',
  });
  await field(page, 'c.k1.nextStep').waitFor({ state: 'attached' });
  await page.waitForLoadState('networkidle');
  await page.context().setOffline(true);
  const states: SignedIn[] = [];
  for (const [name, value] of steps) {
    await field(page, name).evaluate((each) => each.closest('details')?.setAttribute('open', ''));
    await field(page, name).fill(value);
    await field(page, name).press('Tab');
    states.push(await closed(page));
  }
  await leave();

  for (const [at, state] of states.entries()) {
    const again = await openedAgain(state, '/pledges/new');
    await offered(again.page).waitFor();
    expect(await field(again.page, 'title').count()).toBe(0);
    if (at === 0) await checkPage(again.page, 'device-offer');
    await button(again.page, 'Go on with them').press('Enter');
    for (const [name, value] of steps.slice(0, at + 1))
      expect([at, await field(again.page, name).inputValue()]).toEqual([at, value]);
    await again.leave();
  }
});

inLongRun(
  'page by page, what is typed after a page that did not arrive is found again',
  async () => {
    const { page, leave } = await dashboard.visitAs('stakeholder', '/offers/new', {
      formView: 'sections',
    });
    await field(page, 'c.k1.text').waitFor({ state: 'attached' });
    await page.waitForLoadState('networkidle');
    await page.context().setOffline(true);
    await field(page, 'title').fill('An offer off line');
    await goOn(page);
    await field(page, 'c.k1.text').fill('Trainers of judges.');
    const state = await closed(page);
    await leave();

    const again = await openedAgain(state, '/offers/new', { formView: 'sections' });
    await button(again.page, 'Go on with them').press('Enter');
    expect(await field(again.page, 'title').inputValue()).toBe('An offer off line');
    await button(again.page, 'Save and continue').press('Enter');
    await again.page.waitForURL(/\/offers\/[\w-]+\/edit\?section=1\.what/);
    expect(await field(again.page, 'c.k1.text').inputValue()).toBe('Trainers of judges.');
    // It is on the server now.
    const later = await openedAgain(await closed(again.page), '/offers/new', {
      formView: 'sections',
    });
    await field(later.page, 'title').waitFor();
    expect(await offered(later.page).count()).toBe(0);
    await later.leave();
    await again.leave();
  },
);

inLongRun(
  'an edit that somebody overtook meanwhile is not laid over theirs: both versions are shown',
  async () => {
    const { id, version } = await dashboard.submitted('pledge', 'As it was opened', {});
    const address = `/pledges/${id}/edit`;
    const { page, leave } = await dashboard.visitAs('focal-point', address);
    await field(page, 'title').waitFor();
    await page.context().setOffline(true);
    await field(page, 'title').fill('Typed off line');
    await field(page, 'title').press('Tab');
    const state = await closed(page);
    await leave();
    await dashboard.put('focal-point', `/pledges/${id}`, { title: 'Saved elsewhere' }, version);

    const again = await openedAgain(state, address);
    await offered(again.page).waitFor();
    await again.page.getByText('both versions are shown beside each other').waitFor();
    await button(again.page, 'Go on with them').press('Enter');
    const title = again.page.getByRole('group', { name: 'Title' });
    expect(await title.innerText()).toMatch(
      /Yours:\s*Typed off line[\s\S]*Stored now:\s*Saved elsewhere/,
    );
    await again.leave();
  },
);

inLongRun('the reason of a step is found again where its step is opened', async () => {
  const { id } = await dashboard.submitted('pledge', 'To be returned', {});
  const { page, leave } = await dashboard.visitAs('secretariat', `/pledges/${id}`);
  await button(page, 'Return').click();
  await page.getByLabel('Reason').waitFor();
  await page.context().setOffline(true);
  await page.getByLabel('Reason').fill('Name the courts.');
  const state = await closed(page);
  await leave();

  const again = await openedAgain(state, `/pledges/${id}`);
  await button(again.page, 'Return').click();
  await offered(again.page).waitFor();
  await again.page.getByText('Name the courts.').waitFor();
  await button(again.page, 'Go on with them').press('Enter');
  expect(await again.page.getByLabel('Reason').inputValue()).toBe('Name the courts.');
  await again.leave();
});

/** Somebody else at the same browser: nobody signed out, and the issuer no longer knows who was here. */
const anotherAt = async ({ origins }: SignedIn, persona: Somebody, address: string) => {
  const storageState = { cookies: [], origins };
  const visitor = await dashboard.visit({ storageState });
  await visitor.page.goto('/about');
  await signIn(visitor.page, persona);
  await visitor.page.goto(address);
  return visitor;
};

test('somebody else of the same party who signs in at that browser sees none of it, and its writer does again', async () => {
  const { page, leave } = await dashboard.visitAs('focal-point', '/pledges/new');
  await field(page, 'title').fill('For nobody else');
  await field(page, 'title').press('Tab');
  const state = await closed(page);
  await leave();

  const other = await anotherAt(state, 'submitter', '/pledges/new');
  await field(other.page, 'title').waitFor();
  expect(await offered(other.page).count()).toBe(0);
  expect(await field(other.page, 'title').inputValue()).toBe('');
  await button(other.page, 'Sign out').click();
  await button(other.page, 'Sign in').first().waitFor();
  const after = await closed(other.page);
  await other.leave();

  const writer = await anotherAt(after, 'focal-point', '/pledges/new');
  await offered(writer.page).waitFor();
  await writer.page.getByText('For nobody else').waitFor();
  await writer.leave();
});

test('what is kept on the device is forgotten as its reader wishes, from the offer, the statement and by signing out', async () => {
  const { page, leave } = await dashboard.visitAs('focal-point', '/pledges/new');
  await field(page, 'title').fill('To be forgotten');
  await field(page, 'title').press('Tab');
  const state = await closed(page);
  await leave();
  const isKept = ({ origins }: SignedIn): boolean =>
    JSON.stringify(origins).includes('To be forgotten');
  expect(isKept(state)).toBe(true);

  const thrown = await openedAgain(state, '/pledges/new');
  await button(thrown.page, 'Throw them away').press('Enter');
  await field(thrown.page, 'title').waitFor();
  expect(isKept(await closed(thrown.page))).toBe(false);
  await thrown.leave();

  const forgotten = await openedAgain(state, '/privacy');
  await button(forgotten.page, 'Forget what is kept on this device').press('Enter');
  await forgotten.page
    .getByText('Nothing of what you typed here is kept on this device any more')
    .waitFor();
  expect(isKept(await closed(forgotten.page))).toBe(false);
  await forgotten.leave();

  const out = await openedAgain(state, '/about');
  await button(out.page, 'Sign out').click();
  await out.page.getByText('It is kept on this device alone').waitFor();
  expect(isKept(await closed(out.page))).toBe(true);
  await out.page.getByRole('button', { name: 'Sign out' }).last().click();
  await button(out.page, 'Sign in').first().waitFor();
  expect(isKept(await closed(out.page))).toBe(false);
  await out.leave();
});
