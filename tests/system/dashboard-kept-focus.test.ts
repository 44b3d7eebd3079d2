/** What a press of a button on the inbox and beside a record leaves: what was shown, the focus, and the button where it failed. */
import type { Page, Route } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { type Dashboard, openDashboard } from '#tests/support/dashboard';
import { longJourney } from '#tests/support/journey-ways';

let dashboard: Dashboard;
beforeAll(async () => {
  dashboard = await openDashboard();
});
afterAll(() => dashboard.close());

const entry = (id: number) => ({
  id: `told-${id}`,
  kind: 'forumDateNear',
  at: new Date(Date.UTC(2026, 0, 1, 0, 0, id)).toISOString(),
  asks: false,
  isRead: false,
  subject: null,
  title: null,
  language: null,
  state: null,
  by: null,
  forumDate: null,
});

/** Newest first, and where each page goes on. */
const pages = [
  { cursor: null, entries: [entry(6), entry(5)], next: 'after-5' },
  { cursor: 'after-5', entries: [entry(4), entry(3)], next: 'after-3' },
  { cursor: 'after-3', entries: [entry(2), entry(1)] },
];

/** As if hundreds had been told: as many would have to be made for a second page. */
const asIfLong = async (page: Page): Promise<void> => {
  await page.route(
    ({ pathname }) => pathname === '/api/inbox',
    (route) => {
      const asked = new URL(route.request().url()).searchParams.get('cursor');
      const { entries = [], next } = pages.find(({ cursor }) => cursor === asked) ?? {};
      const unread = entries.length;
      const hasOlder = next !== undefined;
      return route.fulfill({ json: { unread, hasOlder, entries, ...(hasOlder && { next }) } });
    },
  );
};

/** Nothing arrives that is asked there from now on, until the line is mended. */
const cut = async (page: Page, path: string) => {
  const asked: string[] = [];
  const fail = (route: Route): Promise<void> => {
    asked.push(route.request().method());
    return route.abort();
  };
  const isThere = ({ pathname }: URL): boolean => pathname.startsWith(path);
  await page.route(isThere, fail);
  return { asked, mend: () => page.unroute(isThere, fail) };
};

const isFocused = (page: Page, text: string): Promise<void> =>
  page.locator(':focus', { hasText: text }).waitFor();

longJourney(
  'older entries of an inbox stay where one of them is marked, and no press loses the focus',
  async () => {
    const { page, faults, leave } = await dashboard.visitAs('focal-point', '/en/about');
    await asIfLong(page);
    await page.goto('/en/inbox');
    const line = await cut(page, '/api/inbox/marks');
    const lines = page.locator('main li.waiting[data-read]');
    const older = page.getByRole('button', { name: 'Show older entries' });
    await page.getByText('2 entries that you have not read, among the newest').last().waitFor();

    await older.press('Enter');
    await expect.poll(() => lines.count()).toBe(4);
    await isFocused(page, 'Show older entries');
    const mark = lines.nth(3).getByRole('button');
    await mark.press('Enter');
    await page.locator('.notice--problem').waitFor();
    await isFocused(page, 'Mark as read');
    const markAll = page.getByRole('button', { name: 'Mark what is shown as read' });
    await markAll.press('Enter');
    await isFocused(page, 'Mark what is shown as read');

    await line.mend();
    await mark.press('Enter');
    await isFocused(page, 'Mark as not read');
    expect(await lines.count()).toBe(4);
    await page.getByText('3 entries that you have not read, among the newest').waitFor();
    await older.press('Enter');
    await isFocused(page, 'All are shown.');
    expect(await lines.count()).toBe(6);
    const rest = page.getByRole('button', { name: 'Mark all as read' });
    await rest.press('Enter');
    await isFocused(page, '0 entries that you have not read');
    expect(await page.locator('main li.waiting[data-read=true]').count()).toBe(6);
    expect(faults()).toEqual([]);
    await leave();
  },
);

const following = '/api/inbox/following';

test('whoever follows something keeps the button and the focus where it fails, here and on the inbox', async () => {
  const { id } = await dashboard.accepted('pledge', 'Followed in spite of a bad line', {
    area: 'A2',
    places: { countries: ['XA'] },
  });
  const { page, faults, leave } = await dashboard.visitAs('reader', '/en/about');
  await page.goto(`/en/pledges/${id}`);
  const begin = page.getByRole('button', { name: 'Follow this record' });
  await begin.waitFor();
  const line = await cut(page, following);
  await begin.press('Enter');
  await page.locator('.notice--problem').waitFor();
  await isFocused(page, 'Follow this record');
  // Reading anew would fail as well, and take the button away.
  expect(line.asked).toEqual(['PUT']);

  await line.mend();
  await begin.press('Enter');
  await page.getByText('You follow this: your inbox tells you what changes.').waitFor();
  await isFocused(page, 'Follow no more');
  expect(await page.locator('.notice--problem').count()).toBe(0);

  await page.goto('/en/inbox');
  const panel = page.locator('#following');
  const end = panel.locator('li', { hasText: 'Followed in spite' }).getByRole('button');
  await end.waitFor();
  const other = await cut(page, following);
  await end.press('Enter');
  await panel.locator('.notice--problem').waitFor();
  await isFocused(page, 'Follow no more');
  expect(other.asked).toEqual(['PUT']);
  await other.mend();
  await end.press('Enter');
  await end.waitFor({ state: 'detached' });
  await isFocused(page, 'What you follow');
  expect(faults()).toEqual([]);
  await leave();
});

