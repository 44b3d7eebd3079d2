/** Matches in the dashboard, from a suggestion to published support, over the whole local product. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { heldMilliseconds } from '#dashboard/today/acceptances';
import type { RecordKind } from '#shared/domain/records/record';
import { type Dashboard, type Made, openOwnDashboard } from '#tests/support/dashboard';
import { longJourney, walkedAs } from '#tests/support/journey-ways';
import { checkPage, picture } from '#tests/support/page-checks';
import { countPresses } from '#tests/support/presses';
import { watchRequests } from '#tests/support/quiet-page';
import { settled } from '#tests/support/settled';
import { pathOf, type Somebody, take } from '#tests/support/visitor';

let dashboard: Dashboard;
let as: Dashboard['as'];
let post: Dashboard['post'];

beforeAll(async () => {
  dashboard = await openOwnDashboard();
  ({ as, post } = dashboard);
});

afterAll(() => dashboard.close());

/** Of so many hours a year; a pledge for the synthetic country XA, an offer for anywhere. */
const hours = (kind: RecordKind, max: number, area = 'A4') => ({
  area,
  places: kind === 'pledge' ? { countries: ['XA'] } : { anywhere: true },
  quantity: { min: 0, max, unit: 'hours', per: 'year' },
});

const accepted = async (
  kind: RecordKind,
  title: string,
  max: number,
  area?: string,
): Promise<string> => (await dashboard.accepted(kind, title, hours(kind, max, area))).id;

const focused = (page: Page): Promise<string | null> =>
  page.evaluate(() => document.activeElement?.textContent ?? null);

const stage = (page: Page) => page.locator('.unit .badge');

const talk = 'Open talks';
const agree = 'Agree to this support';

const consentOf = (
  persona: Somebody,
  at: string,
  step: string,
  after: string,
  next?: string,
): Promise<void> =>
  as(persona, at, async (page) => {
    await page.getByText('Your answer is needed').waitFor();
    await take(page, step);
    await page.getByText('Recorded. The match is at this stage:').waitFor();
    expect(await focused(page)).toMatch(/^Recorded/);
    // Both ends, though neither record is released.
    expect(await page.locator('.match__ends').innerText()).toMatch(
      /A register of methods[^]*Research that fits/,
    );
    expect(await stage(page).innerText()).toBe(after);
    // The answer that opens a discussion is followed by the question whether to agree.
    expect(await page.getByRole('button', { name: step }).count()).toBe(0);
    expect(await page.getByRole('button', { name: agree }).count()).toBe(next ? 1 : 0);
  });

/** Of the pledge's place: the offer, which is for anywhere, is counted in another one. */
const cell = (page: Page) => page.locator('[data-cell="A1.asia-pacific"]');

let need = '';
let offer = '';
let match = '';

/** A match that both sides have agreed to, for the journeys that begin there. */
beforeAll(async () => {
  offer = await accepted('offer', 'Research that fits', 10);
  need = await accepted('pledge', 'A register of methods', 20);
  let made = await post('secretariat', '/matches', {
    pledge: { recordId: need, component: 'c1' },
    offer: { recordId: offer, component: 'c1' },
    amount: 10,
    summary: 'Ten hours a year of researchers’ time.',
  });
  for (const persona of ['focal-point', 'stakeholder', 'focal-point', 'stakeholder'] as const)
    made = await dashboard.consented(persona, made);
  match = `/matches/${made.id}`;
});

