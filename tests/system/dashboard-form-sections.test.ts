/** A form that asks one thing at a time: saved at every step, mended where something is wrong, looked through, and sent. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { arabicScreens } from '#dashboard/i18n/messages/ar';
import { englishScreens } from '#dashboard/i18n/messages/en';
import { wordsIn } from '#dashboard/i18n/words';
import { type Dashboard, openDashboard } from '#tests/support/dashboard';
import { longJourney, walkedAs } from '#tests/support/journey-ways';
import { press, tabTo, typeInto } from '#tests/support/keyboard';
import { checkPage } from '#tests/support/page-checks';
import { pathOf } from '#tests/support/visitor';

let dashboard: Dashboard;

beforeAll(async () => {
  dashboard = await openDashboard();
});

afterAll(() => dashboard.close());

const inSections = { formView: 'sections' } as const;
const field = (page: Page, name: string) => page.locator(`[name="${name}"]:not([type=hidden])`);

test.each(walkedAs(wordsIn('en', englishScreens), wordsIn('ar', arabicScreens)))(
  'a State answers one thing at a time by keyboard, leaves, comes back elsewhere and submits ($language)',
  async ({ language, say }) => {
    const { page, faults, leave } = await dashboard.visitAs('focal-point', '/about', inSections);
    const goOn = (name = say('sections.saveContinue')) =>
      press(page, page.getByRole('button', { name, exact: true }));
    const titleOf = (text: string) => page.locator('[data-section-title]:focus', { hasText: text });
    await page.goto(`/${language}/pledges/new`);
    await page.locator('.section-list').waitFor();
    expect(await page.locator('[data-section]:visible').count()).toBe(1);
    await checkPage(page, `sections-first-${language}`);

    await goOn(); // Nothing is answered, so nothing is saved.
    await titleOf(say('section.what')).waitFor();
    expect(pathOf(page)).toBe('/pledges/new');
    await page.goBack();
    await typeInto(page, field(page, 'title'), `One at a time (${language})`);
    await tabTo(page, page.locator('[name=supportRequested][value=yes]'));
    await page.keyboard.press('Space');
    await goOn();
    await titleOf(say('section.what')).waitFor();
    // What is saved is a draft of its own address.
    expect(pathOf(page)).toMatch(/^\/pledges\/[\w-]+\/edit$/);
    const address = page.url();
    await field(page, 'c.k1.area').selectOption('A3');
    await typeInto(page, field(page, 'c.k1.text'), 'Appeals wait for years.');
    await goOn();
    await titleOf(say('section.kinds')).waitFor();
    await checkPage(page, `sections-kinds-${language}`);
    await leave();

    const other = await dashboard.visitAs('focal-point', address, inSections);
    await other.page.locator('.section-list').waitFor();
    expect(await field(other.page, 'c.k1.text').inputValue()).toBe('Appeals wait for years.');
    await press(
      other.page,
      other.page.locator('.section-list').getByRole('button', { name: say('section.check') }),
    );
    await other.page.locator('.check-list', { hasText: 'Appeals wait for years.' }).waitFor();
    await checkPage(other.page, `sections-check-${language}`);
    await press(
      other.page,
      other.page.getByRole('button', { name: say('edit.saveAndSubmit'), exact: true }),
    );
    await other.page.getByRole('heading', { name: say('confirmation.pledge') }).waitFor();
    expect([...faults(), ...other.faults()]).toEqual([]);
    await other.leave();
  },
);

test('off line a section says that it was not saved, and the next may be answered; an error leads to its section', async () => {
  const { say } = wordsIn('en', englishScreens);
  const { page, leave } = await dashboard.visitAs('stakeholder', '/offers/new', inSections);
  await page.locator('.section-list').waitFor();
  await field(page, 'title').fill('Saved once the line is back');
  await page.context().setOffline(true);
  await press(page, page.getByRole('button', { name: say('sections.saveContinue') }));
  await page.locator(':focus').getByText(say('send.offline')).waitFor();
  await press(page, page.getByRole('button', { name: say('sections.continueUnsaved') }));
  await page.locator('[data-section-title]:focus').waitFor();
  await field(page, 'c.k1.text').fill('Judges train judges.');
  await page.context().setOffline(false);
  await press(page, page.getByRole('button', { name: say('sections.saveContinue') }));
  await page.waitForURL(/\/edit\?section=1\.kinds/);

  await page.goto(page.url().replace(/section=.*/, 'section=check'));
  await page.locator('.check-list', { hasText: 'Judges train judges.' }).waitFor();
  await page.getByRole('button', { name: say('edit.saveAndSubmit'), exact: true }).click();
  const summary = page.getByRole('alert');
  await summary.waitFor();
  expect(await page.locator('.section-list__state--wrong').count()).toBeGreaterThan(0);
  await tabTo(page, summary.getByRole('link', { name: 'Component 1: Choose an area.' }));
  await page.keyboard.press('Enter');
  await page.locator('[name="c.k1.area"]:focus').waitFor();
  await checkPage(page, 'sections-error');
  await leave();
});

