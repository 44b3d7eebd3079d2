import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { fingerprint } from '#infra/local/template/fingerprint';

let root: string;
const write = (file: string, content: string): void => {
  mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
  writeFileSync(path.join(root, file), content);
};
const taken = (): string =>
  fingerprint({ root, include: ['infra', 'package-lock.json', 'dist'], exclude: ['infra/local'] });

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'acsg-sources-'));
  write('infra/app.ts', 'app');
  write('infra/local/start.ts', 'start');
  write('package-lock.json', '{}');
});

describe('the fingerprint of sources', () => {
  test.each<[string, () => void]>([
    ['a file’s content', () => write('infra/app.ts', 'other')],
    ['a new file', () => write('infra/stacks/new.ts', '')],
    ['a file that is gone', () => rmSync(path.join(root, 'package-lock.json'))],
    ['a folder that was absent', () => write('dist/index.html', '')],
  ])('changes with %s', (_what, change) => {
    const before = taken();
    change();

    expect(taken()).not.toBe(before);
  });

  test('stays with the same files, however old, and with what is excluded', () => {
    const before = taken();
    write('infra/app.ts', 'app');
    write('infra/local/start.ts', 'other');

    expect(taken()).toBe(before);
  });

  test('depends on what else is said', () => {
    expect(fingerprint({ root, include: ['infra'], also: 'a' })).not.toBe(
      fingerprint({ root, include: ['infra'] }),
    );
  });
});
