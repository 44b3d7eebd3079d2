/** The Secretariat invites somebody who comes in, manages colleagues, is removed at work, and is let in again. */
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { arabicScreens } from '#dashboard/i18n/messages/ar';
import { englishScreens } from '#dashboard/i18n/messages/en';
import { wordsIn } from '#dashboard/i18n/words';
import { type Dashboard, openDashboard } from '#tests/support/dashboard';
import { walkedAs } from '#tests/support/journey-ways';
import { checkPage, overflow, picture } from '#tests/support/page-checks';

let dashboard: Dashboard;
let party: string;
beforeAll(async () => {
  dashboard = await openDashboard();
  const me = await dashboard.read('focal-point', '/me');
  party = (me['party'] as { readonly id: string }).id;
});
afterAll(() => dashboard.close());

const languages = {
  en: wordsIn('en', englishScreens),
  ar: wordsIn('ar', arabicScreens),
} as const;

describe.each(walkedAs<keyof typeof languages>('en', 'ar'))('in %s', (language) => {
  const { say } = languages[language];
  const email = `asylum.desk.${language}@example.org`;
  const name = `Asylum desk ${language}`;

  const button = (within: Page | Locator, text: string): Locator =>
    within.getByRole('button', { name: text, exact: true });
  const ofPerson = (page: Page, form: 'change' | 'removal' | 'restoration' | 'secondFactor') =>
    button(page, say('people.of', { action: say(`people.${form}`), name }));
  const done = (page: Page, form: 'invitation' | 'change' | 'removal' | 'restoration') =>
    page.locator('[role=status]:focus', { hasText: say(`people.${form}Done`, { name }) }).waitFor();
  const send = (page: Page, text: string) =>
    button(page.locator('form.step-form'), text).press('Enter');

  const invite = async (page: Page): Promise<void> => {
    await page.goto(`/${language}/people`);
    await button(page, say('people.invitation')).press('Enter');
    await send(page, say('people.invitation'));
    await page.locator('#email-error', { hasText: say('error.required') }).waitFor();
    await page.locator('#email').fill(email);
    await page.locator('#name').fill(name);
    await page.locator('input[name=role][value=representative]').check();
    await page.locator('#partyId').selectOption(party);
    await page.getByLabel(say('people.managesMembers')).check();
    await checkPage(page, `people-invitation-${language}`);
    await send(page, say('people.invitation'));
    await done(page, 'invitation');
    await checkPage(page, `people-${language}`);
  };

  const stepOf = async (page: Page, form: 'removal' | 'restoration'): Promise<void> => {
    await ofPerson(page, form).press('Enter');
    await send(page, say(`people.${form}`));
    await done(page, form);
  };

  test('who is invited comes in, sees the people of their party, and can do nothing from their removal on', async () => {
    const officer = await dashboard.visitAs('secretariat', '/about');
    await invite(officer.page);
    const invited = await dashboard.visit();
    const { page } = invited;
    await page.goto('/en/about');
    await page.getByRole('banner').getByRole('button', { name: 'Sign in' }).click();
    await page.locator('summary').last().click();
    await picture(page, `people-sign-in-${language}`);
    await page.locator('button[name=persona]', { hasText: email }).click();
    await page.getByRole('button', { name: 'Sign out' }).waitFor();
    await page.goto(`/${language}/people`);
    await page.getByText(say('people.leadOwn')).waitFor();
    await page.getByText(say('people.you', { name })).waitFor();
    await page.setViewportSize({ width: 320, height: 900 });
    await button(page, say('people.invitation')).click();
    expect(await page.locator('input[name=role][type=radio]').count()).toBe(0);
    expect(await overflow(page)).toBe(0);
    await picture(page, `people-own-320-${language}`);

    await stepOf(officer.page, 'removal');
    await page.locator('#email').fill('colleague@example.org');
    await page.locator('#name').fill('A colleague');
    await send(page, say('people.invitation'));
    await page.getByText(say('problem.forbidden')).waitFor();

    await stepOf(officer.page, 'restoration');
    await ofPerson(officer.page, 'change').press('Enter');
    await officer.page.getByText(say('people.changeMeans', { name })).waitFor();
    await checkPage(officer.page, `people-change-${language}`);
    await officer.page.locator('input[name=duty][value=approver]').check();
    await send(officer.page, say('people.change'));
    await done(officer.page, 'change');
    await officer.page.getByText(say('people.duty.approver')).first().waitFor();
    await send(page, say('people.invitation'));
    await page.getByText(say('people.invitationDone', { name: 'A colleague' })).waitFor();
    await ofPerson(officer.page, 'secondFactor').press('Enter');
    await button(officer.page, say('step.cancel')).press('Enter');
    await expect.poll(() => ofPerson(officer.page, 'secondFactor').evaluate(isFocused)).toBe(true);
    await officer.page.getByRole('link', { name: say('rights.title') }).click();
    await officer.page.getByText(say('rights.lead')).waitFor();
    await checkPage(officer.page, `rights-${language}`);
    expect([...officer.faults(), ...invited.faults()]).toEqual([]);
    await invited.leave();
    await officer.leave();
  });
});

test('the countries of whoever is invited to read stand each once when the page is loaded anew', async () => {
  const { say } = languages.en;
  await dashboard.as('secretariat', '/about', async (page) => {
    await page.goto('/en/people');
    await page.getByRole('button', { name: say('people.invitation'), exact: true }).click();
    await page.locator('input[name=role][value=countryReader]').check();
    for (const country of ['Kenya', 'Chad']) {
      await page.getByRole('combobox', { name: say('country.add') }).fill(country);
      await page.getByRole('option', { name: country, exact: true }).click();
    }
    const chosen = () =>
      page
        .locator('input[name=countries]')
        .evaluateAll((all) => all.map((each) => (each as HTMLInputElement).value));
    await expect.poll(chosen).toEqual(['KEN', 'TCD']);
    await page.locator('#name').fill('A bureau');

    await page.reload();

    await page.locator('.chip').nth(1).waitFor();
    expect(await chosen()).toEqual(['KEN', 'TCD']);
    expect(await page.locator('#name').inputValue()).toBe('A bureau');
  });
});

const isFocused = (element: Element): boolean => element === document.activeElement;
