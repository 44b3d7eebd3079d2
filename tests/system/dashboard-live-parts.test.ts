/** The parts that stand beside a record, a match or a pair: each asks again while its page is open, and tells as one page. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { englishScreens } from '#dashboard/i18n/messages/en';
import { wordsIn } from '#dashboard/i18n/words';
import { subjectOf } from '#infra/local/sign-in/personas';
import { type Dashboard, openDashboard } from '#tests/support/dashboard';
import { afterATurn, news, showAs, standingOf } from '#tests/support/open-page';
import { settled } from '#tests/support/settled';
import { aComponent, aPledgeBody } from '#tests/support/submissions';
import type { Somebody } from '#tests/support/visitor';

const { say } = wordsIn('en', englishScreens);

let dashboard: Dashboard;
let pledge: string;
let offer: string;
let match: string;

const component = { area: 'A1', places: { countries: ['XA'] } };

const released = async (kind: 'pledge' | 'offer', title: string): Promise<string> => {
  const { id, version } = await dashboard.accepted(kind, title, component);
  const owner = kind === 'pledge' ? 'focal-point' : 'stakeholder';
  await dashboard.post(owner, `/${kind}s/${id}/release`, {}, version);
  return id;
};

const versionOf = async (path: string): Promise<number> =>
  (await dashboard.read('secretariat', path))['version'] as number;

/** Both have agreed to talk, and the State has asked a question. */
beforeAll(async () => {
  dashboard = await openDashboard();
  pledge = await released('pledge', 'Sandpiper asked');
  offer = await released('offer', 'Sandpiper given');
  const proposed = await dashboard.post('secretariat', '/matches', {
    pledge: { recordId: pledge, component: 'c1' },
    offer: { recordId: offer, component: 'c1' },
  });
  match = proposed.id;
  await dashboard.consented('stakeholder', await dashboard.consented('focal-point', proposed));
  const exchange = `/matches/${match}/exchange`;
  const ask = { step: 'ask', to: 'offer', text: 'When can they come?', by: '2027-03-01' };
  await dashboard.post('focal-point', exchange, ask, await versionOf(exchange));
  await settled(dashboard.product);
});
afterAll(() => dashboard.close());

/** What a page asks of the API, by its parts, with what it was answered: but for the inbox and what is followed, which stand on each page. */
const asksOf = (page: Page) => {
  const asks: string[] = [];
  page.on('response', (response) => {
    const { pathname } = new URL(response.url());
    if (!pathname.startsWith('/api/') || pathname.startsWith('/api/inbox')) return;
    const part = pathname.replace(pledge, 'P').replace(offer, 'O').replace(match, 'M');
    asks.push(`${part.replace('/api/', '')} ${response.status()}`);
  });
  return { asks, forget: () => asks.splice(0) };
};

const withStatus = (parts: readonly string[], status: number): readonly string[] =>
  parts.map((part) => `${part} ${status}`).toSorted();

/** What is asked for the first time may come late. */
const again = (asks: readonly string[]): readonly string[] =>
  asks.filter((ask) => !ask.endsWith(' 200')).toSorted();

const soon = { timeout: 10_000 };

const opened = async (as: Somebody | null, path: string, parts: readonly string[] = []) => {
  const { page, leave } =
    as === null ? await dashboard.visit() : await dashboard.visitAs(as, '/en/about');
  await page.clock.install();
  const { asks, forget } = asksOf(page);
  await page.goto(`/en${path}`);
  await expect
    .poll(() => withStatus(parts, 200).filter((ask) => !asks.includes(ask)), soon)
    .toEqual([]);
  return { page, leave, asks, forget };
};

const pages = (): readonly (readonly [Somebody | null, string, readonly string[]])[] => [
  [
    'secretariat',
    `/matches/${match}`,
    [
      ...['', '/case', '/conduct', '/ends', '/exchange'].map((part) => `matches/M${part}`),
      'pledges/P',
      'offers/O',
    ],
  ],
  [
    'focal-point',
    `/pledges/${pledge}`,
    ['pledges/P', 'pledges/P/comments', 'pledges/P/interest', 'pledges/P/suggestions'],
  ],
  [
    'focal-point',
    `/pledges/${pledge}/suggestions/${offer}`,
    ['pledges/P', 'public/offers/O', 'pledges/P/interest', 'pledges/P/suggestions/O'],
  ],
  ['stakeholder', `/pledges/${pledge}`, ['public/pledges/P', 'pledges/P/interest']],
  [null, `/pledges/${pledge}`, ['public/pledges/P']],
];

