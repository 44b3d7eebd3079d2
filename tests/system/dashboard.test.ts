/** The dashboard in a browser, over the whole local product. With SCREENSHOTS=dir it leaves pictures there. */
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';

import { type Dashboard, openDashboard } from '#tests/support/dashboard';
import { longJourney, walkedAs } from '#tests/support/journey-ways';
import { barriers, overflow, picture } from '#tests/support/page-checks';
import { watchRequests } from '#tests/support/quiet-page';
import { settled } from '#tests/support/settled';
import type { Visitor } from '#tests/support/visitor';

let dashboard: Dashboard;
let visitor: Visitor;

beforeAll(async () => {
  dashboard = await openDashboard('real');
  await settled(dashboard.product);
});

afterAll(() => dashboard.close());

beforeEach(async () => {
  visitor = await dashboard.visit();
});

afterEach(async () => {
  const faults = visitor.faults();
  await visitor.leave();
  expect(faults).toEqual([]);
});

const openCoverage = async (page: Page, search = ''): Promise<void> => {
  await page.goto(`/${search}`);
  await page.locator('table.coverage').waitFor();
};

/** Their code comes when their reader is near. */
const openCards = async (page: Page, search = ''): Promise<void> => {
  await openCoverage(page, search);
  await page.locator('#cards-title').scrollIntoViewIfNeeded();
  await page.locator('.recharts-wrapper > svg').first().waitFor();
};

const filledCell = (page: Page, language: 'en' | 'ar' = 'en') =>
  page
    .locator('a.cell__link', {
      hasText: language === 'en' ? /\d+\s*not stated whether asked/ : /لم يُذكر/,
    })
    .first();

describe('the public page', () => {
  test.each(['en', 'ar'])('is a table on paper, from edge to edge of A4 (%s)', async (language) => {
    const { page } = visitor;
    // A4 upright, without the margins that browsers leave, in CSS pixels.
    await page.setViewportSize({ width: 718, height: 1000 });
    await openCoverage(page, `?lang=${language}`);
    const row = page.locator('table.coverage tbody tr').first();
    const display = () => row.evaluate((each) => getComputedStyle(each).display);
    expect(await display()).toBe('grid');

    await page.emulateMedia({ media: 'print' });

    expect(await display()).toBe('table-row');
    await page.locator('table.coverage thead').waitFor();
    const tops = await row
      .locator('th, td')
      .evaluateAll((cells) => cells.map((cell) => cell.getBoundingClientRect().top));
    expect([new Set(tops).size, tops.length]).toEqual([1, 5]);
    expect(await overflow(page)).toBe(0);
    await picture(page, `coverage-print-${language}`);
  });

  test.each(['en', 'ar'] as const)(
    'takes a cell to paper without controls and with all that it says (%s)',
    async (language) => {
      const { page } = visitor;
      await page.setViewportSize({ width: 718, height: 1000 });
      await openCoverage(page, `?lang=${language}`);
      await filledCell(page, language).click();
      await page.locator('article.card').first().waitFor();
      const closed = page.locator('details.method').first().locator('p').first();
      const height = () => closed.evaluate((each) => each.getBoundingClientRect().height);
      expect(await height()).toBe(0);

      await page.emulateMedia({ media: 'print' });

      const controls = page.locator(
        'button, .button, input, select, textarea, a[href*="/exports/"]',
      );
      expect(
        await controls.evaluateAll((all) =>
          all.filter((each) => each.checkVisibility()).map((each) => each.outerHTML),
        ),
      ).toEqual([]);
      expect(await height()).toBeGreaterThan(0);
      expect(await overflow(page)).toBe(0);
      await picture(page, `cell-print-${language}`);
    },
  );

  test('answers which requests are still open, and a figure opens its records with their sources', async () => {
    const { page } = visitor;
    await openCoverage(page);
    await picture(page, 'coverage-en');
    expect(await page.getByRole('heading', { level: 1 }).allInnerTexts()).toEqual([
      'Which requests for support are still open?',
    ]);
    expect(await page.locator('table.coverage tbody tr').count()).toBe(9);
    const unstated = Number(await filledCell(page).locator('.cell__number').innerText());

    await filledCell(page).click();

    const records = page.locator('section.records');
    await records.locator('article').first().waitFor();
    expect(page.url()).toContain('cell=');
    expect(await records.getByText('our classification').count()).toBe(1);
    const statuses = await records.locator('.component__status').allInnerTexts();
    expect(statuses.filter((text) => text.trim() === 'Not stated whether asked')).toHaveLength(
      unstated,
    );
    expect(await records.locator('.sources a').count()).toBeGreaterThan(0);
    expect(await barriers(page)).toEqual([]);
    await picture(page, 'records-en');
  });

  test('keeps its filters in the address, says what they leave, and opens so again', async () => {
    const { page } = visitor;
    await openCoverage(page);

    await page.getByLabel('Area', { exact: true }).selectOption('A3');
    await page.getByLabel('Status', { exact: true }).selectOption('asking_not_stated');

    expect(new URL(page.url()).search).toBe('?area=A3&status=asking_not_stated');
    expect(await page.locator('table.coverage thead th').count()).toBe(2);
    const said = await page.locator('.filters [role=status]').innerText();
    expect(said).toMatch(
      /\d+ pledge components?: \d+ open, \d+ not asked, \d+ not stated whether asked, \d+ with agreed support .*Components offered: \d+\./,
    );
    await page.reload();
    await page.locator('table.coverage').waitFor();
    expect(await page.getByLabel('Area', { exact: true }).inputValue()).toBe('A3');
    await page.getByRole('button', { name: 'Clear filters' }).click();
    expect(new URL(page.url()).search).toBe('');
  });

  test('adds up to the released export', async () => {
    const { page } = visitor;
    await openCoverage(page);
    const coverage = (await (await page.request.get('/api/public/coverage')).json()) as {
      cells: { pledgeComponents: { asking_not_stated: number } }[];
    };

    const shown = await page.locator('.cell--asking_not_stated .cell__number').allInnerTexts();

    const unstated = coverage.cells.reduce(
      (sum, { pledgeComponents }) => sum + pledgeComponents.asking_not_stated,
      0,
    );
    expect(unstated).toBeGreaterThan(0);
    expect(shown.reduce((sum, text) => sum + Number(text), 0)).toBe(unstated);
  });

  test('works by keyboard: past the navigation, into a cell, and back to it', async () => {
    const { page } = visitor;
    await openCoverage(page);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('skip-link');
    const key = (await filledCell(page).getAttribute('data-cell')) ?? '';

    await filledCell(page).focus();
    await page.keyboard.press('Enter');
    await page.locator('#records-title').waitFor();

    expect(await page.evaluate(() => document.activeElement?.id)).toBe('records-title');
    await page.getByRole('link', { name: 'Close' }).press('Enter');
    await page.locator('#records-title').waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-cell'))).toBe(key);
  });

  test('hands out the drawn figures as a file and the chart as a picture with its source', async () => {
    const { page } = visitor;
    await openCards(page);
    const chart = page.locator('.figure-card').first();

    const [csv] = await Promise.all([
      page.waitForEvent('download'),
      chart.getByRole('button', { name: /CSV/ }).click(),
    ]);
    const [svg] = await Promise.all([
      page.waitForEvent('download'),
      chart.getByRole('button', { name: /SVG/ }).click(),
    ]);

    const read = async (download: typeof csv): Promise<string> => {
      const chunks: Buffer[] = [];
      for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
      return Buffer.concat(chunks).toString('utf8');
    };
    const lines = (await read(csv)).trim().split('\r\n');
    const rows = chart.locator('tbody tr:not(.figures__group)');
    expect(lines).toHaveLength(1 + (await rows.count()));
    expect(await read(svg)).toContain('Not stated whether asked');
    const [png] = await Promise.all([
      page.waitForEvent('download'),
      chart.getByRole('button', { name: /PNG/ }).click(),
    ]);
    expect((await read(png)).slice(1, 4)).toBe('PNG');
  });
});

