/** Whoever signs in lands on what waits for them; what they look for is found, counted and kept. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { arabicScreens } from '#dashboard/i18n/messages/ar';
import { englishScreens } from '#dashboard/i18n/messages/en';
import { wordsIn } from '#dashboard/i18n/words';
import { heldMilliseconds } from '#dashboard/today/acceptances';
import { type Dashboard, openDashboard } from '#tests/support/dashboard';
import { longJourney, walkedAs } from '#tests/support/journey-ways';
import { press, tabTo, typeInto } from '#tests/support/keyboard';
import { checkPage } from '#tests/support/page-checks';
import { settled } from '#tests/support/settled';
import { personaButton, type Somebody, type VisitOptions } from '#tests/support/visitor';

let dashboard: Dashboard;

beforeAll(async () => {
  dashboard = await openDashboard();
});

afterAll(() => dashboard.close());

const languages = {
  en: {
    words: wordsIn('en', englishScreens),
    title: 'Quetzal courses, éprouvées',
    asked: 'quetzal eprouvees',
  },
  ar: { words: wordsIn('ar', arabicScreens), title: 'دورات الزُّمرّدي للقضاة', asked: 'زمردي' },
} as const;
type Of = keyof typeof languages;

const at = (path: string, language: Of): string => `/${language}${path}`;

/** People sign in on an English page, and go on in their language. */
const visiting = (
  persona: Somebody,
  path: string,
  language: Of,
  act: (page: Page) => Promise<void>,
  options?: VisitOptions,
): Promise<void> =>
  dashboard.as(
    persona,
    '/about',
    async (page) => {
      await page.goto(at(path, language));
      await act(page);
    },
    options,
  );

/** With codes: what has none waits in one more queue. */
const component = {
  area: 'A1',
  topics: ['appeal-body'],
  supportTypes: ['training'],
  places: { anywhere: true },
};

/** A pledge that was returned and sent again: of those there are few, whatever else is stored. */
const sentAgain = async (title: string): Promise<string> => {
  const { id, version } = await dashboard.submitted('pledge', title, component);
  const path = `/pledges/${id}`;
  const reason = { reason: 'Name the courts.' };
  const back = await dashboard.post('secretariat', `${path}/return`, reason, version);
  await dashboard.post('focal-point', `${path}/submission`, {}, back.version);
  return id;
};