test('each part of an open page asks once a turn by its ETag, but while nobody looks, and nothing is told where nothing is new or it fails', async () => {
  for (const [as, path, parts] of pages()) {
    const { page, leave, asks, forget } = await opened(as, path, parts);
    forget();
    await showAs(page, 'hidden');
    await afterATurn(page);
    expect(again(asks), path).toEqual([]);
    await showAs(page, 'visible');
    await expect
      .poll(() => again(asks), { ...soon, message: path })
      .toEqual(withStatus(parts, 304));
    forget();
    await page.route(/\/api\//, (route) => route.fulfill({ status: 500 }));
    await afterATurn(page);
    await expect
      .poll(() => again(asks), { ...soon, message: path })
      .toEqual(withStatus(parts, 500));
    expect(await page.getByText(news).count(), path).toBe(0);
    expect(await page.locator('.notice--problem').count(), path).toBe(0);
    await leave();
  }
});

const press = (page: Page, name: string) =>
  page.getByRole('button', { name, exact: true }).first().click();

/** Tells once, moves nothing, and shows what is new on wish, where nobody loses their place. */
const toldAndShown = async (page: Page, shown: readonly string[]): Promise<void> => {
  const before = await standingOf(page);
  await afterATurn(page);
  await page.getByText(news).waitFor();
  expect(await page.getByText(news).count()).toBe(1);
  expect(await standingOf(page)).toEqual(before);
  for (const text of shown) expect(await page.getByText(text).count(), text).toBe(0);
  await press(page, say('live.show'));
  for (const text of shown) await page.getByText(text).first().waitFor();
  await page.getByText(news).waitFor({ state: 'detached' });
  expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe('BODY');
};

test('an answer to a question and a case in other hands are told as one, and what is written meanwhile stays', async () => {
  const chosen = subjectOf('second-officer');
  const registered = { role: 'secretariat', partyId: null };
  await dashboard.put('administrator', `/users/${chosen}`, registered);
  const { page, leave } = await opened('secretariat', `/matches/${match}`, ['matches/M/case']);
  await press(page, say('case.change'));
  const note = page.locator('[name=note]');
  await note.fill('They asked for April');
  const standIn = page.locator('[name=standIn]');
  await standIn.selectOption(chosen);

  const exchange = `/matches/${match}/exchange`;
  const answer = { step: 'answer', question: 'q1', text: 'In April and May.' };
  await dashboard.post('stakeholder', exchange, answer, await versionOf(exchange));
  const path = `/matches/${match}/case`;
  const taken = {
    officer: chosen,
    standIn: subjectOf('secretariat'),
    note: 'Taken over on Monday.',
  };
  await dashboard.put('secretariat', path, taken, await versionOf(path));
  await settled(dashboard.product);

  await toldAndShown(page, ['In April and May.', 'Taken over on Monday.']);
  expect(await note.inputValue()).toBe('They asked for April');
  expect(await standIn.inputValue()).toBe(chosen);
  // Nobody touched it: to save it as it stood would take the case from whom it was given to.
  expect(await page.locator('[name=officer]').inputValue()).toBe(chosen);
  await leave();
});

test('a comment and a word of interest are told as one beside a record, and a comment under way stays', async () => {
  const { page, leave } = await opened('secretariat', `/pledges/${pledge}`, ['pledges/P/comments']);
  await press(page, say('comments.write'));
  await page.locator('[name=text]').fill('Half a thought');

  await dashboard.post('secretariat', `/pledges/${pledge}/comments`, { text: 'Ask Geneva first.' });
  const help = { says: 'couldHelp', offerId: null, words: 'With two trainers.' };
  await dashboard.put('stakeholder', `/pledges/${pledge}/interest`, help);
  await settled(dashboard.product);

  await toldAndShown(page, ['Ask Geneva first.', 'With two trainers.']);
  expect(await page.locator('[name=text]').inputValue()).toBe('Half a thought');
  await leave();
});

test('a new suggestion is told to the owner of the record', async () => {
  const { page, leave } = await opened('focal-point', `/pledges/${pledge}`, [
    'pledges/P/suggestions',
  ]);
  await released('offer', 'Greenshank given');
  await settled(dashboard.product);

  await toldAndShown(page, ['Greenshank given']);
  await leave();
});

test('what a colleague said of a pair is told at its page', async () => {
  const path = `/pledges/${pledge}/suggestions/${offer}`;
  const { page, leave } = await opened('focal-point', path, ['pledges/P/interest']);
  await page.getByRole('button', { name: say('interest.question') }).waitFor();
  const asked = { says: 'question', offerId: offer, words: 'Do they speak French?' };
  await dashboard.put('focal-point', `/pledges/${pledge}/interest`, asked);
  await settled(dashboard.product);

  await toldAndShown(page, ['Do they speak French?']);
  await leave();
});

test('what becomes public of a record is told to everyone who has it open', async () => {
  const id = await released('pledge', 'Turnstone');
  await settled(dashboard.product);
  const path = `/pledges/${id}`;
  const { page, leave } = await opened(null, path);
  await page.getByRole('heading', { name: 'Turnstone' }).waitFor();
  await page
    .getByRole('main')
    .getByRole('button', { name: say('session.signIn') })
    .focus();
  const body = aPledgeBody('', { title: 'Godwit', components: [aComponent(component)] });
  const edited = await dashboard.put(
    'focal-point',
    path,
    { ...body, partyId: undefined },
    await versionOf(path),
  );
  const accepted = await dashboard.post('secretariat', `${path}/acceptance`, {}, edited.version);
  await dashboard.post('focal-point', `${path}/release`, {}, accepted.version);
  await settled(dashboard.product);

  await toldAndShown(page, ['Godwit']);
  await leave();
});
