/** From schema issues to field errors: a pointer, a stable code and what to do. Never the refused value. */
import type * as z from 'zod';

import type { FieldError } from '../domain/refusal.ts';
import { fieldError } from './field-advice.ts';

const sized = (
  { origin }: { readonly origin: string },
  [list, text, number]: readonly [string, string, string],
): string => (origin === 'array' ? list : origin === 'string' ? text : number);

const codeOf = (issue: z.core.$ZodIssue): string => {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined ? 'required' : 'wrongType';
    case 'unrecognized_keys':
      return 'unknownField';
    case 'invalid_value':
      return issue.input === undefined ? 'required' : 'unknownId';
    case 'too_big':
      return sized(issue, ['tooMany', 'tooLong', 'tooLarge']);
    case 'too_small':
      return sized(issue, ['tooFew', 'tooShort', 'tooSmall']);
    case 'invalid_format':
    case 'not_multiple_of':
      return 'wrongFormat';
    case 'custom':
      return (issue.params as { code?: string } | undefined)?.code ?? 'wrongFormat';
    case 'invalid_union':
      return issue.errors.flat().every(({ code }) => code === 'invalid_value')
        ? 'unknownId'
        : 'wrongType';
    case 'invalid_key':
    case 'invalid_element':
      return 'wrongType';
  }
};

/** RFC 6901. Names of unknown fields are anybody's, and half a character would be in no answer that can be kept. */
export const pointerOf = (path: readonly PropertyKey[]): string =>
  path
    .map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`)
    .join('')
    .toWellFormed();

/** What a schema takes, in words. */
const taken: Readonly<Record<string, string>> = {
  string: 'Give text.',
  int: 'Give a whole number.',
  number: 'Give a number.',
  boolean: 'Give true or false.',
  array: 'Give a list.',
  object: 'Give an object.',
};

const mostNamed = 12;

/** More than the code says, where the schema knows it: the few values, or the type, that the field takes. */
const adviceOf = (issue: z.core.$ZodIssue, code: string): string | undefined => {
  if (code === 'wrongType' && issue.code === 'invalid_type') return taken[issue.expected];
  if (code === 'unknownId' && issue.code === 'invalid_value' && issue.values.length <= mostNamed)
    return `Use one of: ${issue.values.map(String).join(', ')}.`;
  return undefined;
};

type Unseen = Pick<FieldError, 'character' | 'position'>;

/** Which character it is and where, if the rule of texts says so. */
const unseenIn = (issue: z.core.$ZodIssue): Unseen | undefined => {
  const params: unknown = issue.code === 'custom' ? issue.params : undefined;
  const { character, position } = (params ?? {}) as Record<string, unknown>;
  return typeof character === 'string' && typeof position === 'number'
    ? { character, position }
    : undefined;
};

const unseenAdvice = (code: string, { character, position }: Unseen): string | undefined => {
  if (code === 'tooManyMarks')
    return `Remove marks or unseen characters from character ${position} on: at most 8 may follow one another, and 3 for each letter.`;
  return code === 'forbiddenCharacters'
    ? `Remove the character ${character} at position ${position}: control characters, direction overrides and hidden tags are not taken.`
    : undefined;
};

const errorsOf = (issue: z.core.$ZodIssue): readonly FieldError[] => {
  const paths =
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => [...issue.path, key])
      : [issue.path];
  const code = codeOf(issue);
  const unseen = unseenIn(issue);
  const detail = unseen ? unseenAdvice(code, unseen) : adviceOf(issue, code);
  return paths.map((path) => ({
    ...fieldError(pointerOf(path), code),
    ...(detail === undefined ? {} : { detail }),
    ...unseen,
  }));
};

/** Give `reportInput: true` to the parse, or a missing field reads as one of a wrong type. Says each thing once. */
export const fieldErrorsOf = ({ issues }: z.core.$ZodError): readonly FieldError[] => [
  ...new Map(
    issues.flatMap(errorsOf).map((error) => [`${error.pointer} ${error.code}`, error]),
  ).values(),
];
