import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { describe, expect, test } from 'vitest';
import * as z from 'zod';

import { fieldErrorsOf, pointerOf } from '#shared/contract/field-errors';
import { fieldError } from '#shared/contract/field-advice';

const errorsOf = (schema: z.ZodType, value: unknown) => {
  const { error } = schema.safeParse(value, { reportInput: true });
  return error ? fieldErrorsOf(error).map(({ pointer, code }) => [pointer, code]) : [];
};

/** Every code that a schema of the API gives itself. */
const ownCodes = (): readonly string[] => {
  const root = path.join(import.meta.dirname, '../../../../shared');
  const files = ['domain', 'contract'].flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => readFileSync(path.join(root, folder, name), 'utf8')),
  );
  return files.flatMap((text) =>
    [...text.matchAll(/params: \{ code: '(\w+)' \}/g)].map(([, code]) => code ?? ''),
  );
};

describe('a field error', () => {
  test('points into the body by RFC 6901', () => {
    expect(pointerOf(['components', 0, 'a/b~c', ''])).toBe('/components/0/a~1b~0c/');
    expect(pointerOf([])).toBe('');
  });

  test('names each unknown field by itself', () => {
    expect(errorsOf(z.strictObject({}), { a: 1, b: 2 })).toEqual([
      ['/a', 'unknownField'],
      ['/b', 'unknownField'],
    ]);
  });

  test('tells an unknown id from a value of another type, also where one of several lists may be meant', () => {
    const either = z.union([z.literal('not_stated'), z.enum(['a', 'b'])]);

    expect(errorsOf(either, 'c')).toEqual([['', 'unknownId']]);
    expect(errorsOf(z.union([z.string(), z.array(z.string())]), 5)).toEqual([['', 'wrongType']]);
  });

  test('is said once, though two rules break for one reason', () => {
    expect(errorsOf(z.int().max(10), 2 ** 60)).toEqual([['', 'tooLarge']]);
  });

  test('has advice of its own for every code that a schema gives', () => {
    const general = fieldError('', 'a code that nobody gives').detail;

    const codes = ownCodes();

    expect(codes.length).toBeGreaterThan(10);
    expect(codes.filter((code) => fieldError('', code).detail === general)).toEqual([]);
  });

  test('never carries the value that was refused', () => {
    const schema = z.strictObject({
      title: z.string().max(3),
      area: z.enum(['A1']),
      link: z.url(),
    });

    const { error } = schema.safeParse({ title: 'canary', area: 'canary', link: 'canary' });

    expect(JSON.stringify(error && fieldErrorsOf(error))).not.toContain('canary');
  });
});
