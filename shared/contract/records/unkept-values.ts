/** What no draft can keep as it was sent, wherever it stands: half a character, and numbers that are read as others. */
import type * as z from 'zod';

import { faultInText } from '../../domain/values/text.ts';

const unkept = (path: readonly PropertyKey[], params: object): z.core.$ZodIssue => ({
  code: 'custom',
  path: [...path],
  message: '',
  input: undefined,
  params: { ...params },
});

export const unkeptIn = (
  value: unknown,
  path: readonly PropertyKey[] = [],
): readonly z.core.$ZodIssue[] => {
  if (typeof value === 'string') {
    const fault = value.isWellFormed() ? undefined : faultInText(value);
    return fault ? [unkept(path, fault)] : [];
  }
  if (typeof value === 'number' && Math.abs(value) > Number.MAX_SAFE_INTEGER)
    return [unkept(path, { code: value > 0 ? 'tooLarge' : 'tooSmall' })];
  if (typeof value !== 'object' || value === null) return [];
  const inner: Iterable<readonly [PropertyKey, unknown]> = Array.isArray(value)
    ? (value as readonly unknown[]).entries()
    : Object.entries(value);
  return Array.from(inner).flatMap(([key, each]) => unkeptIn(each, [...path, key]));
};