longJourney(
  'whoever likes all questions on one page keeps them so, and no answer is lost by the choice',
  async () => {
    const { say } = wordsIn('en', englishScreens);
    const { page, leave } = await dashboard.visitAs('stakeholder', '/offers/new', inSections);
    await page.locator('.section-list').waitFor();
    await field(page, 'title').fill('Typed before the choice');
    await page.getByRole('button', { name: say('sections.view.whole') }).click();
    await field(page, 'c.k1.text').waitFor();
    expect(await field(page, 'title').inputValue()).toBe('Typed before the choice');
    await page.reload();
    await field(page, 'c.k1.text').waitFor();
    expect(await page.locator('.section-list').count()).toBe(0);
    await leave();
  },
);

const goOnFrom = (page: Page) => page.locator('.record-form button[value=continue]').press('Enter');

test('each page tells what is wrong in its own fields, and only in those that were begun', async () => {
  const { page, leave } = await dashboard.visitAs('stakeholder', '/offers/new', inSections);
  await page.locator('.section-list').waitFor();
  await field(page, 'title').fill('Wrong on its page');
  await goOnFrom(page);
  await page.waitForURL(/section=1\.what/);
  const wrong = [
    ['1.amount', 'c.k1.min', 'abc'],
    ['1.when', 'c.k1.start', '31.02.2027'],
    ['1.more', 'c.k1.progressOn', 'long ago'],
    ['1.more', 'c.k1.nextStepBy', 'soon'],
    ['last', 'matchesAtOnce', 'some'],
    ['last', 'sources', 'no link'],
    ['contact', 'contact.email', 'nobody'],
  ] as const;
  for (const [section, name, value] of wrong) {
    await page.goto(page.url().replace(/section=.*/, `section=${section}`));
    const answer = field(page, name);
    await answer.evaluate((control) => control.closest('details')?.setAttribute('open', ''));
    await answer.fill(value);
    await goOnFrom(page);
    // What was left blank on other pages is none of them.
    await page.getByRole('alert').waitFor();
    const told = await page
      .getByRole('alert')
      .locator('a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')?.slice(1) ?? ''));
    expect(told, name).toContain(name);
    const sections = told.map((id) => page.locator(`[data-section="${section}"] [id="${id}"]`));
    expect(await Promise.all(sections.map((each) => each.count())), name).not.toContain(0);
    expect(page.url()).toContain(`section=${section}`);
    await answer.fill('');
  }
  await leave();
});

longJourney(
  'a page that nobody answered is not marked as answered, and one that was is',
  async () => {
    const { say } = wordsIn('en', englishScreens);
    const { page, leave } = await dashboard.visitAs('focal-point', '/pledges/new', inSections);
    await page.locator('.section-list').waitFor();
    await field(page, 'title').fill('Answered once');
    await goOnFrom(page);
    await page.waitForURL(/section=1\.what/);
    await page.reload();
    const answered = page.locator('li', { has: page.locator('.section-list__state--answered') });
    await answered.first().waitFor();
    expect(await answered.locator('button').allInnerTexts()).toEqual([
      say('section.record.pledge'),
    ]);

    await page.goto(page.url().replace('1.what', '1.where'));
    await page.locator('[name="c.k1.where"][value=notKnown]').check();
    await goOnFrom(page);
    await page.waitForURL(/section=1\.when/);
    await page.reload();
    await answered.getByRole('button', { name: say('section.where') }).waitFor();
    await leave();
  },
);

test('Enter in a field goes on, page by page and on one page, and only the button sends', async () => {
  for (const formView of ['sections', 'whole'] as const) {
    const { page, leave } = await dashboard.visitAs('stakeholder', '/offers/new', { formView });
    const sent: string[] = [];
    page.on('request', (request) => {
      if (request.method() === 'POST' && request.url().endsWith('/api/offers'))
        sent.push(request.postData() ?? '');
    });
    await field(page, 'c.k1.text').waitFor({ state: 'attached' });
    await field(page, 'title').fill('Sent by its button alone');
    await field(page, 'title').press('Enter');
    if (formView === 'sections') await page.locator('[data-section-title]:focus').waitFor();
    else {
      await page.locator('.record-form :focus:not([name=title])').waitFor();
      expect(await page.getByRole('alert').count()).toBe(0);
      await field(page, 'c.k1.min').press('Enter');
      await page.locator('[name="c.k1.max"]:focus').waitFor();
      await page.locator('.record-form button:not([value])[type=submit]').press('Enter');
      await page.getByRole('alert').waitFor();
    }
    expect(sent.filter((body) => !body.includes('"draft":true'))).toEqual([]);
    await leave();
  }
});
