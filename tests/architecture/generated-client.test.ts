/** A client is generated from the description and checked by the TypeScript of its generator, as both come. */
import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import { promisify } from 'node:util';

import { describe, expect, test } from 'vitest';

import { root } from '#tests/support/source-files';

const folder = path.join(root, 'tests/api-client');
const { resolve } = createRequire(path.join(folder, 'package.json'));

const generator = path.join(resolve('openapi-typescript/package.json'), '../bin/cli.js');

const run = async (...words: readonly string[]): Promise<string> => {
  try {
    const { stdout } = await promisify(execFile)(process.execPath, words, { cwd: folder });
    return stdout;
  } catch (failure) {
    return (failure as { stdout: string }).stdout;
  }
};

describe('a client that is generated from the description', () => {
  // TypeScript 5 has no native compiler: seconds, and many on a busy machine.
  test('type-checks where it is used', { timeout: 120_000 }, async () => {
    const description = path.join(root, 'shared/contract/openapi.json');
    const types = path.join(folder, 'generated/description.ts');
    await run(generator, description, '--output', types);

    expect(await run(resolve('typescript/bin/tsc'), '--project', folder)).toBe('');
  });
});
