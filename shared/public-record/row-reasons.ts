/** Why a row is refused, each as a pointer and what to do about it. Never carries the refused value. */
import type * as z from 'zod';

export type RowRefusal = { readonly pointer: string; readonly reason: string };

/** One broken row may hold thousands of faults: the first ones say enough. */
const mostRefusals = 20;

const expectedWords: Readonly<Record<string, string>> = {
  string: 'text',
  array: 'a list',
  object: 'an object',
  int: 'a whole number',
  number: 'a number',
};

const codeReasons: Readonly<Record<string, string>> = {
  nothingVisible:
    'Write at least one letter, number or symbol, or null: nothing of this can be seen.',
  repeated: 'Name each entry once.',
  notADate: 'Write a real date as YYYY, YYYY-MM or YYYY-MM-DD, from 1990 to 2099.',
  notADay: 'Write a real day as YYYY-MM-DD.',
  endBeforeStart: 'Let the end be no earlier than the start.',
  maxBelowMin: 'Let max be no smaller than min.',
  valueOutsideRange: 'Let value lie from min to max, or leave out what the source does not state.',
  tooSmallFigure: 'Write 0 without a sign, or a figure of at least 0.000001.',
  unknownCurrency:
    'Use an ISO 4217 code, such as EUR or XOF. Where the source names no such currency, keep its words in unit.',
  amountWithoutFigure: 'Give value, or min and max; leave the amount out if no figure is stated.',
  linkWithBlank:
    'Take the white space out of this address, or write each address by itself: the parts are no addresses.',
  twoLinks: 'Write each address by itself: a second http:// or https:// begins within this one.',
  notALink: 'Give the address of a public page, with http or https and without a user name.',
  unknownCountry:
    'Use an ISO 3166-1 alpha-3 code, such as NER; leave iso3 out where there is none.',
  stateNeedsCountry: "Add the State's ISO 3166-1 alpha-3 code, or leave its type out.",
};

const floodReason = ({ position }: Readonly<Record<string, unknown>>): string =>
  `Take out marks or unseen characters from character ${String(position)} on: at most 8 may follow one another, and 3 for each letter.`;

/** Nobody can see such a character: it is named, with its place. */
const forbiddenReason = ({ character, position }: Readonly<Record<string, unknown>>): string =>
  `Take out the character ${String(character)} at position ${String(position)}: control characters, direction overrides, hidden tags and broken characters are not taken.`;

const typeReason = (issue: z.core.$ZodIssueInvalidType): string => {
  const expected = expectedWords[issue.expected] ?? issue.expected;
  return issue.input === undefined
    ? `Add this field: it takes ${expected}.`
    : `Write ${expected} here.`;
};

const sizeReason = (issue: z.core.$ZodIssueTooBig | z.core.$ZodIssueTooSmall): string => {
  const characters = issue.origin === 'string';
  if (issue.code === 'too_big') {
    if (issue.origin === 'array') return `List at most ${issue.maximum}.`;
    return characters
      ? `Shorten this to at most ${issue.maximum} characters.`
      : `Use at most ${issue.maximum}.`;
  }
  if (issue.origin === 'array') return 'List at least one.';
  return characters ? 'Write something here, or null.' : `Use at least ${issue.minimum}.`;
};

const reasonOf = (issue: z.core.$ZodIssue): string => {
  if (issue.code === 'invalid_type') return typeReason(issue);
  if (issue.code === 'too_big' || issue.code === 'too_small') return sizeReason(issue);
  if (issue.code === 'invalid_value') return `Use one of: ${issue.values.join(', ')}.`;
  if (issue.code === 'invalid_format') return 'Write an ISO 4217 code of three capital letters.';
  const params: Readonly<Record<string, unknown>> =
    issue.code === 'custom' ? (issue.params ?? {}) : {};
  const { code } = params;
  if (code === 'forbiddenCharacters') return forbiddenReason(params);
  if (code === 'tooManyMarks') return floodReason(params);
  return (typeof code === 'string' ? codeReasons[code] : undefined) ?? 'Check this value.';
};

const unknownField =
  'A row has no such field: take it out, or say in notes what it says. Dropping it unseen would lose data.';

/** No field of a row has a name this long: an unknown one is named by its beginning. */
const longestStep = 100;

/** A JSON Pointer (RFC 6901), of whole characters: a name may have half of one, or be cut within one. */
const pointerTo = (base: string, path: readonly PropertyKey[]): string =>
  [
    base,
    ...path.map((step) =>
      String(step).slice(0, longestStep).replaceAll('~', '~0').replaceAll('/', '~1'),
    ),
  ]
    .join('/')
    .toWellFormed();

export const refusalsOf = (
  base: string,
  issues: readonly z.core.$ZodIssue[],
): readonly RowRefusal[] => {
  const refusals = issues.flatMap((issue): readonly RowRefusal[] =>
    issue.code === 'unrecognized_keys'
      ? issue.keys
          .slice(0, mostRefusals)
          .map((key) => ({ pointer: pointerTo(base, [...issue.path, key]), reason: unknownField }))
      : [{ pointer: pointerTo(base, issue.path), reason: reasonOf(issue) }],
  );
  return refusals.slice(0, mostRefusals);
};