longJourney(
  'the Secretariat proposes a suggestion, and both sides consent twice: the cell is no longer open',
  async () => {
    let walked = '';
    const suits = await accepted('offer', 'Research that fits an open cell', 10, 'A1');
    const asked = await accepted('pledge', 'A register of methods for an open cell', 20, 'A1');
    await settled(dashboard.product);

    await as('secretariat', `/pledges/${asked}/suggestions/${suits}`, async (officer) => {
      await officer.getByRole('button', { name: 'Propose this match' }).click();
      await officer.getByText('The offer has 10 hours a year left.').waitFor();
      const amount = officer.getByLabel('Amount');
      expect(await amount.inputValue()).toBe('10');
      await checkPage(officer, 'propose');
      await amount.fill('');
      await officer.getByRole('button', { name: 'Propose this match' }).click();
      await officer.getByText('Say how much').waitFor();
      await amount.fill('10');
      await officer.getByLabel('Summary').fill('Ten hours a year of researchers’ time.');
      await officer.getByRole('button', { name: 'Propose this match' }).click();
      await officer.getByText('Answer for the pledge').waitFor();
      walked = pathOf(officer);
      expect(walked).toMatch(/^\/matches\/\w+$/);
      expect(await stage(officer).innerText()).toBe('Proposed');
      expect(await officer.getByRole('button', { name: talk }).count()).toBe(0);
      await officer.getByText('Still free: 10 of 10 hours a year').waitFor();
      await checkPage(officer, 'match-proposed');
    });

    await as('secretariat', '/?scope=all', async (officer) => {
      expect(await cell(officer).innerText()).toContain('open');
    });
    await as('focal-point', '/matches', async (owner) => {
      await owner.getByText('1 match needs your answer').waitFor();
      await checkPage(owner, 'matches-of-a-party');
      await owner.getByRole('table').getByRole('link').first().click();
      await owner.getByText('Answer for the pledge').waitFor();
      expect(pathOf(owner)).toBe(walked);
    });
    // How a party answers for the pledge is walked below, from Today.
    const answered = async (): Promise<void> => {
      const made = await dashboard.read('secretariat', walked);
      await dashboard.consented('focal-point', made as Made);
    };
    await answered();
    await consentOf('stakeholder', walked, talk, 'Under discussion', agree);
    await answered();
    await consentOf('stakeholder', walked, agree, 'Agreed');
    await settled(dashboard.product);

    await as('secretariat', '/?scope=all', async (officer) => {
      await cell(officer).waitFor();
      expect(await cell(officer).innerText()).toContain('partly met');
      await picture(officer, 'cell-partly-met');
    });
  },
);

/** What somebody presses on the way, from the page that is open. */
const pressesOf = async (
  persona: Somebody,
  address: string,
  act: (page: Page) => Promise<void>,
): Promise<number> => {
  let presses = 0;
  await as(persona, address, async (page) => {
    const count = await countPresses(page);
    await act(page);
    presses = count();
  });
  return presses;
};

test('accepting, proposing and consenting take two presses each, and the whole story at most twenty', async () => {
  const component = { area: 'A3', places: { anywhere: true } };
  await dashboard.accepted('pledge', 'A need in few presses', component);
  const offered = await dashboard.submitted('offer', 'Support in few presses', component);
  await settled(dashboard.product);
  const accept = await pressesOf('secretariat', '/today', async (page) => {
    const accepts = page.getByRole('button', { name: 'Accept' });
    const sent = page.waitForResponse((answer) =>
      answer.url().endsWith(`${offered.id}/acceptance`),
    );
    await page.clock.install();
    await page.locator(`[data-record="${offered.id}"]`).first().locator(accepts).click();
    await page.getByRole('button', { name: 'Undo' }).first().waitFor();
    await page.clock.fastForward(heldMilliseconds);
    expect((await sent).status()).toBe(200);
  });
  await settled(dashboard.product);

  let path = '';
  const propose = await pressesOf('secretariat', `/offers/${offered.id}`, async (page) => {
    const card = page.locator('article.suggestion', { hasText: 'A need in few presses' });
    await card.getByRole('button', { name: 'Propose this match' }).click();
    await card.locator('form').getByRole('button', { name: 'Propose this match' }).click();
    await page.getByText('Answer for the pledge').waitFor();
    path = pathOf(page);
  });

  const recorded = (page: Page): Promise<void> =>
    page.locator('[role=status]:focus', { hasText: /^Recorded/ }).waitFor();
  const answerFromToday = async (page: Page, step: string): Promise<void> => {
    await page.locator(`[data-queue="answers"] a[href*="${path}"]`).click();
    const form = page.locator('form.step-form');
    await form.getByRole('button', { name: step, exact: true }).click();
    await recorded(page);
  };
  const consents = [
    await pressesOf('focal-point', '/today', (page) => answerFromToday(page, talk)),
    await pressesOf('stakeholder', '/today', (page) => answerFromToday(page, talk)),
    await pressesOf('focal-point', '/today', (page) => answerFromToday(page, agree)),
  ];
  const fulfilled = 'Confirm it is fulfilled';
  const rest = await pressesOf('stakeholder', '/today', async (page) => {
    await answerFromToday(page, agree);
    for (const step of ['Start planning', 'Start the support', fulfilled]) {
      await take(page, step);
      await recorded(page);
    }
  });
  const last = await pressesOf('focal-point', '/today', (page) => answerFromToday(page, fulfilled));

  const story = [propose, ...consents, rest, last].reduce((all, each) => all + each, 0);
  console.log(
    `presses: accept ${accept}, propose ${propose}, consent ${Math.max(...consents)}, from proposal to fulfilled ${story}`,
  );
  expect(await dashboard.read('secretariat', path)).toMatchObject({ state: 'fulfilled' });
  expect(accept).toBeLessThanOrEqual(2);
  expect(propose).toBeLessThanOrEqual(2);
  expect(Math.max(...consents)).toBeLessThanOrEqual(2);
  expect(story).toBeLessThanOrEqual(20);
});

