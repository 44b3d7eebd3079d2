/** A support package as the start of an answer: found by a word of another language, filled in beside what was written, and taken back. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { arabicScreens } from '#dashboard/i18n/messages/ar';
import { englishScreens } from '#dashboard/i18n/messages/en';
import { wordsIn } from '#dashboard/i18n/words';
import { findTerm } from '#shared/vocabulary/label';
import { supportPackages } from '#shared/vocabulary/support-packages/support-packages';
import { type Dashboard, openDashboard } from '#tests/support/dashboard';
import { walkedAs } from '#tests/support/journey-ways';
import { press, tabTo, typeInto } from '#tests/support/keyboard';
import { checkPage } from '#tests/support/page-checks';

let dashboard: Dashboard;

beforeAll(async () => {
  dashboard = await openDashboard();
});

afterAll(() => dashboard.close());

const pool = findTerm(supportPackages, 'interpreter-pool');
if (!pool) throw new Error('no pool of interpreters');

const field = (page: Page, name: string) => page.locator(`[name="${name}"]:not([type=hidden])`);

test.each(walkedAs(wordsIn('ar', arabicScreens), wordsIn('en', englishScreens)))(
  'whoever reads the packages starts an offer from one, keeps what they wrote, and takes it back ($language)',
  async ({ language, say, label }) => {
    const { page, faults, leave } = await dashboard.visitAs('stakeholder', '/about', {
      formView: 'sections',
    });
    await page.goto(`/${language}/packages`);
    await page.getByRole('heading', { level: 1, name: say('packages.title') }).waitFor();
    await checkPage(page, `packages-${language}`);
    await typeInto(page, page.getByLabel(say('package.find')), 'interprètes');
    const entry = page.locator(`#package-${pool.id}`);
    await page
      .getByText(say('package.found', { count: 2 }))
      .or(entry)
      .first()
      .waitFor();
    await press(page, entry.getByRole('link', { name: say('nav.offer') }));

    await page.waitForURL(/\/offers\/new/);
    const chooser = page.getByRole('region', { name: say('package.title') });
    await chooser.getByRole('heading', { name: label(pool.label) }).waitFor();
    const own = 'We train interpreters of Tigrinya.';
    await typeInto(page, field(page, 'c.k1.text'), own);
    await press(page, chooser.getByRole('button', { name: say('package.start') }).first());
    await chooser.locator('[role=status]:focus').waitFor();
    expect(await field(page, 'c.k1.area').inputValue()).toBe(pool.area);
    expect(await field(page, 'c.k1.text').inputValue()).toBe(own);
    await checkPage(page, `package-started-${language}`);
    const topic = page.locator('[name="c.k1.topics"][value=interpretation]');
    expect(await topic.isChecked()).toBe(true);
    expect(await field(page, 'c.k1.min').inputValue()).toBe('');

    await press(page, chooser.getByRole('button', { name: say('package.takeBack') }));
    await chooser.getByText(say('package.takenBack')).waitFor();
    expect(await field(page, 'c.k1.area').inputValue()).toBe('');
    expect(await topic.count()).toBe(0);
    expect(await field(page, 'c.k1.text').inputValue()).toBe(own);

    // With the amount this time, and over a loading of the page.
    await tabTo(page, chooser.getByRole('checkbox'));
    await page.keyboard.press('Space');
    await press(page, chooser.getByRole('button', { name: say('package.start') }).first());
    await chooser.locator('[role=status]:focus').waitFor();
    await page.reload();
    await press(page, chooser.getByRole('button', { name: say('package.takeBack') }));
    await chooser.getByText(say('package.takenBack')).waitFor();
    expect(await field(page, 'c.k1.max').inputValue()).toBe('');
    expect(await field(page, 'c.k1.text').inputValue()).toBe(own);
    expect(faults()).toEqual([]);
    await leave();
  },
);
