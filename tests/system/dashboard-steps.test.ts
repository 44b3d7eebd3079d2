/** Consent informed and nothing lost: a new user's walk in two languages, and every step of a record and a match by keyboard, where the line is good and where it is not. */
import { setTimeout as delay } from 'node:timers/promises';

import type { Page, Route } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { arabicScreens } from '#dashboard/i18n/messages/ar';
import { englishScreens } from '#dashboard/i18n/messages/en';
import { type Words, wordsIn } from '#dashboard/i18n/words';
import type { MatchMove } from '#dashboard/matches/match-standing';
import { moveName } from '#dashboard/matches/move-words';
import { recordSteps, type RecordStep } from '#shared/domain/records/record-transitions';
import { type MatchStateId, matchStates } from '#shared/vocabulary/record-states';
import { type Dashboard, type Made, openDashboard } from '#tests/support/dashboard';
import { longJourney, walkedAs } from '#tests/support/journey-ways';
import { goTo, press, typeInto } from '#tests/support/keyboard';
import { checkPage } from '#tests/support/page-checks';
import { inQuickTime } from '#tests/support/quick-time';
import { sampled } from '#tests/support/sampled';
import { settled } from '#tests/support/settled';
import { pathOf, personaButton, type Somebody } from '#tests/support/visitor';

const inEnglish = wordsIn('en', englishScreens);
const { say } = inEnglish;

let dashboard: Dashboard;

beforeAll(async () => {
  dashboard = await openDashboard();
});

afterAll(() => dashboard.close());

/** Somebody who signs in once and stays at their screen. */
const arrive = async (persona: Somebody, address: string, words: Words): Promise<Page> => {
  const { page } = await dashboard.visit();
  await page.goto(`${address}?lang=${words.language}`);
  await page
    .getByRole('banner')
    .getByRole('button', { name: words.say('session.signIn') })
    .click();
  await personaButton(page, persona).click();
  await page.getByRole('button', { name: words.say('session.signOut') }).waitFor();
  return page;
};

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const inForm = (page: Page) => page.locator('form.step-form');
const focus = (page: Page) => page.locator(':focus');

const aMatch = (pledge: string, offer: string): Promise<Made> =>
  dashboard.post('secretariat', '/matches', {
    pledge: { recordId: pledge, component: 'c1' },
    offer: { recordId: offer, component: 'c1' },
    amount: null,
  });

const stateText = (state: MatchStateId, { label }: Words): string =>
  label(matchStates.find(({ id }) => id === state)?.label ?? { en: '', fr: '', es: '', ar: '' });

/** Opens the form of a step and takes it, with a reason. */
const takeStep = async (page: Page, name: string, reason: string): Promise<void> => {
  await button(page, name).click();
  await inForm(page).locator('textarea[name=reason]').fill(reason);
  await button(page, name).click();
};

