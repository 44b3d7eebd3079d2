/** What of a page comes late, in whichever order: no page waits for ever, and no press is lost on it. */
import type { Page, Route } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { type Dashboard, openDashboard } from '#tests/support/dashboard';
import { walkedAs } from '#tests/support/journey-ways';
import { inQuickTime } from '#tests/support/quick-time';

let dashboard: Dashboard;

beforeAll(async () => {
  dashboard = await openDashboard();
});

afterAll(() => dashboard.close());

const isScript = ({ pathname }: URL): boolean => /^\/assets\/.+\.js$/.test(pathname);

/** Holds back the scripts that export these names; each waits until it is let through. */
const holdBack = async <Name extends string>(page: Page, ...names: readonly Name[]) => {
  const held = new Map(names.map((name) => [name, Promise.withResolvers<Route>()]));
  await page.route(isScript, async (route) => {
    const response = await route.fetch();
    const text = await response.text();
    const name = names.find((each) => new RegExp(`export\\{.*\\b${each}\\b`).test(text));
    if (name === undefined) await route.fulfill({ response });
    else held.get(name)?.resolve(route);
  });
  const asked = async (name: Name): Promise<Route> => {
    const route = await held.get(name)?.promise;
    if (!route) throw new Error(`Nothing holds back ${name}`);
    return route;
  };
  return {
    asked,
    letThrough: async (name: Name): Promise<void> => {
      const route = await asked(name);
      await route.continue();
      // The page has it once the same script is here for whoever asks next.
      await page.evaluate(`import('${route.request().url()}').then(() => undefined)`);
    },
  };
};

type Turns = {
  readonly holdTurns: () => void;
  /** Those that wait, and no later one. */
  readonly letOnce: () => void;
  readonly letTurns: () => void;
};

/** React draws on a turn that it asks of a message port: as on a busy machine, none comes until it is let. */
const withHeldTurns = async (page: Page, since: 'asked' | 'start' = 'asked'): Promise<void> => {
  await page.addInitScript((from) => {
    let held: (() => void)[] | undefined = from === 'start' ? [] : undefined;
    const ports = MessagePort.prototype;
    const { value: post } = Object.getOwnPropertyDescriptor(ports, 'postMessage') ?? {};
    ports.postMessage = function postLater(this: MessagePort, ...given: unknown[]) {
      const send = () => Reflect.apply(post as () => void, this, given);
      if (held) held.push(send);
      else send();
    };
    const turns: Turns = {
      holdTurns: () => {
        held = [];
      },
      letOnce: () => {
        for (const each of held?.splice(0) ?? []) each();
      },
      letTurns: () => {
        const waiting = held ?? [];
        held = undefined;
        for (const each of waiting) each();
      },
    };
    Object.assign(window, turns);
  }, since);
};

test.each(
  walkedAs(['otherEnglish', 'firstArabic'] as const, ['firstArabic', 'otherEnglish'] as const),
)(
  'a language that is chosen while a page’s words are on their way comes, with %s before %s',
  async (...order) => {
    await dashboard.as('reader', '/', async (page) => {
      await withHeldTurns(page);
      const { asked, letThrough } = await holdBack(page, ...order);
      await page.goto('/en/');
      await page.getByRole('button', { name: 'Sign out' }).waitFor();
      await page.getByRole('contentinfo').getByRole('link', { name: 'About' }).click();
      await page.getByRole('link', { name: 'العربية' }).click();
      await Promise.all(order.map(asked));

      await page.evaluate(() => (window as unknown as Turns).holdTurns());
      for (const name of order) await letThrough(name);
      await page.evaluate(() => (window as unknown as Turns).letTurns());

      await page.getByRole('heading', { name: 'كيف تُعدّ الاقتراحات' }).waitFor();
      expect(await page.evaluate(() => document.documentElement.lang)).toBe('ar');
    });
  },
);

test('a page whose script comes right after its place was drawn is shown', async () => {
  const { page, leave } = await dashboard.visit();
  await withHeldTurns(page, 'start');
  const { letThrough } = await holdBack(page, 'OtherPages');
  await page.goto('/en/rehearsal/pledges');
  const place = page.getByRole('main').getByText('Loading…');
  await expect
    .poll(async () => {
      await page.evaluate(() => (window as unknown as Turns).letOnce());
      return (await page.getByRole('banner').count()) > 0 && place.isVisible();
    })
    .toBe(true);
  await letThrough('OtherPages');
  await page.evaluate(() => (window as unknown as Turns).letTurns());

  await page.locator('.record-form input:visible').first().waitFor();
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await leave();
});