describe('languages and screens', () => {
  test('a barrier is found where there is one', async () => {
    const { page } = visitor;
    await openCoverage(page);
    await page.evaluate(() => document.querySelector('main')?.append(new Image()));

    expect(await barriers(page)).toEqual(['image-alt: <img>']);
  });

  test('Arabic runs from right to left, keeps the page, and has no barriers', async () => {
    const { page } = visitor;
    await openCoverage(page, '?area=A3');

    await page.getByRole('link', { name: 'العربية' }).click();
    await page.getByRole('heading', { name: 'ما طلبات الدعم التي لا تزال مفتوحة؟' }).waitFor();

    expect(await page.locator('html').getAttribute('dir')).toBe('rtl');
    expect(await page.locator('html').getAttribute('lang')).toBe('ar');
    expect(new URL(page.url()).search).toBe('?area=A3');
    expect(new URL(page.url()).pathname).toBe('/ar/');
    await openCards(page, '?lang=ar');
    expect(await page.locator('.chart').first().getAttribute('dir')).toBe('ltr');
    expect(await barriers(page)).toEqual([]);
    await picture(page, 'coverage-ar');
  });

  test.each(
    walkedAs(
      ['/?lang=ar&cell=A3.eastern-southern-africa', 'records-ar'],
      ['/', 'coverage'],
      ['/?lang=fr', 'coverage-fr'],
      ['/matches', 'matches'],
      ['/about?lang=es', 'about-es'],
      ['/privacy?lang=fr', 'privacy-fr'],
      ['/pledges/new', 'sign-in-first'],
      ['/problems', 'problems'],
      ['/nowhere', 'unknown'],
    ),
  )('%s fits a screen of 320 pixels and has no barriers', async (address, name) => {
    const narrow = await dashboard.visit({ width: 320 });
    const { page } = narrow;
    const quiet = watchRequests(page);
    await page.goto(address);
    await quiet();

    expect(await overflow(page)).toBeLessThanOrEqual(0);
    expect(await barriers(page)).toEqual([]);
    await picture(page, `320-${name}`);
    expect(narrow.faults()).toEqual([]);
    await narrow.leave();
  });

  test('the privacy statement is one press from every page, and has no barriers', async () => {
    const { page } = visitor;
    await page.goto('/ar/about');

    await page.getByRole('contentinfo').getByRole('link', { name: 'الخصوصية' }).press('Enter');
    await page.getByRole('heading', { level: 1, name: 'الخصوصية' }).waitFor();

    expect(new URL(page.url()).pathname).toBe('/ar/privacy');
    expect(await barriers(page)).toEqual([]);
    await picture(page, 'privacy-ar');
  });

  test('text at twice its size and with wider spacing still fits', async () => {
    const { page } = visitor;
    await openCoverage(page);

    await page.evaluate(() => {
      const style = document.documentElement.style;
      style.setProperty('font-size', '200%');
      style.setProperty('line-height', '1.5');
      style.setProperty('letter-spacing', '0.12em');
      style.setProperty('word-spacing', '0.16em');
    });

    expect(await overflow(page)).toBeLessThanOrEqual(0);
  });
});

