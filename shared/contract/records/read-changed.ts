/**
 * What a change makes of a record that is in force: what it says anew is judged by the rules of today, what it leaves as
 * it was taken once is not. Else an owner could correct nothing of a record with one text that is refused since. Pure.
 */
import * as z from 'zod';

import type { RecordKind } from '../../domain/records/record.ts';
import { ok, refuse, type Result } from '../../domain/result.ts';
import type { RuleParams } from '../../domain/values/rule.ts';
import { isSameValue } from '../../domain/values/same-value.ts';
import { fieldErrorsOf } from '../field-errors.ts';
import { readInParts } from './read-in-parts.ts';
import type { Content, Errors } from './read-submission.ts';
import type { Fields } from './submission-bodies.ts';
import { contentSchemas } from './content-schemas.ts';

type Issue = z.core.$ZodIssue;
type Path = Issue['path'];

/** An issue, where it stands whatever the order of lists, and what is refused there. */
type Fault = { readonly issue: Issue; readonly at: readonly unknown[]; readonly of: unknown };

const valueAt = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (inner, key) => (inner as Record<PropertyKey, unknown> | null)?.[key],
    value,
  );

const idsOf = ({ components }: Fields): readonly unknown[] =>
  Array.isArray(components)
    ? components.map((part: unknown) => (part as Fields | null)?.['id'] ?? null)
    : [];

/** A component is named by its id, other elements by what they say alone: a change may move both. */
const placeOf = (said: Fields, path: Path): readonly unknown[] =>
  path.map((key, depth) => {
    if (typeof key !== 'number') return key;
    return depth === 1 && path[0] === 'components' ? idsOf(said)[key] : 'element';
  });

const ownParams = (issue: Issue): Partial<RuleParams> =>
  issue.code === 'custom' ? ((issue.params ?? {}) as Partial<RuleParams>) : {};

/** The values that a rule is over; of the list of components, which they are. */
const refusedValue = (said: Fields, issue: Issue): unknown => {
  const { over } = ownParams(issue);
  if (over) {
    const owner = issue.path.slice(0, -1);
    return Object.fromEntries(over.map((field) => [field, valueAt(said, [...owner, field])]));
  }
  const isAllComponents = issue.path.length === 1 && issue.path[0] === 'components';
  return isAllComponents ? idsOf(said) : (valueAt(said, issue.path) ?? null);
};

/** One for each field that nobody knows, since beside it others may change. */
const eachKey = (issue: Issue): readonly Issue[] =>
  issue.code === 'unrecognized_keys'
    ? issue.keys.map((key) => ({ ...issue, keys: [key], path: [...issue.path, key] }))
    : [issue];

const faultsIn = (kind: RecordKind, said: Fields): readonly Fault[] =>
  (contentSchemas[kind].safeParse(said, { reportInput: true }).error?.issues ?? [])
    .flatMap(eachKey)
    .map((issue) => ({
      issue,
      at: [...placeOf(said, issue.path), issue.code, ownParams(issue).code ?? null],
      of: refusedValue(said, issue),
    }));

/** A list that is too long, or repeats something, may become shorter and still be so. */
const addsNothing = (before: unknown, after: unknown): boolean => {
  if (!Array.isArray(before) || !Array.isArray(after)) return false;
  const left: unknown[] = [...before];
  return after.every((element) => {
    const place = left.findIndex((each) => isSameValue(each, element));
    if (place >= 0) left.splice(place, 1);
    return place >= 0;
  });
};

const isAsBefore = (before: Fault, after: Fault): boolean =>
  isSameValue(before.at, after.at) &&
  (isSameValue(before.of, after.of) || addsNothing(before.of, after.of));

/** Each fault of before excuses one of now. */
const newFaults = (before: readonly Fault[], after: readonly Fault[]): readonly Fault[] => {
  const left = [...before];
  return after.filter((fault) => {
    const place = left.findIndex((each) => isAsBefore(each, fault));
    if (place >= 0) left.splice(place, 1);
    return place < 0;
  });
};

/** As it was reported, for the words of an answer: a field that nobody knows is told at its object. */
const reported = ({ issue }: Fault): Issue =>
  issue.code === 'unrecognized_keys' ? { ...issue, path: issue.path.slice(0, -1) } : issue;

export const readChanged = (
  kind: RecordKind,
  kept: Fields,
  said: Fields,
): Result<Content, Errors> => {
  const news = newFaults(faultsIn(kind, kept), faultsIn(kind, said));
  return news.length > 0
    ? refuse(fieldErrorsOf(new z.ZodError(news.map(reported))))
    : ok(readInParts(contentSchemas[kind], said) as Content);
};
