/** An owner publishes a record in part, everyone reads that something is kept back, and it changes its mind in the same place. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';

import type { Words } from '#dashboard/i18n/words';
import { type Dashboard, openDashboard } from '#tests/support/dashboard';
import { walkedAs } from '#tests/support/journey-ways';
import { checkPage } from '#tests/support/page-checks';
import { twoScreens } from '#tests/support/two-screens';

let dashboard: Dashboard;
beforeAll(async () => {
  dashboard = await openDashboard();
});
afterAll(() => dashboard.close());

const text = 'Sandgrouse are counted in ten reception centres.';

/** Opens the form, ticks or unticks by the keyboard, and sends it. */
const publish = async (
  page: Page,
  { say }: Words,
  name: 'step.release' | 'step.release.change',
  presses: readonly ('texts' | 'amounts' | 'partners')[],
): Promise<void> => {
  const button = page.getByRole('button', { name: say(name), exact: true });
  if (await page.getByRole('group', { name: say('release.groups') }).isHidden())
    await button.press('Enter');
  for (const group of presses)
    await page.getByRole('checkbox', { name: say(`release.group.${group}`) }).press('Space');
  await button.press('Enter');
};

test.each(walkedAs<'en' | 'ar'>('en', 'ar'))(
  'texts and amounts that are not ticked stay back, are said to, and are published later (%s)',
  async (language) => {
    const { words, width } = twoScreens[language];
    const { say } = words;
    const { id } = await dashboard.accepted('pledge', `Kept back in ${language}`, {
      text,
      quantity: { min: 40, max: 40, unit: 'days', per: 'once' },
    });
    const address = `/${language}/pledges/${id}`;
    const everyone = await dashboard.visit({ width });
    const lines = ['texts', 'amounts'].map((group) =>
      everyone.page.getByText(say(`record.withheld.${group as 'texts' | 'amounts'}`)),
    );

    await dashboard.as(
      'focal-point',
      address,
      async (page) => {
        await publish(page, words, 'step.release', ['texts', 'amounts']);
        await page.getByText(say('step.release.done')).waitFor();
        await everyone.page.goto(address);
        for (const line of lines) await line.waitFor();
        await everyone.page.getByText(say('record.textWithheld')).waitFor();
        expect(await everyone.page.getByText(text).count()).toBe(0);
        await checkPage(everyone.page, `withheld-public-${language}`);

        // What is public already is not published once more.
        await publish(page, words, 'step.release.change', []);
        await page.getByText(say('error.publicAlready')).waitFor();
        await checkPage(page, `withheld-form-${language}`);
        await publish(page, words, 'step.release.change', ['texts']);
        await page.getByText(say('step.release.done')).waitFor();
        // Somebody who has read nothing yet: whoever has, keeps what they read for half a minute.
        const next = await dashboard.visit({ width });
        await next.page.goto(address);
        await next.page.getByText(text).waitFor();
        await next.page.getByText(say('record.withheld.amounts')).waitFor();
        expect(await next.page.getByText(say('record.withheld.texts')).count()).toBe(0);
        await next.leave();
      },
      { width },
    );
    expect(everyone.faults()).toEqual([]);
    await everyone.leave();
  },
);
