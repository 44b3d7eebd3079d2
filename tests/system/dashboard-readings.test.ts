/** What a text says, as its writer is offered it and as an officer codes it: with the keyboard alone, in English and Arabic. */
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { type Dashboard, openDashboard } from '#tests/support/dashboard';
import { longJourney, walkedAs } from '#tests/support/journey-ways';
import { tabTo, typeInto } from '#tests/support/keyboard';
import { checkPage, overflow, picture } from '#tests/support/page-checks';
import { signIn } from '#tests/support/visitor';

let dashboard: Dashboard;

beforeAll(async () => {
  dashboard = await openDashboard();
});

afterAll(() => dashboard.close());

const written = {
  en: {
    region: 'Your text says',
    title: 'Faster and fairer asylum decisions',
    text: 'We will clear the backlog of pending asylum cases. We ask for training of our decision makers, for 40 days from January 2027. Interpreters for interviews in French would help as well.',
    kept: ['Backlog', 'Training'],
    refused: 'Interpretation',
    used: /filled in. Check/,
    left: /left out/,
    submit: 'Submit the pledge',
  },
  ar: {
    region: 'ما يقوله نصّك',
    title: 'قرارات لجوء أسرع',
    text: 'سنقلص تراكم القضايا المعلقة. نطلب تدريب موظفي البت في الطلبات لمدة 40 يوما. ونحتاج أيضا إلى مترجمين فوريين.',
    kept: ['تراكم الطلبات المعلّقة', 'التدريب'],
    refused: 'تحديد صفة اللاجئ',
    used: /مُلئت/,
    left: /تُرك/,
    submit: 'تقديم التعهد',
  },
} as const;

const offerNamed = (panel: Locator, name: string): Locator =>
  panel.locator('label.proposal', { has: panel.page().getByText(name, { exact: true }) });

/** Presses the key that stands beside an offer. */
const pressKeyOf = async (panel: Locator, name: string): Promise<void> => {
  const key = await offerNamed(panel, name).locator('kbd').innerText();
  await panel.page().keyboard.press(key.trim());
};

const setTo = async (panel: Locator, name: string, wanted: boolean): Promise<void> => {
  const box = offerNamed(panel, name).getByRole('checkbox');
  if ((await box.isChecked()) !== wanted) await pressKeyOf(panel, name);
  expect(await box.isChecked()).toBe(wanted);
};

const withText = async (page: Page, language: keyof typeof written) => {
  const { region, title, text } = written[language];
  const panel = page.getByRole('region', { name: region });
  await typeInto(page, page.locator('[name=title]'), title);
  await typeInto(page, page.locator('[name="c.k1.text"]'), text);
  // The first text that anybody has read loads the tables of its language.
  await panel.getByRole('checkbox').first().waitFor({ timeout: 60_000 });
  return panel;
};

test.each(walkedAs<keyof typeof written>('ar', 'en'))(
  'a State writes three sentences, keeps two codes, refuses one and submits (%s)',
  async (language) => {
    const words = written[language];
    const visitor = await dashboard.visit();
    const { page } = visitor;
    await page.goto('/pledges/new');
    await signIn(page, 'focal-point');
    await page.goto(`/pledges/new?lang=${language}`);
    await page.locator('[name="c.k1.text"]').waitFor();
    expect(await page.locator('[name=language]').inputValue()).toBe(language);

    const panel = await withText(page, language);
    expect(await page.locator('[name="c.k1.area"]').inputValue()).toBe('');
    await checkPage(page, `reading-${language}`);
    await page.setViewportSize({ width: 320, height: 900 });
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    await picture(page, `reading-narrow-${language}`);
    await page.setViewportSize({ width: 1280, height: 900 });

    await tabTo(page, panel.getByRole('checkbox').first());
    for (const kept of words.kept) await setTo(panel, kept, true);
    await setTo(panel, words.refused, false);
    await page.keyboard.press('Enter');
    await panel.getByText(words.used).waitFor();
    await picture(page, `reading-used-${language}`);

    const topics = page.getByRole('group', { name: /Topics|المواضيع/ });
    expect(await topics.getByRole('checkbox', { name: words.kept[0] }).isChecked()).toBe(true);
    expect(await topics.getByRole('checkbox', { name: words.refused }).isChecked()).toBe(false);
    for (const name of [...words.kept, words.refused])
      expect(await offerNamed(panel, name).count()).toBe(0);

    await page.reload();
    await panel.getByRole('button', { name: words.left }).waitFor();
    expect(await topics.getByRole('checkbox', { name: words.kept[0] }).isChecked()).toBe(true);
    for (const name of [...words.kept, words.refused])
      expect(await offerNamed(panel, name).count()).toBe(0);

    await page.getByRole('button', { name: words.submit }).click();
    await page.locator('.reference').waitFor();
    const id = new URL(page.url()).pathname.split('/').at(-1) ?? '';
    const { components, origins } = await dashboard.read('focal-point', `/pledges/${id}`);
    expect(components).toMatchObject([{ topics: ['backlog'], supportTypes: ['training'] }]);
    expect(origins).toBeUndefined();
    expect(visitor.faults()).toEqual([]);
    await visitor.leave();
  },
);