/** Last, since it makes a record public that the figures above do not count. */
longJourney(
  'an import from a page of an unlisted host is published by another officer than its importer, at a page',
  async () => {
    const { product, as } = dashboard;
    const importer = 'second-officer';
    await fetch(`${product.url}/api/users/persona-${importer}`, {
      method: 'PUT',
      headers: {
        authorization: `Bearer ${await product.token('administrator')}`,
        'content-type': 'application/json',
      },
      body: JSON.stringify({ role: 'secretariat', partyId: null }),
    });
    const file = {
      asOf: '2026-01-01',
      records: [
        {
          row: 901,
          kind: 'offer',
          title: 'An offer that waits for a second officer',
          from: [{ name: 'A university of nowhere', type: 'academia' }],
          areas: ['A1'],
          substance: 'Told on a page of a host that is not listed.',
          source: ['https://example.org/waits'],
        },
      ],
    };
    await dashboard.post(importer, '/imports', { mode: 'commit', ...file });

    await as('secretariat', '/records?kind=offer&state=submitted', async (officer) => {
      await officer.getByRole('link', { name: 'An offer that waits' }).click();
      await officer.getByText('This record was imported and is not public.').waitFor();
      await officer.getByRole('link', { name: 'Confirm the import' }).click();
      await officer.getByRole('heading', { level: 2, name: 'Confirm an import' }).waitFor();
      const [waits] = file.records;
      await officer.getByLabel('File', { exact: true }).setInputFiles({
        name: 'read.json',
        mimeType: 'application/json',
        buffer: Buffer.from(
          JSON.stringify({
            records: [
              {
                ...waits,
                title: 'An offer to neighbours',
                from: [{ name: 'The University of Nowhere', type: 'academia' }],
                to: [{ name: 'Neighbours' }],
                source: ['https://example.org/another'],
              },
            ],
          }),
        ),
      });
      await officer.getByRole('button', { name: 'Show what would become of it' }).press('Enter');
      await officer.locator('h3:focus', { hasText: 'What would become of the rows' }).waitFor();
      await officer.getByText('Not known as a place').waitFor();
      await officer.getByRole('button', { name: 'Import one row' }).waitFor();
      await officer
        .getByRole('button', { name: /^It is .*A university of nowhere.*note/ })
        .press('Enter');
      await officer.getByText('Noted.').waitFor();
      expect(await barriers(officer)).toEqual([]);
      const confirm = officer.getByRole('button', { name: 'Confirm and publish' });
      const upload = (content: unknown) =>
        officer.getByLabel('The imported file').setInputFiles({
          name: 'import.json',
          mimeType: 'application/json',
          buffer: Buffer.from(JSON.stringify(content)),
        });
      await confirm.press('Enter');
      await officer.getByText('Choose the file that was imported.').waitFor();
      await upload('no file of rows');
      await confirm.press('Enter');
      await officer.getByText('This is no import file.').waitFor();
      expect(await barriers(officer)).toEqual([]);

      const [row] = file.records;
      await upload({ ...file, records: [{ ...row, substance: 'In other words.' }] });
      await confirm.press('Enter');
      await officer.locator('h3:focus', { hasText: 'No row was confirmed' }).waitFor();
      await officer.getByText('Nothing that reads like this row waits').waitFor();
      await picture(officer, 'import-not-confirmed');

      await upload(file);
      await confirm.press('Enter');
      await officer.locator('h3:focus', { hasText: 'Every row is public now' }).waitFor();
      expect(await barriers(officer)).toEqual([]);
    });

    const { page } = visitor;
    const lists = await page.request.get('/api/public/offers?limit=100');
    const { items } = (await lists.json()) as { items: readonly { id: string; title: string }[] };
    const id = items.find(({ title }) => title.startsWith('An offer that waits'))?.id;
    await page.goto(`/offers/${id}`);
    await page.getByText('Restated from public pages, read on 1 January 2026').waitFor();
  },
);
