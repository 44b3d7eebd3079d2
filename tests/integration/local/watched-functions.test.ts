import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { afterEach, expect, test } from 'vitest';

import { watchFunctions } from '#infra/local/development/watched-functions';
import { createFunctionPool } from '#infra/local/lambda/function-pool';
import type { FunctionDefinition } from '#infra/local/template/template-types';

const ends: (() => Promise<void> | void)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).toReversed()) await end();
});

/** A checkout of one function, which a template has bundled from its entry. */
const aCheckout = (greeting: string) => {
  const root = mkdtempSync(path.join(tmpdir(), 'acsg-watched-'));
  ends.push(() => rmSync(root, { recursive: true, force: true }));
  const write = (name: string, text: string): void => {
    mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
    writeFileSync(path.join(root, name), text);
  };
  const greet = (words: string): void =>
    write('shared/greeting.ts', `export const greeting: string = ${words};\n`);
  write(
    'functions/entries/hello.ts',
    "import { greeting } from '../../shared/greeting.ts';\nexport const handler = async () => greeting;\n",
  );
  greet(JSON.stringify(greeting));
  write('bundled/index.mjs.map', '{"sources":["shared/greeting.ts","functions/entries/hello.ts"]}');
  const definition: FunctionDefinition = {
    name: 'hello-function',
    label: 'hello',
    directory: path.join(root, 'bundled'),
    handler: 'index.handler',
    environment: {},
    timeoutSeconds: 10,
    memoryMegabytes: 128,
    reservedConcurrency: undefined,
  };
  return { root, greet, definition };
};

const started = async (greeting: string) => {
  const { root, greet, definition } = aCheckout(greeting);
  const said: string[] = [];
  const watched = await watchFunctions({
    root,
    functions: [definition],
    directory: path.join(root, 'watched'),
    say: (text) => said.push(text),
  });
  ends.push(watched.stop);
  const [own] = watched.functions;
  if (!own) throw new Error('The function is gone');
  const pool = createFunctionPool({
    definition: own,
    environment: {},
    logDirectory: path.join(root, 'logs'),
  });
  ends.push(pool.stop);
  watched.onChange(async () => pool.reload());
  return { greet, said, answer: () => pool.invoke('{}') };
};

test(
  'a function is made anew when a file that it imports changes',
  { timeout: 60_000 },
  async () => {
    const { greet, said, answer } = await started('good morning');
    expect(await answer()).toEqual({ ok: true, json: '"good morning"' });

    greet('"good evening"');

    await expect.poll(answer, { timeout: 20_000 }).toEqual({ ok: true, json: '"good evening"' });
    expect(said.join('\n')).toContain('reloaded hello');
  },
);

test('a fault in a file is said, and what ran before goes on', { timeout: 60_000 }, async () => {
  const { greet, said, answer } = await started('good morning');

  greet('"half a line');

  await expect.poll(() => said.join('\n'), { timeout: 20_000 }).toContain('greeting.ts');
  expect(await answer()).toEqual({ ok: true, json: '"good morning"' });
  greet('"mended"');
  await expect.poll(answer, { timeout: 20_000 }).toEqual({ ok: true, json: '"mended"' });
});