test('a form whose text cannot be read says so in passing and works', async () => {
  const visitor = await dashboard.visit();
  const { page } = visitor;
  await page.goto('/pledges/new');
  await signIn(page, 'focal-point');
  await page.route('**/api/readings', (route) => route.abort());
  await typeInto(page, page.locator('[name=title]'), written.en.title);
  await typeInto(page, page.locator('[name="c.k1.text"]'), written.en.text);
  const panel = page.getByRole('region', { name: written.en.region });
  await panel.getByText('could not be read just now').waitFor();
  expect(await page.getByRole('alert').count()).toBe(0);
  await page.getByRole('button', { name: 'Save as a draft' }).click();
  await page.locator('.reference').waitFor();
  expect(visitor.faults()).toEqual([]);
  await visitor.leave();
});

test('a text of numbered parts is made into components, and no word of it is lost', async () => {
  const visitor = await dashboard.visit();
  const { page } = visitor;
  await page.goto('/pledges/new');
  await signIn(page, 'focal-point');
  const text =
    'We will do three things. 1. Clear the backlog of appeals. 2. Register asylum seekers. 3. Train interpreters.';
  await typeInto(page, page.locator('[name="c.k1.text"]'), text);
  const panel = page.getByRole('region', { name: written.en.region }).first();
  await panel.getByText('Your text has 3 parts').waitFor();
  await picture(page, 'reading-parts');
  await panel.getByRole('button', { name: 'Make them 3 components' }).click();
  await page.locator('#k1-title:focus').waitFor();
  const texts = await page
    .locator('textarea[name$=".text"]')
    .evaluateAll((areas) => areas.map((area) => (area as HTMLTextAreaElement).value));
  expect(texts).toHaveLength(3);
  expect(texts.join(' ')).toBe(text);
  expect(await page.locator('[name=title]').count()).toBe(1);
  await picture(page, 'reading-divided');
  expect(visitor.faults()).toEqual([]);
  await visitor.leave();
});

longJourney('an officer codes five imported rows by keyboard, in two languages', async () => {
  const { visitAs, read, close } = await openDashboard('real');
  const visitor = await visitAs('secretariat', '/records');
  const { page } = visitor;
  await page.getByRole('link', { name: 'Code what the records say' }).press('Enter');
  const coded = new Map<string, number>();
  const codeNext = async (progress: RegExp) => {
    await page.locator('h2:focus').waitFor({ timeout: 60_000 });
    const boxes = page.locator('.proposals').getByRole('checkbox');
    const link = page.locator('.coding .actions a');
    const address = (await link.getAttribute('href'))?.split('?')[0] ?? '';
    const path = `/${address.split('/').slice(-2).join('/')}`;
    coded.set(path, await page.locator('mark').count());
    if ((await boxes.count()) > 0 && !(await boxes.first().isChecked())) {
      await page.keyboard.press((await boxes.first().getAttribute('aria-keyshortcuts')) ?? '');
      expect(await boxes.first().isChecked()).toBe(true);
    }
    await page.keyboard.press('Enter');
    await page.getByText(progress).waitFor();
  };

  await page.locator('h2:focus').waitFor({ timeout: 60_000 });
  await checkPage(page, 'coding-en');
  for (const count of [1, 2, 3]) await codeNext(new RegExp(`Saved\\. ${count} of \\d+ coded`));
  await page.goto('/coding?lang=ar');
  await page.locator('h2:focus').waitFor({ timeout: 60_000 });
  await picture(page, 'coding-ar');
  await page.setViewportSize({ width: 320, height: 900 });
  await checkPage(page, 'coding-narrow-ar');
  const first = await page.locator('h2:focus').textContent();
  await page.keyboard.press('j');
  await page
    .locator('h2:focus')
    .filter({ hasNotText: first ?? '' })
    .waitFor();
  await page.keyboard.press('k');
  await page
    .locator('h2:focus')
    .filter({ hasText: first ?? '' })
    .waitFor();
  for (const count of [4, 5]) await codeNext(new RegExp(`رُمِّز ${count} من \\d+`));

  expect(coded.size).toBe(5);
  expect(Math.max(...coded.values())).toBeGreaterThan(0);
  const records = await Promise.all([...coded.keys()].map((path) => read('secretariat', path)));
  expect(records.map(({ coding }) => coding)).not.toContain(undefined);
  const byUs = records.find(({ origins }) => JSON.stringify(origins)?.includes('"secretariat"'));
  expect(byUs).toMatchObject({ provenance: expect.any(Object), state: 'accepted' });
  await page.goto([...coded.keys()][records.indexOf(byUs ?? {})] ?? '');
  await page.getByRole('heading', { name: 'Codes set by the Secretariat' }).waitFor();
  expect(visitor.faults()).toEqual([]);
  await visitor.leave();
  await close();
});
