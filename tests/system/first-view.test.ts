/** What a first view costs on the line, gzipped as it is served, and that nothing moves while it comes. */
import { gzipSync } from 'node:zlib';

import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { languages } from '#dashboard/i18n/language';
import { type Dashboard, openDashboard } from '#tests/support/dashboard';
import type { VisitOptions } from '#tests/support/visitor';

let dashboard: Dashboard;
beforeAll(async () => {
  dashboard = await openDashboard('real');
});
afterAll(() => dashboard.close());

/** The library that draws takes 12 KB of it. */
const mostScript = 45_000;

/** Of a form until its first question can be answered, by whoever need not sign in. */
const mostScriptOfQuestion = 70_000;

/** All that comes by itself while the first question is read: controls of later questions and rules that check answers, too. */
const mostScriptOfForm = 201_500;

type Came = { readonly path: string; readonly type: string; readonly bytes: number };

const opened = async (
  address: string,
  options: VisitOptions = {},
): Promise<{
  readonly page: Page;
  readonly came: readonly Came[];
  readonly leave: () => Promise<void>;
}> => {
  const { page, leave } = await dashboard.visit(options);
  const bodies: Promise<Came>[] = [];
  page.on('response', (response) => {
    const { pathname } = new URL(response.url());
    const type = response.request().resourceType();
    bodies.push(
      response.body().then((body) => ({ path: pathname, type, bytes: gzipSync(body).length })),
    );
  });
  await page.addInitScript(() => {
    const shifts = window as unknown as { shifted: number };
    shifts.shifted = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as unknown as { value: number }[])
        shifts.shifted += entry.value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(address);
  await page.waitForLoadState('networkidle');
  return { page, came: await Promise.all(bodies), leave };
};

const sum = (came: readonly Came[]): number => came.reduce((all, { bytes }) => all + bytes, 0);

test('without a script the figures take four requests and 60 KB at most', async () => {
  const { page, came, leave } = await opened('/en/', { javaScriptEnabled: false });

  await page.locator('table.coverage').waitFor();
  expect(came.length).toBeLessThanOrEqual(4);
  expect(sum(came.filter(({ type }) => type !== 'script'))).toBeLessThan(60_000);
  await leave();
});

test.each(languages)(
  'in %s no script of a chart comes before its reader is near, scripts stay small, and nothing moves',
  async (language) => {
    const { page, came, leave } = await opened(`/${language}/`);
    const scripts = came.filter(({ type }) => type === 'script');

    expect(scripts.filter(({ path }) => /chart|cards-panel/.test(path))).toEqual([]);
    expect(sum(scripts), JSON.stringify(scripts)).toBeLessThan(mostScript);
    const shifted = await page.evaluate(() => (window as unknown as { shifted: number }).shifted);
    expect(shifted).toBeLessThanOrEqual(0.02);
    await leave();
  },
);

test('a form brings the words and controls that it asks with, and not those of other pages', async () => {
  const { page, leave } = await dashboard.visitAs('focal-point', '/en/pledges/new', {
    formView: 'sections',
  });
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.waitForLoadState('networkidle');
  const paths = await page.evaluate(() =>
    performance.getEntriesByType('resource').flatMap(({ name }) => {
      const { pathname } = new URL(name);
      return pathname.endsWith('.js') ? [pathname] : [];
    }),
  );
  const scripts = await Promise.all(
    [...new Set(paths)].map(async (path) => {
      const script = await fetch(`${dashboard.product.url}${path}`);
      return { path, type: 'script', bytes: gzipSync(await script.text()).length };
    }),
  );

  expect(
    scripts.filter(({ path }) =>
      /chart|suggestion|preview-panel|match-page|reading-panel|device-offer/.test(path),
    ),
  ).toEqual([]);
  expect(sum(scripts), JSON.stringify(scripts)).toBeLessThan(mostScriptOfForm);
  await leave();
});

/** A script with all that it cannot run without, by their paths. */
const neededBy = (path: string, texts: ReadonlyMap<string, string>): readonly string[] => {
  const needed = new Set([path]);
  for (const each of needed)
    for (const [, name = ''] of (texts.get(each) ?? '').matchAll(
      /(?:from|import)\s*[`"']\.\/([\w.-]+\.js)[`"']/g,
    ))
      needed.add(`/assets/${name}`);
  return [...needed];
};

test('the first question of a form waits for little script', async () => {
  const { page, leave } = await dashboard.visit();
  const scripts: Promise<readonly [string, string]>[] = [];
  page.on('response', (response) => {
    const { pathname } = new URL(response.url());
    if (pathname.endsWith('.js')) scripts.push(response.text().then((text) => [pathname, text]));
  });
  await page.goto('/en/rehearsal/pledges');
  await page.locator('.record-form input:visible').first().waitFor();
  await page.waitForLoadState('networkidle');
  const texts = new Map(await Promise.all(scripts));
  const beginning = ['OtherPages', 'RehearsalPage', 'createApi', 'firstEnglish', 'formEnglish'].map(
    (name) => {
      const exported = new RegExp(`export\\{[^}]*\\b${name}\\b`);
      const [path] = [...texts].find(([, text]) => exported.test(text)) ?? [];
      if (path === undefined) throw new Error(`No script exports ${name}`);
      return path;
    },
  );
  const needed = new Set(beginning.flatMap((path) => neededBy(path, texts)));
  const bytes = [...needed].map((path) => gzipSync(texts.get(path) ?? '').length);

  expect([...needed].filter((path) => !texts.has(path))).toEqual([]);
  expect(needed.size).toBeGreaterThan(10);
  expect(bytes.reduce((all, each) => all + each, 0)).toBeLessThan(mostScriptOfQuestion);
  await leave();
});

test('the public coverage is one answer of 4 KB at most', async () => {
  const answer = await fetch(`${dashboard.product.url}/api/public/coverage`, {
    headers: { 'accept-encoding': 'gzip' },
  });

  expect(gzipSync(await answer.text()).length).toBeLessThan(4_096);
});
