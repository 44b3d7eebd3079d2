/**
 * What a change makes of a record that is in force: what it says anew is judged by the rules of today, what it leaves as
 * it was taken once is not. Else an owner could correct nothing of a record with one text that is refused since. Pure.
 */
import * as z from 'zod';

import { componentSchema } from '../domain/component.ts';
import type { RecordKind } from '../domain/record.ts';
import { ok, refuse, type Result } from '../domain/result.ts';
import { isSameValue } from '../domain/same-value.ts';
import { fieldErrorsOf } from './field-errors.ts';
import type { Content, Errors } from './read-submission.ts';
import { contentSchemas, type Fields } from './submission-bodies.ts';

type Issue = z.core.$ZodIssue;
type Shape = Readonly<Record<string, z.ZodType>>;

const partsOf = ({ components }: Fields): readonly Fields[] =>
  Array.isArray(components) ? (components as readonly Fields[]) : [];

const valueAt = (value: unknown, path: Issue['path']): unknown =>
  path.reduce<unknown>(
    (inner, key) => (inner as Record<PropertyKey, unknown> | null)?.[key],
    value,
  );

/** Where an issue stands and what stands there; a component by its id, since its place may change. */
const placeOf = (said: Fields, { path, code, ...issue }: Issue): unknown => {
  const [root, index] = path;
  const part =
    root === 'components' && typeof index === 'number' ? partsOf(said)[index] : undefined;
  const where = part ? [root, part['id'] ?? null, ...path.slice(2)] : path;
  const own = 'params' in issue ? (issue.params?.['code'] ?? null) : null;
  return [where, code, own, valueAt(said, path) ?? null];
};

const issuesOf = (kind: RecordKind, said: Fields): readonly Issue[] =>
  contentSchemas[kind].safeParse(said, { reportInput: true }).error?.issues ?? [];

/** Each field by itself: read where it can be, and else as it stands. */
const readInParts = (shape: Shape, said: Fields): Fields =>
  Object.fromEntries(
    Object.entries(shape).flatMap(([field, schema]): readonly [string, unknown][] => {
      const read = schema.safeParse(said[field]);
      const value = read.success ? read.data : said[field];
      return value === undefined ? [] : [[field, value]];
    }),
  );

export const readChanged = (
  kind: RecordKind,
  kept: Fields,
  said: Fields,
): Result<Content, Errors> => {
  const schema = contentSchemas[kind];
  const read = schema.safeParse(said, { reportInput: true });
  if (read.success) return ok(read.data);
  const before = issuesOf(kind, kept).map((issue) => placeOf(kept, issue));
  const news = read.error.issues.filter((issue) => {
    const place = placeOf(said, issue);
    return !before.some((each) => isSameValue(each, place));
  });
  if (news.length > 0) return refuse(fieldErrorsOf(new z.ZodError(news)));
  const components = partsOf(said).map((part) => readInParts(componentSchema.shape, part));
  return ok({ ...readInParts(schema.shape, said), components } as unknown as Content);
};