describe.each(walkedAs<Of>('ar', 'en'))('in %s', (language) => {
  const { words, title, asked } = languages[language];
  const { say } = words;

  test('the Secretariat accepts from Today by keys alone, and undoes what has not left yet', async () => {
    const own = `${title} again`;
    const id = await sentAgain(own);
    await settled(dashboard.product);
    await visiting('secretariat', '/today', language, async (page) => {
      const line = page.locator(`[data-record="${id}"]`);
      const link = line.getByRole('link');
      // Whoever signs in leaves for the issuer and comes back: before that, no page is there to be looked at.
      await line.waitFor();
      await page.clock.install();
      await checkPage(page, `today-secretariat-${language}`);
      await tabTo(page, page.locator('.worklist [data-line="link"]').first());
      for (let lines = 0; lines < 40; lines += 1) {
        if (await link.evaluate((element) => element === document.activeElement)) break;
        await page.keyboard.press('j');
      }

      await page.keyboard.press('a');
      await page.getByText(say('today.told.held', { title: own })).waitFor();
      await page.keyboard.press('u');
      await link.and(page.locator(':focus')).waitFor();
      await page.getByText(say('today.told.held', { title: own })).waitFor({ state: 'detached' });

      await page.keyboard.press('a');
      await page.getByText(say('today.told.held', { title: own })).waitFor();
      await page.clock.fastForward(heldMilliseconds);
      await page.getByText(say('today.told.done', { title: own })).waitFor();
      await line.waitFor({ state: 'detached' });
      expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe('BODY');
      await page.goto(at(`/pledges/${id}`, language));
      await page.getByRole('button', { name: say('step.return') }).waitFor();
    });
  });

  test('what is held is sent at once when its reader goes on to another page', async () => {
    const id = await sentAgain(`${title} gone`);
    await settled(dashboard.product);
    await visiting('secretariat', '/today', language, async (page) => {
      const line = page.locator(`[data-record="${id}"]`);
      await press(page, line.getByRole('button', { name: say('step.acceptance') }));
      await line.getByRole('button', { name: say('today.undo') }).waitFor();
      const sent = page.waitForResponse((answer) => answer.url().endsWith(`${id}/acceptance`));
      await page.getByRole('link', { name: say('nav.records'), exact: true }).press('Enter');

      expect((await sent).status()).toBe(200);
    });
  });

  test('several are accepted at once, and all undone before they leave', async () => {
    const [one, other] = [`${title} first`, `${title} second`];
    const ids = [await sentAgain(one), await sentAgain(other)];
    await settled(dashboard.product);
    await visiting('secretariat', '/today', language, async (page) => {
      const queue = page.locator('[data-queue="changed"]');
      const choose = async (): Promise<void> => {
        await press(page, queue.locator('.several summary'));
        for (const name of [one, other]) {
          const box = queue.locator('.several').getByRole('checkbox', { name });
          await tabTo(page, box);
          await page.keyboard.press('Space');
        }
        const button = say('today.several.accept', { count: 2 });
        await press(page, queue.getByRole('button', { name: button }));
        await page.getByText(say('today.told.several', { count: 2 })).waitFor();
      };
      await queue.waitFor();
      await page.clock.install();
      await choose();
      await press(page, page.getByRole('button', { name: say('today.undoAll') }));
      await page.getByText(say('today.told.several', { count: 2 })).waitFor({ state: 'detached' });
      await choose();

      await page.clock.fastForward(heldMilliseconds);
      for (const id of ids)
        await page.locator(`[data-record="${id}"]`).waitFor({ state: 'detached' });
    });
  });

  test('a party finds what is asked of it, and answers', async () => {
    const pledge = await dashboard.accepted('pledge', `${title} asked`, component);
    const offer = await dashboard.accepted('offer', `${title} given`, component);
    const match = await dashboard.post('secretariat', '/matches', {
      pledge: { recordId: pledge.id, component: 'c1' },
      offer: { recordId: offer.id, component: 'c1' },
      title: `${title} together`,
    });
    await settled(dashboard.product);
    await visiting('focal-point', '/today', language, async (page) => {
      await page.locator('[data-queue="answers"]').waitFor();
      await checkPage(page, `today-party-${language}`);
      const link = page.getByRole('link', { name: `${title} together` });
      // Of many that are asked for, the first ten stand here and the way to the others below them: the oldest come first.
      const answers = page.locator('[data-queue="answers"]');
      if ((await link.count()) === 0) {
        expect(await answers.getByRole('listitem').count()).toBe(10);
        await press(page, answers.locator('> p > a'));
        await answers.locator('> p > a').waitFor({ state: 'detached' });
        await checkPage(page, `today-all-answers-${language}`);
      }
      await press(page, link.first());
      await page.waitForURL(`**/matches/${match.id}*`);
      // Whoever comes from Today finds the form of the answer open.
      await press(
        page,
        page.locator('form').getByRole('button', { name: say('matchStep.discussion') }),
      );
      await page.locator('[role=status]:focus').waitFor();
    });
  });

  test('a reader finds, filters and keeps a view; going back keeps all of it', async () => {
    const { id } = await dashboard.submitted('offer', `${title} for readers`, component);
    await settled(dashboard.product);
    await visiting('reader', '/today', language, async (page) => {
      await page.locator('[data-queue="open"]').waitFor();
      await checkPage(page, `today-reader-${language}`);
      await press(page, page.getByRole('link', { name: say('nav.records'), exact: true }));
      await typeInto(page, page.getByLabel(say('list.search')), asked);
      await page.keyboard.press('Enter');
      await page.waitForURL(/q=/);
      await page.getByLabel(say('list.kind')).selectOption('offer');
      await page.waitForURL(/kind=offer/);
      const row = page.getByRole('row', { name: `${title} for readers` });
      await row.waitFor();
      const total = await page.locator('.total').innerText();
      expect(total).toBe(
        say('list.total.offer', { count: await page.locator('tbody tr').count() }),
      );
      await checkPage(page, `found-${language}`);

      await press(page, row.getByRole('link', { name: title }));
      await page.waitForURL(`**/offers/${id}*`);
      await page.goBack();
      await row.waitFor();
      expect(await page.locator('.total').innerText()).toBe(total);

      await press(page, page.locator('.views summary'));
      await typeInto(page, page.getByLabel(say('list.viewName')), 'Zümrüt');
      await page.keyboard.press('Enter');
      await page.getByText(say('list.viewSaved', { name: 'Zümrüt' })).waitFor();
      await page.goto(at('/records', language));
      await press(page, page.locator('.views summary'));
      await press(page, page.getByRole('link', { name: 'Zümrüt' }));
      await row.waitFor();
    });
  });

  longJourney('Today and the list fit a screen of 320 pixels', async () => {
    for (const [persona, path] of [
      ['secretariat', '/today'],
      ['focal-point', '/today'],
      ['reader', '/today'],
      ['secretariat', '/records'],
    ] as const) {
      await visiting(
        persona,
        path,
        language,
        async (page) => {
          await page.locator('.waiting-list, table.figures').first().waitFor();
          await checkPage(page, `320-${persona}${path.replace('/', '-')}-${language}`);
        },
        { width: 320 },
      );
    }
  });
});

test('whoever signs in on the first page lands on Today', async () => {
  const { page, leave } = await dashboard.visit();
  await page.goto('/');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await personaButton(page, 'secretariat').click();
  await page.getByRole('heading', { level: 1, name: 'Today' }).waitFor();
  await leave();
});