longJourney.each(walkedAs(wordsIn('ar', arabicScreens), inEnglish))(
  'a new user sends off line, reloads, gets the pledge back, sees both ends of a proposal and consents ($language)',
  async (words) => {
    const asked = `Appeals wait for years (${words.language})`;
    const offered = `Judges train judges (${words.language})`;
    const component = { area: 'A3', places: { anywhere: true }, text: offered };
    const offer = await dashboard.accepted('offer', 'An offer that is not released', component);

    const owner = await arrive('focal-point', '/pledges/new', words);
    const banner = owner.getByRole('complementary', { name: words.say('world.label') });
    expect(await banner.innerText()).toContain(words.say('world.madeUp'));
    await owner.locator('input[name=title]').fill(asked);
    await owner.locator('input[name=supportRequested][value=yes]').check();
    await owner.locator('select[name$=".area"]').selectOption('A3');
    await owner.locator('textarea[name$=".text"]').fill('Too vague');
    await owner.context().setOffline(true);
    const submit = button(owner, words.say('form.submit.pledge'));
    await submit.press('Enter');
    await focus(owner).getByText(words.say('send.offline')).waitFor();
    await focus(owner).getByText(words.say('send.kept.device')).waitFor();
    await owner.context().setOffline(false);
    await owner.reload();
    await button(owner, words.say('session.signOut')).waitFor();
    await owner.getByText(words.say('form.restoredInPart')).waitFor();
    expect(await owner.locator('input[name=title]').inputValue()).toBe(asked);
    await submit.press('Enter');
    await owner.getByRole('heading', { name: words.say('confirmation.pledge') }).waitFor();
    const [, id = ''] = /\/pledges\/([\w-]+)/.exec(owner.url()) ?? [];

    const officer = await arrive('secretariat', `/pledges/${id}`, words);
    await takeStep(officer, words.say('step.return'), 'Name the courts.');
    await officer.getByText(words.say('step.return.done'), { exact: true }).waitFor();

    await goTo(owner, `/pledges/${id}`);
    await owner.getByRole('link', { name: words.say('step.editReturned') }).click();
    const text = owner.locator('textarea[name$=".text"]');
    await text.waitFor();
    const reason = owner.getByText('Name the courts.');
    const [above, below] = [await reason.boundingBox(), await text.boundingBox()];
    expect(above?.y).toBeLessThan(below?.y ?? 0);
    await text.fill(asked);
    await button(owner, words.say('edit.submitAgain')).press('Enter');
    await owner.getByRole('heading', { name: words.say('confirmation.pledge') }).waitFor();

    await goTo(officer, `/pledges/${id}`);
    await takeStep(officer, words.say('step.acceptance'), '');
    await officer.getByText(words.say('step.acceptance.done'), { exact: true }).waitFor();
    const { id: match } = await aMatch(id, offer.id);

    const giver = await arrive('stakeholder', `/matches/${match}`, words);
    await goTo(owner, `/matches/${match}`);
    const stages = { proposed: 'under_discussion', under_discussion: 'agreed' } as const;
    for (const [state, next] of Object.entries(stages)) {
      const name = words.say(
        moveName('consent', {
          state: state as keyof typeof stages,
          release: null,
          releasesLegAlone: false,
        }),
      );
      for (const page of [owner, giver]) {
        await goTo(page, `/matches/${match}`);
        // Neither record is released: what each side answers to is shown to it all the same.
        for (const end of [asked, offered])
          await page.locator('.match__ends').getByText(end).first().waitFor();
        await takeStep(page, name, '');
        const now = page === owner ? state : next;
        await focus(page)
          .getByText(words.say('match.recorded', { state: stateText(now as MatchStateId, words) }))
          .waitFor();
      }
    }
    expect(await giver.locator('main').innerText()).not.toMatch(/match(es|Step)?\.|\{\w+\}/);
    await checkPage(giver, `walk-agreed-${words.language}`);
  },
);

/** What has to happen between two steps of a story, by somebody else. */
type Told<Step> = {
  readonly step: Step;
  readonly by: 'owner' | 'officer';
  readonly after?: string;
};

const recordStory = [
  'submission',
  'return',
  'submission',
  'acceptance',
  'release',
  'return',
  'withdrawal',
] as const satisfies readonly RecordStep[];

const matchStory = [
  { step: 'revise', by: 'officer' },
  { step: 'consent', by: 'owner', after: 'proposed' },
  { step: 'consent', by: 'owner', after: 'under_discussion' },
  { step: 'release', by: 'owner' },
  { step: 'withdrawRelease', by: 'owner' },
  { step: 'plan', by: 'owner' },
  { step: 'start', by: 'owner' },
  { step: 'confirm', by: 'owner' },
  { step: 'back', by: 'owner' },
  { step: 'suspend', by: 'owner' },
  { step: 'discuss', by: 'owner' },
  { step: 'decline', by: 'owner' },
  { step: 'close', by: 'officer', after: 'another match' },
] as const satisfies readonly Told<MatchMove>[];

/** A step that no story tells does not compile; that nothing has changed is said by a button, without a form. */
type AllAre<Step> = [Step] extends [never] ? true : Step;
export const recordStepsAreTold: AllAre<
  Exclude<RecordStep, (typeof recordStory)[number] | 'confirmation'>
> = true;
export const matchMovesAreTold: AllAre<
  Exclude<MatchMove, (typeof matchStory)[number]['step'] | 'add_leg' | 'remove_leg'>
> = true;

/** By keyboard alone: opens a step, leaves it, opens it again and takes it. Focus is where the person is, each time. */
const walkStep = async (page: Page, name: string, says: string | RegExp): Promise<void> => {
  await press(page, button(page, name));
  await focus(page).getByText(name, { exact: true }).waitFor();
  await press(page, inForm(page).getByRole('button', { name: say('step.cancel') }));
  await page.locator('button:focus', { hasText: name }).waitFor();
  await page.keyboard.press('Enter');
  await typeInto(page, inForm(page).locator('textarea[name=reason]'), 'So it was decided.');
  await press(page, inForm(page).getByRole('button', { name, exact: true }));
  await page.locator('[role=status]:focus', { hasText: says }).waitFor();
};