test('whoever searches a list with Enter types on in the field', async () => {
  const { page, faults, leave } = await dashboard.visit();
  await page.goto('/en/records');
  const field = page.getByLabel('Words or reference');
  await field.fill('nothing');
  await field.press('Enter');
  await page.waitForURL(/q=nothing/);
  await page.waitForLoadState('networkidle');
  await page.keyboard.type(' else');

  expect(await field.inputValue()).toBe('nothing else');
  expect(faults()).toEqual([]);
  await leave();
});

test('choices that are not saved stay as they were made', async () => {
  const { page, leave } = await dashboard.visitAs('reader', '/en/about');
  await page.goto('/en/inbox');
  const choice = page.getByLabel('Once a day, if there is');
  await choice.check();
  const line = await cut(page, '/api/inbox/mails');
  const save = page.locator('#mail-choices').getByRole('button', { name: 'Save' });
  await save.press('Enter');
  await page.locator('#mail-choices .notice--problem').waitFor();

  expect(line.asked).toEqual(['PUT']);
  expect(await choice.isChecked()).toBe(true);
  await isFocused(page, 'Save');
  await leave();
});

test('choices stay as they were made where what is stored has become another meanwhile', async () => {
  const [one, other] = [
    await dashboard.visitAs('bureau-reader', '/en/about'),
    await dashboard.visitAs('bureau-reader', '/en/about'),
  ];
  const choose = async ({ page }: typeof one, digest: string, language: string) => {
    await page.goto('/en/inbox');
    await page.getByLabel(digest).check();
    await page.getByLabel('Language of the mails').selectOption(language);
  };
  const save = async ({ page }: typeof one) =>
    page.locator('#mail-choices').getByRole('button', { name: 'Save' }).press('Enter');
  const isChosen = async ({ page }: typeof one) => [
    await page.getByLabel('Once a day, if there is').isChecked(),
    await page.getByLabel('Language of the mails').inputValue(),
  ];

  await choose(one, 'Once a day, if there is', 'fr');
  await choose(other, 'On Mondays, if there is', 'ar');
  await save(other);
  await other.page.getByText('Saved.', { exact: true }).waitFor();
  const anew = one.page.waitForResponse(
    (response) =>
      response.url().endsWith('/api/inbox/mails') && response.request().method() === 'GET',
  );
  await save(one);
  await one.page.locator('#mail-choices .notice--problem').waitFor();
  await anew;

  await expect.poll(() => isChosen(one)).toEqual([true, 'fr']);
  await save(one);
  await one.page.getByText('Saved.', { exact: true }).waitFor();
  expect(await dashboard.read('bureau-reader', '/inbox/mails')).toMatchObject({
    digest: 'daily',
    language: 'fr',
  });
  for (const { faults, leave } of [one, other]) {
    expect(faults()).toEqual([]);
    await leave();
  }
});

/** As if somebody else looked after it, until it is taken over. */
const asIfOfAnother = async (page: Page, id: string): Promise<void> => {
  let isTaken = false;
  await page.route(
    ({ pathname }) => pathname === `/api/matches/${id}/case`,
    async (route) => {
      isTaken ||= route.request().method() === 'PUT';
      const response = await route.fetch({ method: 'GET' });
      const json = { ...(await response.json()), ...(!isTaken && { officer: 'another' }) };
      const headers = { ...response.headers(), etag: isTaken ? '"v9"' : '"v8"' };
      await route.fulfill({ json, headers });
    },
  );
};

longJourney(
  'whoever takes a match over keeps the button where it fails, and then reads that it is done',
  async () => {
    const aPledge = { area: 'A2', places: { countries: ['XA'] } };
    const pledge = await dashboard.accepted('pledge', 'Looked after by another', aPledge);
    const anOffer = { area: 'A2', places: { anywhere: true } };
    const offer = await dashboard.accepted('offer', 'Given where another looks after it', anOffer);
    const { id } = await dashboard.post('secretariat', '/matches', {
      pledge: { recordId: pledge.id, component: 'c1' },
      offer: { recordId: offer.id, component: 'c1' },
    });
    const { page, faults, leave } = await dashboard.visitAs('secretariat', '/en/about');
    await asIfOfAnother(page, id);
    await page.goto(`/en/matches/${id}`);
    const takeOver = page.getByRole('button', { name: 'Take over' });
    await takeOver.waitFor();
    const line = await cut(page, `/api/matches/${id}/case`);
    await takeOver.press('Enter');
    await page.locator('.notice--problem').waitFor();
    await isFocused(page, 'Take over');
    expect(line.asked).toEqual(['PUT']);

    await line.mend();
    await takeOver.press('Enter');
    await isFocused(page, 'Recorded.');
    expect(await takeOver.count()).toBe(0);
    expect(faults()).toEqual([]);
    await leave();
  },
);

