import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { createApp } from '../../infra/app.ts';
import { bundles, bundlesIn, ofThisRun } from './bundled.ts';

const codeOf = (directory: string): string =>
  readFileSync(path.join(directory, 'index.mjs'), 'utf8');

describe('every function', () => {
  test('has a bundle of its own', () => {
    expect(new Set(bundles.map((it) => it.directory)).size).toBe(bundles.length);
  });

  test.each(bundles)('$name is one ES module with everything in it', ({ directory }) => {
    expect(readdirSync(directory)).toEqual(['index.mjs', 'index.mjs.map']);
    expect(codeOf(directory)).toMatch(
      /^import \{ createRequire \}[\s\S]+export\s?\{[^}]*\bhandler\b/,
    );
    expect(codeOf(directory)).not.toMatch(/from\s?["'](@aws-sdk|@middy|zod)/);
  });

  test.each(bundles)(
    '$name has a map that leads to the sources by their names',
    ({ directory }) => {
      const { sources } = JSON.parse(
        readFileSync(path.join(directory, 'index.mjs.map'), 'utf8'),
      ) as { readonly sources: readonly string[] };

      expect(sources).toContain('functions/fault.ts');
      for (const source of sources)
        expect(source).toMatch(/^(dashboard\/src|functions|shared|node_modules)\//);
    },
  );

  test('those that write words, verify them or read texts for somebody carry the tables of terms, and no other', () => {
    const reading = bundles.filter(({ directory }) =>
      readFileSync(path.join(directory, 'index.mjs.map'), 'utf8').includes('shared/reading/terms/'),
    );

    expect(reading.map(({ name }) => name.replace(/Function[0-9A-F]*$/i, '')).sort()).toEqual([
      'caretaker',
      'imports',
      'intake',
      'records',
      'upkeep',
    ]);
  });

  test.each(bundles)(
    '$name carries nothing of the laptop: no stand-in for sign-in or database',
    ({ directory }) => {
      expect(codeOf(directory)).not.toMatch(/oauth2-mock-server|dynoxide|DYNAMODB_ENDPOINT/i);
    },
  );
});

test('an output that the CLI asks for without bundles, as at a bootstrap, has them all the same', () => {
  const before = process.env['CDK_CONTEXT_JSON'];
  process.env['CDK_CONTEXT_JSON'] = JSON.stringify({ ...ofThisRun, 'aws:cdk:bundling-stacks': [] });
  try {
    const outdir = mkdtempSync(path.join(tmpdir(), 'acsg-synth-'));
    const left = bundlesIn(createApp({}, outdir).synth());

    expect(left.map(({ name }) => name)).toEqual(bundles.map(({ name }) => name));
    for (const { directory } of left)
      expect(readdirSync(directory)).toEqual(['index.mjs', 'index.mjs.map']);
  } finally {
    if (before === undefined) delete process.env['CDK_CONTEXT_JSON'];
    else process.env['CDK_CONTEXT_JSON'] = before;
  }
}, 120_000);