test('the second acceptance of the last unit is refused in words that say what is left', async () => {
  const [first, second] = [
    await accepted('pledge', 'A first need', 10),
    await accepted('pledge', 'A second need', 10),
  ];
  const small = await accepted('offer', 'The last unit', 10);
  const proposed = async (pledge: string): Promise<Made> => {
    let made = await post('secretariat', '/matches', {
      pledge: { recordId: pledge, component: 'c1' },
      offer: { recordId: small, component: 'c1' },
      amount: 10,
    });
    for (const who of ['focal-point', 'stakeholder', 'focal-point'] as const)
      made = await dashboard.consented(who, made);
    return made;
  };
  const [one, two] = [await proposed(first), await proposed(second)];

  await as('stakeholder', `/matches/${two.id}`, async (giver) => {
    await giver.getByRole('button', { name: agree, exact: true }).click();
    await dashboard.consented('stakeholder', one);
    const form = giver.locator('form.step-form');
    await form.getByRole('button', { name: agree, exact: true }).click();
    const refusal = form.getByRole('alert');
    await refusal.waitFor();
    expect(await refusal.innerText()).toContain(
      'Offer: 0 hours a year left, and this match takes 10 hours a year.',
    );
    await checkPage(giver, 'refused');
    await giver.getByText('Still free: 0 of 10 hours a year').waitFor();
    expect(await stage(giver).innerText()).toBe('Under discussion');
    await form.getByRole('button', { name: 'Cancel' }).click();
    expect(await focused(giver)).toBe(agree);

    await giver.getByRole('button', { name: 'Decline', exact: true }).click();
    await post(
      'focal-point',
      `/matches/${two.id}/transitions`,
      { step: 'suspend', reason: 'So' },
      two.version,
    );
    await form.getByRole('button', { name: 'Decline', exact: true }).click();
    await form.getByText('Fill this in.').waitFor();
    await giver.getByLabel('Reason').fill('No time is left this year.');
    await form.getByRole('button', { name: 'Decline', exact: true }).click();
    await form.getByText('Someone has changed this since you opened it').waitFor();
    await form.getByText('When you opened this').waitFor();
    expect(await focused(giver)).toContain('Someone has changed this');
    expect(await giver.getByLabel('Reason').inputValue()).toBe('No time is left this year.');
  });
});

test('nobody is asked to consent to ends that did not load', async () => {
  const pledge = await accepted('pledge', 'A need that does not load', 10);
  const hidden = await accepted('offer', 'An offer that does not load', 10);
  const { id } = await post('secretariat', '/matches', {
    pledge: { recordId: pledge, component: 'c1' },
    offer: { recordId: hidden, component: 'c1' },
    amount: 10,
  });
  await as('stakeholder', '/', async (giver) => {
    const away = { status: 503, json: { status: 503, title: 'Not answered now', errors: [] } };
    await giver.route(`**/api/matches/${id}/ends*`, (route) => route.fulfill(away));
    await giver.goto(`/matches/${id}`);
    const again = giver.locator('.match__ends').getByRole('button');
    await again.waitFor();
    await giver.getByRole('button', { name: 'Decline', exact: true }).waitFor();
    expect(await giver.getByRole('button', { name: talk, exact: true }).count()).toBe(0);

    await giver.unroute(`**/api/matches/${id}/ends*`);
    await again.click();
    await giver.getByRole('button', { name: talk, exact: true }).waitFor();
  });
});