test.each(walkedAs('off line' as const, 'on line' as const))(
  'whoever sends a form before its rules came, and is %s, is told what became of it',
  async (line) => {
    const title = `Before its rules, ${line}`;
    await dashboard.as('focal-point', '/', async (page) => {
      await inQuickTime(page);
      const { asked, letThrough } = await holdBack(page, 'submissionRefusals');
      await page.goto('/en/pledges/new');
      await page.getByLabel('Title').fill(title);
      await page.getByLabel('Yes, we ask for support').check();
      await page.getByLabel('Area', { exact: true }).selectOption('A3');
      await page.getByLabel('What will be improved').fill('Appeals wait for years.');
      await asked('submissionRefusals');
      await page.context().setOffline(line === 'off line');
      await page.getByRole('button', { name: 'Submit the pledge' }).press('Enter');
      const alert = page.getByRole('alert');
      if (line === 'off line') {
        await alert.getByText('You are off line. This was not sent.').waitFor();
        await page.context().setOffline(false);
        await alert.getByRole('button', { name: 'Send again' }).press('Enter');
      }
      await page.locator('.reference').waitFor();
      await letThrough('submissionRefusals');
    });
  },
);

test('whoever sends a form before what reads it came is told so, and sends it once that is here', async () => {
  await dashboard.as('focal-point', '/', async (page) => {
    const held = Promise.withResolvers<void>();
    const isReader = ({ pathname }: URL): boolean =>
      pathname.startsWith('/assets/read-submission-');
    await page.route(isReader, async (route) => {
      await held.promise;
      await route.continue();
    });
    await inQuickTime(page);
    await page.goto('/en/pledges/new');
    await page.getByLabel('Title').fill('Before it could be read');
    await page.getByRole('button', { name: 'Save as a draft' }).press('Enter');
    const alert = page.getByRole('alert');
    await alert.getByText('This was not sent, since a part of the page has not loaded.').waitFor();
    held.resolve();
    await alert.getByRole('button', { name: 'Send again' }).press('Enter');
    await page.locator('.reference').waitFor();
  });
});

test('whoever answers the first question before the others are here keeps words and place, and goes on to them', async () => {
  await dashboard.as(
    'focal-point',
    '/',
    async (page) => {
      const { asked, letThrough } = await holdBack(page, 'LaterSections');
      await page.goto('/en/pledges/new');
      const title = page.getByLabel('Title');
      await title.pressSequentially('Written while the rest is on its way');
      await asked('LaterSections');
      expect(await page.getByLabel('Area', { exact: true }).count()).toBe(0);
      await page.getByRole('button', { name: 'Save and continue' }).press('Enter');
      await page.waitForURL(/\/edit\?section=1\.what$/);
      const waiting = page.locator('[data-section-title]', { hasText: 'Loading…' });
      await waiting.waitFor();
      expect(await waiting.evaluate((element) => element === document.activeElement)).toBe(true);

      await letThrough('LaterSections');
      await page.getByLabel('Area', { exact: true }).selectOption('A3');
      await page.getByRole('button', { name: 'Back' }).press('Enter');
      expect(await title.inputValue()).toBe('Written while the rest is on its way');
    },
    { formView: 'sections' },
  );
});

test('later questions that come while somebody types take neither focus nor words, and what does not come is asked for again', async () => {
  await dashboard.as('focal-point', '/', async (page) => {
    const isLater = async (route: Route): Promise<void> => {
      const text = await (await route.fetch()).text();
      if (/export\{.*\bLaterSections\b/.test(text)) await route.abort();
      else await route.fallback();
    };
    await page.route(isScript, isLater);
    await page.goto('/en/pledges/new');
    const title = page.getByLabel('Title');
    await title.pressSequentially('Half a ti');
    await page.getByText('This part of the page did not load.', { exact: false }).waitFor();
    // It is asked for once more by itself when the words of the part are here.
    await page.waitForLoadState('networkidle');
    await page.unroute(isScript, isLater);
    const tryAgain = page.getByRole('button', { name: 'Try again' });
    await tryAgain.evaluate((button: HTMLButtonElement) => button.click());
    await page.getByLabel('Area', { exact: true }).waitFor();
    await page.keyboard.type('tle');

    expect(await title.inputValue()).toBe('Half a title');
  });
});

test('the buttons of a record stay where they are while what stands above them comes', async () => {
  const { id } = await dashboard.submitted('pledge', 'To be pressed in time', {});
  const { page, leave } = await dashboard.visitAs('secretariat', '/about');
  const { letThrough } = await holdBack(page, 'FollowToggle');
  await page.goto(`/en/pledges/${id}`);
  const accept = page.getByRole('button', { name: 'Accept', exact: true });
  const top = async (): Promise<number | undefined> => (await accept.boundingBox())?.y;
  await accept.waitFor();
  const before = await top();

  await letThrough('FollowToggle');
  await page.getByRole('button', { name: 'Follow this record' }).waitFor();

  expect(await top()).toBe(before);
  await leave();
});