longJourney(
  'every step of a record and of a match leaves focus on what it changed, and on its button where it is left',
  async () => {
    const component = { area: 'A2', places: { anywhere: true } };
    const offer = await dashboard.accepted('offer', 'An offer to walk with', component);
    const draft = await dashboard.post('focal-point', '/pledges', {
      title: 'A',
      draft: true,
      language: 'en',
      supportRequested: true,
      components: [{ ...component, text: 'A text' }],
    });
    const owner = await arrive('focal-point', '/records', inEnglish);
    const officer = await arrive('secretariat', '/records', inEnglish);
    const pages = { owner, officer, secretariat: officer };

    for (const step of recordStory) {
      const page = pages[recordSteps[step].actor];
      await goTo(page, `/pledges/${draft.id}`);
      await walkStep(page, say(`step.${step}`), say(`step.${step}.done`));
    }

    const { id: pledge } = await dashboard.accepted('pledge', 'A pledge to walk with', component);
    await settled(dashboard.product);
    await goTo(officer, `/pledges/${pledge}/suggestions/${offer.id}`);
    const propose = say('propose.title');
    await press(officer, button(officer, propose));
    await press(officer, inForm(officer).getByRole('button', { name: say('step.cancel') }));
    await officer.locator('button:focus', { hasText: propose }).waitFor();
    await officer.keyboard.press('Enter');
    await press(officer, inForm(officer).getByRole('button', { name: propose }));
    await officer.waitForURL(/\/matches\//);
    await officer.locator('h1:focus').waitFor();
    const first = pathOf(officer);
    const other = await dashboard.accepted('pledge', 'Another pledge to walk with', component);
    const second = `/matches/${(await aMatch(other.id, offer.id)).id}`;

    for (const told of matchStory) {
      const { step, by } = told;
      const after = 'after' in told ? told.after : undefined;
      const page = pages[by];
      await goTo(page, after === 'another match' ? second : first);
      const state: MatchStateId = after === 'under_discussion' ? after : 'proposed';
      await walkStep(
        page,
        say(moveName(step, { state, release: null, releasesLegAlone: false })),
        /^Recorded\. (The match is at this stage: |Your party )/,
      );
      if (step === 'consent') await consentBeside(first);
    }
  },
);

/** The other side answers as well, at its own screen. */
const consentBeside = async (match: string): Promise<void> => {
  const { product } = dashboard;
  const response = await fetch(`${product.url}/api${match}`, {
    headers: { authorization: `Bearer ${await product.token('stakeholder')}` },
  });
  await dashboard.consented('stakeholder', (await response.json()) as Made);
};

/** Answers whoever decides as the product would, or late, and lets everything else through. */
const answerSteps = async (
  page: Page,
  answer: (route: Route) => Promise<void>,
): Promise<() => Promise<void>> => {
  const isCall = ({ pathname }: URL): boolean => pathname.startsWith('/api/');
  await page.route(isCall, (route) =>
    route.request().method() === 'POST' ? answer(route) : route.fallback(),
  );
  return () => page.unroute(isCall);
};

const refusal = (status: number) => (route: Route) =>
  route.fulfill({ status, json: { status, title: '', errors: [] } });

type Fault = {
  readonly says: string;
  /** Answers how it ends. */
  readonly begin: (page: Page) => Promise<() => Promise<void>>;
};

const signInAgain = async (page: Page): Promise<void> => {
  await press(page, inForm(page).getByRole('button', { name: say('session.signIn') }));
  const asked = page.getByRole('heading', { name: 'Sign in as' });
  await asked.or(button(page, say('session.signOut'))).waitFor();
  const who = personaButton(page, page === officerAt ? 'secretariat' : 'focal-point');
  if (await asked.isVisible()) await who.click();
  await button(page, say('session.signOut')).waitFor();
};

let officerAt: Page | undefined;

const faults: readonly Fault[] = [
  {
    says: say('send.offline'),
    begin: async (page) => {
      await page.context().setOffline(true);
      return () => page.context().setOffline(false);
    },
  },
  { says: say('step.conflict'), begin: (page) => answerSteps(page, refusal(409)) },
  {
    says: say('problem.signIn'),
    begin: async (page) => {
      const end = await answerSteps(page, refusal(401));
      return async () => {
        await end();
        await signInAgain(page);
      };
    },
  },
];

/** In the short run each form meets one of them, another than its neighbours. */
const metAt = (turn: number): readonly Fault[] =>
  faults.filter((_, index) => sampled(0, 1) === 1 || index === turn % faults.length);

const isFocusInSight = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const { top = -1, bottom = -1 } = document.activeElement?.getBoundingClientRect() ?? {};
    return top >= 0 && bottom <= window.innerHeight;
  });