const mail = {
  id: 'a-mail',
  version: 1,
  kind: 'asks',
  state: 'perhaps_not_sent',
  at: '2026-01-01T00:00:00.000Z',
  stateSince: '2026-01-01T00:00:00.000Z',
  partyName: null,
  canRepeat: true,
  language: 'en',
  subject: 'Something waits for your answer',
  text: 'It waits.',
};

/** As if nobody had heard what became of a mail: none is lost on its way here. */
const asIfLost = async (page: Page): Promise<void> => {
  let mails = [mail];
  await page.route(
    ({ pathname }) => pathname === '/api/outbox',
    (route) => route.fulfill({ json: { isSent: true, mails } }),
  );
  await page.route(
    ({ pathname }) => pathname.endsWith('/repetition'),
    (route) => {
      mails = mails.map((each) => ({ ...each, version: 2, state: 'waiting', canRepeat: false }));
      return route.fulfill({ json: mails[0] });
    },
  );
};

test('whoever sends a mail once more goes on from its line', async () => {
  const { page, faults, leave } = await dashboard.visitAs('secretariat', '/en/about');
  await asIfLost(page);
  await page.goto('/en/outbox');
  const again = page.getByRole('button', { name: 'Send again' });
  await again.press('Enter');
  await again.waitFor({ state: 'detached' });
  await isFocused(page, 'Something waits for your answer');
  expect(faults()).toEqual([]);
  await leave();
});

/** Puts a button in a group of the page's main part and focuses it. */
const withButton = async (page: Page): Promise<void> => {
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.evaluate(() => {
    const group = document.createElement('fieldset');
    const parts = { legend: 'A group', p: 'Words', button: 'Goes' };
    for (const [name, text] of Object.entries(parts)) {
      const part = document.createElement(name);
      part.textContent = text;
      group.append(part);
    }
    document.querySelector('main')?.append(group);
    group.querySelector('button')?.focus();
  });
};
const focusedText = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const { activeElement: at } = document;
    return at === document.body ? 'nothing' : (at?.textContent ?? '');
  });

const goings = {
  'it goes': () => document.activeElement?.remove(),
  'it is there once more, as another': () => {
    const { activeElement: button } = document;
    button?.replaceWith(button.cloneNode(true));
  },
} as const;

test.each(Object.entries(goings))('focus goes on from its group where %s', async (_, going) => {
  await dashboard.as('reader', '/about', async (page) => {
    await withButton(page);
    await page.evaluate(going);

    await expect.poll(() => focusedText(page)).toBe('A group');
  });
});

/** The script that keeps the focus comes when the returned function is called. */
const heldBackScript = async (page: Page): Promise<() => void> => {
  const { promise, resolve } = Promise.withResolvers<undefined>();
  await page.route('**/kept-focus*.js', async (route) => {
    await promise;
    await route.continue();
  });
  return () => resolve(undefined);
};

test('focus goes on where its group went before the script came that keeps it', async () => {
  const { page, faults, leave } = await dashboard.visit();
  const letCome = await heldBackScript(page);
  await page.goto('/about', { waitUntil: 'networkidle' });
  await Promise.all([page.waitForRequest('**/kept-focus*.js'), withButton(page)]);
  await page.evaluate(() => document.activeElement?.parentElement?.remove());
  await page.waitForTimeout(50);
  expect(await focusedText(page)).toBe('nothing');

  letCome();
  const title = await page.getByRole('heading', { level: 1 }).innerText();
  await expect.poll(() => focusedText(page)).toBe(title);
  expect(faults()).toEqual([]);
  await leave();
});

test('focus goes on from the page where the whole group goes, and stays with nothing for whoever left it', async () => {
  await dashboard.as('reader', '/about', async (page) => {
    await withButton(page);
    await page.evaluate(() => document.activeElement?.parentElement?.remove());
    const title = await page.getByRole('heading', { level: 1 }).innerText();
    await expect.poll(() => focusedText(page)).toBe(title);

    await withButton(page);
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    await page.waitForTimeout(50);
    await page.evaluate(() => document.querySelector('fieldset')?.remove());
    await page.waitForTimeout(200);
    expect(await focusedText(page)).toBe('nothing');
  });
});
