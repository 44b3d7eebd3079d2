import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { anApp, functionName } from './synthesised.ts';

const assembly = anApp({
  'aws:cdk:bundling-stacks': ['**'],
  entriesDirectory: 'functions/entries',
}).synth();
const resources: Record<string, { Type: string; Properties: { Code: { S3Key: string } } }> =
  assembly.getStackByName('AcsgService').template.Resources;
const bundles = Object.entries(resources)
  .filter(([, { Type }]) => Type === 'AWS::Lambda::Function')
  .map(([id, { Properties }]) => ({
    name: functionName(id),
    directory: path.join(assembly.directory, `asset.${Properties.Code.S3Key.replace('.zip', '')}`),
  }));
const codeOf = (directory: string): string =>
  readFileSync(path.join(directory, 'index.mjs'), 'utf8');

describe('every function', () => {
  test('has a bundle of its own', () => {
    expect(new Set(bundles.map((it) => it.directory)).size).toBe(bundles.length);
  });

  test.each(bundles)('$name is one ES module with everything in it', ({ directory }) => {
    expect(readdirSync(directory)).toEqual(['index.mjs']);
    expect(codeOf(directory)).toMatch(
      /^import \{ createRequire \}[\s\S]+export\s?\{[^}]*\bhandler\b/,
    );
    expect(codeOf(directory)).not.toMatch(/from\s?["'](@aws-sdk|@middy|zod)/);
  });

  test.each(bundles)(
    '$name carries nothing of the laptop: no stand-in for sign-in or database',
    ({ directory }) => {
      expect(codeOf(directory)).not.toMatch(/oauth2-mock-server|dynoxide|DYNAMODB_ENDPOINT/i);
    },
  );
});