test('the Secretariat revises, a party declines with its reason, and nobody else learns it', async () => {
  const pledge = await accepted('pledge', 'A need to be declined', 30);
  const big = await accepted('offer', 'Much time', 40);
  const { id } = await post('secretariat', '/matches', {
    pledge: { recordId: pledge, component: 'c1' },
    offer: { recordId: big, component: 'c1' },
    amount: 30,
  });

  await as('secretariat', `/matches/${id}`, async (officer) => {
    await officer.getByRole('button', { name: 'Revise' }).click();
    expect(await officer.evaluate(() => document.activeElement?.textContent)).toBe('Revise');
    await officer.getByLabel('Amount').fill('12');
    await checkPage(officer, 'revise');
    await officer.getByLabel('Reason').fill('Begin with less.');
    await officer.locator('form.step-form').getByRole('button', { name: 'Revise' }).click();
    await officer.getByText('Recorded.').waitFor();
    await officer.locator('dd', { hasText: /^12 hours a year$/ }).waitFor();
  });
  await as('stakeholder', `/matches/${id}`, async (giver) => {
    await take(giver, 'Decline', 'No time is left this year.');
    await giver.getByText('Declined by').waitFor();
    expect(await giver.locator('main').innerText()).toContain('No time is left this year.');
    await checkPage(giver, 'declined');
  });
  await as('focal-point', `/matches/${id}`, async (owner) => {
    await owner.getByText('Declined by').waitFor();
    expect(await owner.locator('main').innerText()).not.toContain('No time is left');
    expect(await owner.getByRole('button', { name: talk }).count()).toBe(0);
  });
});

test('a record that changes under a match is told in the list and on the page', async () => {
  const pledge = await accepted('pledge', 'A need that changes', 30);
  const changing = await accepted('offer', 'An offer that changes', 40);
  const { id } = await post('secretariat', '/matches', {
    pledge: { recordId: pledge, component: 'c1' },
    offer: { recordId: changing, component: 'c1' },
    amount: 30,
  });
  const flag = 'A record has changed';
  await as('focal-point', '/matches', async (owner) => {
    await owner.getByRole('table').waitFor();
    expect(await owner.getByText(flag).count()).toBe(0);
  });

  await as('stakeholder', `/offers/${changing}/edit`, async (giver) => {
    await giver.getByLabel(/What do you give/).fill('Other help than before.');
    await giver.getByRole('button', { name: 'Save as a new version' }).click();
    await giver.getByRole('link', { name: 'Edit', exact: true }).waitFor();
  });

  await as('focal-point', '/matches', async (owner) => {
    await owner.getByText(flag).waitFor();
    await owner.locator(`a[href*="/matches/${id}"]`).click();
    await owner.getByText('What this match says or shows of a record reads differently').waitFor();
    await owner.locator('ins', { hasText: 'Other help than before.' }).waitFor();
    await checkPage(owner, 'match-record-changed');
  });
});

test('a pair with a side that is not accepted cannot be proposed, and says so', async () => {
  const { id } = await dashboard.submitted('pledge', 'Not accepted yet', hours('pledge', 5));
  await accepted('offer', 'Ready to give', 5);
  await settled(dashboard.product);

  await as('secretariat', `/pledges/${id}`, async (officer) => {
    const card = officer.locator('article.suggestion', { hasText: 'Ready to give' });
    await card.getByText('Cannot be proposed before both records are accepted.').waitFor();
    expect(await card.getByRole('button', { name: 'Propose this match' }).count()).toBe(0);
  });
});

test('an agreed match is public once both parties have released it', async () => {
  await as('focal-point', match, async (owner) => {
    await take(owner, 'Release');
    await owner.getByText('Recorded.').waitFor();
    const awaited = owner.locator('dd', { hasText: 'Consent is awaited from:' });
    expect(await awaited.innerText()).toContain('Synthetic Legal Network XB');
    expect(await awaited.innerText()).not.toContain('Synthetic State XA');
    expect(await owner.getByRole('button', { name: 'Release', exact: true }).count()).toBe(0);
  });
  await as('stakeholder', match, async (giver) => {
    await take(giver, 'Release');
    await giver.getByText(/^Released by every party/).waitFor();
    await checkPage(giver, 'match-agreed');
    await giver.getByRole('navigation').getByRole('link', { name: 'Matches' }).click();
    await giver.locator('article.card', { hasText: 'Ten hours a year' }).waitFor();
    await checkPage(giver, 'matches-with-released');
  });
});

