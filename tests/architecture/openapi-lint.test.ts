/** The description as a linter reads it that the project did not write, with all the rules that it recommends. */
import path from 'node:path';

import { createConfig, lint } from '@redocly/openapi-core';
import { afterAll, describe, expect, test } from 'vitest';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';

import { description } from '#tests/support/declared';
import { root } from '#tests/support/source-files';

const folder = mkdtempSync(path.join(tmpdir(), 'acsg-openapi-'));
afterAll(() => rmSync(folder, { recursive: true }));

const problemsOf = async (file: string): Promise<readonly string[]> => {
  const config = await createConfig('extends: [recommended]');
  const found = await lint({ ref: file, config });
  return found.map(
    ({ severity, ruleId, message, location: [place] }) =>
      `${severity} ${ruleId}: ${message} ${place?.pointer ?? ''}`,
  );
};

describe('the linter', () => {
  test('finds no error and no warning in the description', async () => {
    expect(await problemsOf(path.join(root, 'shared/contract/openapi.json'))).toEqual([]);
  });

  test('would find them', async () => {
    const file = path.join(folder, 'openapi.json');
    writeFileSync(file, JSON.stringify({ ...description, servers: undefined, tags: [] }));

    const found = (await problemsOf(file)).join('\n');

    expect(found).toMatch(/^error no-empty-servers/m);
  });
});
