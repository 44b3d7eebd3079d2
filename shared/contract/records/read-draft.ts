/** A draft as it was sent: what of it is finished is read like a submission, and what is not yet is left out. */
import * as z from 'zod';

import type { RecordKind } from '../../domain/records/record.ts';
import { ok, refuse, type Result } from '../../domain/result.ts';
import { fieldErrorsOf } from '../field-errors.ts';
import type { Fields } from './submission-bodies.ts';
import { contentSchemas } from './content-schemas.ts';
import { unkeptIn } from './unkept-values.ts';
import { type Content, type Errors, finishedSchemas, repeatedIds } from './read-submission.ts';

const isBlank = (value: unknown): boolean => value === undefined || value === null || value === '';

const badSigns: readonly unknown[] = ['forbiddenCharacters', 'tooManyMarks', 'repeated'];

/** What was begun and may be finished later; anything else is wrong in a draft as well. */
const isUnfinished = (issue: z.core.$ZodIssue): boolean => {
  const [first, second, third] = issue.path;
  if (first === 'title' || (first === 'components' && issue.path.length === 2)) return false;
  // A component that is named is one that there is: by another name its record could never be finished.
  if (first === 'components' && third === 'id') return false;
  switch (issue.code) {
    case 'unrecognized_keys':
    case 'too_big':
      return false;
    case 'invalid_type':
      if (first === 'components' && second === undefined) return issue.input === undefined;
      return (
        isBlank(issue.input) || (issue.expected !== 'string' && typeof issue.input === 'string')
      );
    case 'invalid_value':
      return isBlank(issue.input);
    case 'custom':
      return !badSigns.includes(issue.params?.['code']);
    case 'too_small':
    case 'invalid_format':
    case 'not_multiple_of':
    case 'invalid_union':
    case 'invalid_key':
    case 'invalid_element':
      return true;
  }
};

type Path = readonly PropertyKey[];

/** A copy without what stands at any of these paths. Each begins with a key of the value. */
const without = (value: unknown, paths: readonly Path[]): unknown => {
  const byKey = Map.groupBy(paths, ([key]) => key);
  const kept = <Key extends PropertyKey>([key, inner]: readonly [Key, unknown]) => {
    const inside = byKey.get(key)?.map(([, ...rest]) => rest) ?? [];
    return inside.some((rest) => rest.length === 0) ? [] : [[key, without(inner, inside)] as const];
  };
  if (paths.length === 0) return value;
  return Array.isArray(value)
    ? Array.from((value as readonly unknown[]).entries())
        .flatMap(kept)
        .map(([, inner]) => inner)
    : Object.fromEntries(Object.entries(value ?? {}).flatMap(kept));
};

/** The smallest part that holds what is unfinished: where a field is missing, what it is missing from. */
const unfinishedPart = (issue: z.core.$ZodIssue): Path =>
  'input' in issue && issue.input === undefined ? issue.path.slice(0, -1) : issue.path;

/** What is finished of a draft: whatever holds something unfinished is left out, the smallest parts at once. */
const finishedOf = (kind: RecordKind, sent: Fields): Content => {
  let fields: unknown = sent;
  for (;;) {
    const read = finishedSchemas[kind].safeParse(fields, { reportInput: true });
    if (read.success) return read.data;
    const parts = read.error.issues.map(unfinishedPart);
    if (parts.some((path) => path.length === 0)) throw read.error;
    fields = without(fields, parts);
  }
};

const idsOf = ({ components }: Fields): readonly unknown[] =>
  Array.isArray(components)
    ? components.map((each: unknown) => (each as Fields | null)?.['id'])
    : [];

/** A draft: what is finished of it, or what is wrong even in a draft. */
export const readDraft = (kind: RecordKind, sent: Fields): Result<Content, Errors> => {
  const read = contentSchemas[kind].safeParse(sent, { reportInput: true });
  if (read.success) return ok(read.data);
  // Asked before anything else of a component is read, since a change names one by its id.
  const repeated = repeatedIds(idsOf(sent));
  if (repeated.length > 0) return refuse(repeated);
  const wrong = [...read.error.issues.filter((issue) => !isUnfinished(issue)), ...unkeptIn(sent)];
  return wrong.length > 0
    ? refuse(fieldErrorsOf(new z.ZodError(wrong)))
    : ok(finishedOf(kind, sent));
};