test('off line, refused, signed out and slow: a step says so where the person is, and keeps what was typed', async () => {
  const component = { area: 'A1', places: { anywhere: true } };
  const submitted = await dashboard.submitted('pledge', 'To be returned', component);
  const pledge = await dashboard.accepted('pledge', 'To be matched', component);
  const [first, second] = [
    await dashboard.accepted('offer', 'To be declined', component),
    await dashboard.accepted('offer', 'To be proposed', component),
  ];
  const match = await aMatch(pledge.id, first.id);
  await settled(dashboard.product);
  const owner = await arrive('focal-point', '/records', inEnglish);
  const officer = await arrive('secretariat', '/records', inEnglish);
  officerAt = officer;
  await inQuickTime(owner);
  await inQuickTime(officer);
  const forms = [
    { page: officer, at: `/pledges/${submitted.id}`, step: say('step.return'), field: 'reason' },
    { page: owner, at: `/matches/${match.id}`, step: say('matchStep.decline'), field: 'reason' },
    {
      page: officer,
      at: `/pledges/${pledge.id}/suggestions/${second.id}`,
      step: say('propose.title'),
      field: 'summary',
    },
  ];
  for (const [turn, { page, at, step, field }] of forms.entries()) {
    await goTo(page, at);
    await press(page, button(page, step));
    const typed = inForm(page).locator(`textarea[name=${field}]`);
    const send = inForm(page).getByRole('button', { name: step, exact: true });
    await typeInto(page, typed, `Typed for ${step}`);
    for (const { says, begin } of metAt(turn)) {
      const end = await begin(page);
      await press(page, send);
      await focus(page).getByText(says).waitFor();
      expect(await isFocusInSight(page)).toBe(true);
      expect(await typed.inputValue()).toBe(`Typed for ${step}`);
      await end();
      await typed.waitFor();
      expect(await typed.inputValue()).toBe(`Typed for ${step}`);
    }
    const end = await answerSteps(page, async (route) => {
      await delay(300);
      await route.continue();
    });
    await press(page, send);
    await inForm(page).getByText(say('form.sending')).waitFor();
    await page.locator('button:focus', { hasText: step }).waitFor();
    await inForm(page).waitFor({ state: 'detached' });
    await page.locator('[role=status]:focus, h1:focus').waitFor();
    await end();
  }
});

longJourney(
  'what was typed for a revision is not laid over a newer one: its writer sees both and chooses',
  async () => {
    const quantity = { min: 0, max: 40, unit: 'hours', per: 'year' };
    const component = { area: 'A1', places: { anywhere: true }, quantity };
    const pledge = await dashboard.accepted('pledge', 'To be revised by two', component);
    const offer = await dashboard.accepted('offer', 'To be revised by two', component);
    const match = await dashboard.post('secretariat', '/matches', {
      pledge: { recordId: pledge.id, component: 'c1' },
      offer: { recordId: offer.id, component: 'c1' },
      amount: 5,
    });
    const officer = await arrive('secretariat', `/matches/${match.id}`, inEnglish);
    const typed = inForm(officer).locator('input[name=amount]');
    const reload = async (): Promise<void> => {
      await officer.reload();
      await button(officer, say('session.signOut')).waitFor();
    };

    await button(officer, say('matchStep.revise')).click();
    await typed.fill('7');
    await reload();
    await typed.waitFor();
    expect(await typed.inputValue()).toBe('7');
    const revision = { step: 'revise', reason: 'Meanwhile', amount: 9 };
    await dashboard.post(
      'secretariat',
      `/matches/${match.id}/transitions`,
      revision,
      match.version,
    );

    await reload();
    await officer.getByText(say('step.keptOlder')).waitFor();
    const choice = await officer.locator('.step-form').innerText();
    expect(choice).toMatch(/Amount\s+7/);
    expect(choice).toContain('9 hours a year');
    await checkPage(officer, 'step-kept-older');
    await button(officer, say('step.keptUse')).click();
    await typed.waitFor();
    expect(await typed.inputValue()).toBe('7');
    await reload();
    await typed.waitFor();
    expect(await typed.inputValue()).toBe('7');

    await inForm(officer)
      .getByRole('button', { name: say('step.cancel') })
      .click();
    await button(officer, say('matchStep.revise')).click();
    expect(await typed.inputValue()).toBe('9');
  },
);
