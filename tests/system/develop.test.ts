/** `npm run dev`: who changes a function or a page sees it in the running product, without a start. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { openOwnDashboard } from '#tests/support/dashboard';
import { type CopiedTree, copyTree } from '#tests/support/walked-recipes';

/** A start of its own in a copy of the tree takes half a minute. */
describe.runIf(process.env['LONG'])('a product that watches its files', () => {
  let tree: CopiedTree;
  let dashboard: Awaited<ReturnType<typeof openOwnDashboard>>;
  beforeAll(async () => {
    tree = copyTree();
    tree.lay([]);
    dashboard = await openOwnDashboard({
      tree: tree.folder,
      arguments: ['--watch', '--port', '47310'],
    });
  });
  afterAll(async () => {
    await dashboard?.close();
    tree.remove();
  });

  const change = (file: string, before: string, after: string): void => {
    const whole = path.join(tree.folder, file);
    const text = readFileSync(whole, 'utf8');
    if (!text.includes(before)) throw new Error(`${file} has no ${before}`);
    writeFileSync(whole, text.replace(before, after));
  };

  const headersOfHealth = async (): Promise<Headers> =>
    (await fetch(`${dashboard.product.url}/api/health`)).headers;

  test('runs a changed function at its next call', async () => {
    expect((await headersOfHealth()).get('x-changed')).toBeNull();
    const since = performance.now();
    change(
      'functions/handlers/reference.ts',
      "ok({ body: { status: 'ok' } })",
      "ok({ body: { status: 'ok' }, headers: { 'x-changed': 'yes' } })",
    );
    await expect
      .poll(async () => (await headersOfHealth()).get('x-changed'), { timeout: 20_000 })
      .toBe('yes');
    console.log(`a function is another ${Math.round(performance.now() - since)} ms after its file`);
  });

  test('keeps what ran where a file does not compile, says so, and goes on once it does', async () => {
    const broken = "headers: { 'x-changed': }";
    change('functions/handlers/reference.ts', "headers: { 'x-changed': 'yes' }", broken);
    await expect.poll(() => dashboard.notices(), { timeout: 20_000 }).toContain('reference.ts');
    expect((await headersOfHealth()).get('x-changed')).toBe('yes');
    change('functions/handlers/reference.ts', broken, "headers: { 'x-changed': 'again' }");
    await expect
      .poll(async () => (await headersOfHealth()).get('x-changed'), { timeout: 20_000 })
      .toBe('again');
  });

  test('shows a changed page by itself', async () => {
    const { page, faults, leave } = await dashboard.visit();
    page.setDefaultTimeout(30_000);
    await page.goto('/en/records');
    await page.waitForLoadState('networkidle');
    const since = performance.now();
    change(
      'dashboard/src/record-pages/records-page.tsx',
      "{say('list.title')}",
      "{`Changed: ${say('list.title')}`}",
    );
    await page.getByRole('heading', { level: 1, name: /^Changed/ }).waitFor();
    console.log(`a page is another ${Math.round(performance.now() - since)} ms after its file`);
    expect(faults()).toEqual([]);
    await leave();
  });
});