longJourney(
  'a record and its match lead to each other for whoever may open them, and the record names the match to others',
  async () => {
    const address = `/pledges/${need}`;
    const line = (page: Page) => page.locator('.facts li', { hasText: 'Agreed' });
    const toMatch = (page: Page) => line(page).getByRole('link');
    await as('focal-point', address, async (owner) => {
      await toMatch(owner).waitFor();
      await take(owner, 'Release');
      await owner.getByText(/^Released\. /).waitFor();
      await toMatch(owner).click();
      await owner.getByText('Ten hours a year').waitFor();
      expect(pathOf(owner)).toBe(match);
      await owner.getByRole('link', { name: 'A register of methods' }).click();
      await toMatch(owner).waitFor();
      expect(pathOf(owner)).toBe(address);
      await checkPage(owner, 'record-with-match');
    });

    await as('stakeholder', address, async (giver) => {
      await giver.getByText('Released by its owner,').waitFor();
      await toMatch(giver).click();
      await giver.getByText('Ten hours a year').waitFor();
    });
    await as('secretariat', '/', async (officer) => {
      const notTheirs = { status: 404, json: { status: 404, title: 'Not found', errors: [] } };
      await officer.route(`**/api${match}`, (route) => route.fulfill(notTheirs));
      const refused = officer.waitForResponse(`**/api${match}`);
      await officer.goto(address);
      await refused;
      await line(officer).waitFor();
      expect(await toMatch(officer).count()).toBe(0);
    });
    const anyone = await dashboard.visit();
    const asked: string[] = [];
    anyone.page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    const quiet = watchRequests(anyone.page);
    await anyone.page.goto(address);
    await line(anyone.page).waitFor();
    await quiet();
    expect(await toMatch(anyone.page).count()).toBe(0);
    expect(asked).not.toContain(`/api${match}`);
    await anyone.leave();
  },
);

longJourney(
  'a party takes its release back, from what it has seen, and the match is public no more',
  async () => {
    const takeBack = 'Withdraw from the public pages';
    await as(
      'stakeholder',
      match,
      async (giver) => {
        await giver.getByRole('button', { name: takeBack }).waitFor();
        await giver.locator('.languages a[lang="ar"]').click();
        await giver.getByRole('button', { name: 'السحب من الصفحات العلنية' }).click();
        await giver.locator('form.step-form .button--danger').waitFor();
        await checkPage(giver, '320-take-back-ar');
      },
      { width: 320 },
    );

    await as('stakeholder', match, async (giver) => {
      await giver.getByRole('button', { name: takeBack }).click();
      await checkPage(giver, 'take-back');
      await as('secretariat', match, async (officer) => {
        await take(officer, 'Start planning');
        await officer.getByText('Recorded.').waitFor();
      });
      const form = giver.locator('form.step-form');
      await form.getByRole('button', { name: takeBack }).click();
      await form.getByText('Someone has changed this since you opened it').waitFor();
      await giver.locator('.unit .badge', { hasText: 'Planning' }).waitFor();

      await giver.getByLabel('Reason').fill('Names have to be checked first.');
      await form.getByRole('button', { name: takeBack }).click();
      await giver.getByText('Recorded. Your party does not consent').waitFor();
      const awaited = giver.locator('dd', { hasText: 'Consent is awaited from:' });
      expect(await awaited.innerText()).toContain('Synthetic Legal Network XB');
      expect(await awaited.innerText()).not.toContain('Synthetic State XA');
      expect(await giver.getByRole('button', { name: takeBack }).count()).toBe(0);
      await giver.getByRole('button', { name: 'Release', exact: true }).waitFor();
      await checkPage(giver, 'taken-back');
    });

    const anyone = await dashboard.visit();
    await anyone.page.goto('/matches');
    await anyone.page.getByText('No match is public yet.').waitFor();
    await anyone.leave();
  },
);

longJourney.each(walkedAs('ar', 'fr', 'es'))(
  'speaks %s and fits a narrow screen',
  async (language) => {
    await as(
      'secretariat',
      '/matches',
      async (officer) => {
        await officer.locator(`.languages a[lang="${language}"]`).click();
        await officer.locator(`html[lang="${language}"]`).waitFor();
        await officer.getByRole('table').waitFor();
        await checkPage(officer, `320-matches-${language}`);
        await officer.locator(`table a[href*="${match}"]`).click();
        await officer.locator('.match__ends .component').nth(1).waitFor();
        await officer.getByRole('heading', { level: 2 }).last().waitFor();
        await officer.locator('.figures').last().waitFor();
        await officer.locator('main section[aria-label] .actions button').last().click();
        await officer.locator('form.step-form').waitFor();
        expect(await officer.locator('main').innerText()).not.toMatch(/match(es|Step)?\.|\{\w+\}/);
        await checkPage(officer, `320-match-${language}`);
        await officer.locator('form.step-form .button--quiet').click();
        await officer.locator('.match__ends a[href*="/pledges/"]').first().click();
        await officer.locator('.facts li a').waitFor();
        await checkPage(officer, `320-record-${language}`);
      },
      { width: 320 },
    );
  },
);
