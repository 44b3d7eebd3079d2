/** An officer looks at a messy file, says what its headings mean, stores what is right, and the same file stores nothing more. */
import { afterAll, beforeAll, expect, test } from 'vitest';

import { arabicScreens } from '#dashboard/i18n/messages/ar';
import { englishScreens } from '#dashboard/i18n/messages/en';
import { type Words, wordsIn } from '#dashboard/i18n/words';
import { type Dashboard, openDashboard } from '#tests/support/dashboard';
import { walkedAs } from '#tests/support/journey-ways';
import { checkPage } from '#tests/support/page-checks';

let dashboard: Dashboard;

beforeAll(async () => {
  dashboard = await openDashboard();
});

afterAll(() => dashboard.close());

/** Foreign headings, which a browser remembers once they were told, a day the other way round, two States in a cell, two areas in another. */
const messy = (name: string): string =>
  `Intitulé ${name};Contenu ${name};kind;language;area;Party;Type of party;Country of the party;Countries where it applies;Until
${name} one;A text;offer;en;A1;${name} network;legal;XB;XB, XC;31/12/2027
${name} two;A text;offer;en;A1, A2;${name} network;;XB;XB;
`;

test.each(
  walkedAs<readonly ['en' | 'ar', Words, string, string, string]>(
    ['en', wordsIn('en', englishScreens), 'Walrus', 'Title', 'What is needed or given'],
    ['ar', wordsIn('ar', arabicScreens), 'Morse', 'العنوان', 'ما هو مطلوب أو مقدَّم'],
  ),
)(
  'an officer says what headings mean, and stores what was shown, by the keyboard, in %s',
  async (language, { say }, name, title, text) => {
    await dashboard.as('secretariat', '/about', async (page) => {
      await page.goto(`/${language}/sheets`);
      const look = page.getByRole('button', { name: say('sheets.look'), exact: true });
      const choose = () =>
        page.getByLabel(say('sheets.file'), { exact: true }).setInputFiles({
          name: 'rows.csv',
          mimeType: 'text/csv',
          buffer: Buffer.from(messy(name)),
        });
      await look.press('Enter');
      await page.getByText(say('sheets.noFile')).waitFor();
      await checkPage(page, `sheets-${language}-nothing-chosen`);

      await choose();
      await page.getByLabel(say('field.basis')).selectOption('letter');
      await page.getByLabel(say('field.basisDate')).fill('2026-01-15');
      await look.press('Enter');
      // Without its title nothing can be read.
      await page.locator('h2:focus', { hasText: say('sheets.none') }).waitFor();
      await checkPage(page, `sheets-${language}-none`);
      for (const [heading, label] of [
        [`Intitulé ${name}`, title],
        [`Contenu ${name}`, text],
      ] as const)
        await page.getByLabel(say('sheets.means', { heading })).selectOption({ label });
      await page.getByRole('button', { name: say('sheets.lookAgain') }).press('Enter');

      await page.locator('h2:focus', { hasText: say('sheets.seen') }).waitFor();
      const lines = page.locator('tbody tr');
      await lines
        .filter({ hasText: `${name} one` })
        .filter({ hasText: '2027-12-31' })
        .waitFor();
      await lines
        .filter({ hasText: `${name} two` })
        .filter({ hasText: 'E3' })
        .waitFor();
      await checkPage(page, `sheets-${language}-preview`);
      await page.getByRole('button', { name: say('sheets.store', { count: 1 }) }).press('Enter');
      await page.locator('h2:focus', { hasText: say('sheets.done', { count: 1 }) }).waitFor();
      await checkPage(page, `sheets-${language}-stored`);

      // The device keeps what the headings of this source mean, and what is stored is stored once.
      await choose();
      await look.press('Enter');
      await page.getByText(say('sheets.nothingToStore')).waitFor();
      expect(await page.getByText(say('sheets.unknownHeadings')).count()).toBe(0);
    });
  },
);
