/** From schema issues to field errors: a pointer, a stable code and what to do. Never the refused value. */
import type * as z from 'zod';

import type { FieldError } from '../domain/refusal.ts';

const advice: Readonly<Record<string, string>> = {
  required: 'Add this field.',
  wrongType: 'Use the type that the API description gives for this field.',
  unknownField: 'Remove this field; the API description lists those that exist.',
  unknownId: 'Use one of the ids in /api/vocabulary.',
  tooLong: 'Shorten this.',
  tooShort: 'Write more here; it may not be empty.',
  tooMany: 'Give fewer items.',
  tooFew: 'Give at least one item.',
  tooLarge: 'Give a smaller number.',
  tooSmall: 'Give a larger number.',
  wrongFormat: 'Write this in the format that the API description gives.',
  forbiddenCharacters: 'Remove control characters, direction overrides or hidden tags.',
  nothingVisible: 'Write at least one letter, number or symbol: nothing of this can be seen.',
  tooManyMarks: 'Remove marks or unseen characters: at most 8 may follow one another.',
  linkWithBlank: 'Take the white space out of this address, or give each address by itself.',
  twoLinks: 'Give each address by itself: a second http:// or https:// begins within this one.',
  wrongCursor: 'Use the `next` of the page before, or start again without a cursor.',
  leafOrOlder: 'Ask for either a leaf or an older size.',
  beyondLog: 'Give a number that the log has reached: its checkpoint says how many leaves it has.',
  notALink: 'Give an http or https address without a user name.',
  notADate: 'Give a real date as YYYY, YYYY-MM or YYYY-MM-DD.',
  endBeforeStart: 'Give an end that is not before the start.',
  maxBelowMin: 'Give a maximum that is not below the minimum.',
  tooSmallFigure: 'Give 0 without a sign, or a figure of at least 0.000001.',
  valueOutsideRange: 'Give a value from min to max, or leave out what the source does not state.',
  amountWithoutFigure: 'Give a value, or min and max; leave the amount out if no figure is stated.',
  unknownCurrency: 'Give a currency by its ISO 4217 code, such as EUR.',
  currencyForMoneyOnly: 'Give a currency for money, and for nothing else.',
  anywhereAndPlaces: 'Choose either anywhere, or countries and regions.',
  stateNeedsCountry: 'Give the country of this State.',
  bySecretariatAlone: 'Leave this out: the Secretariat alone records something for a party.',
  codesAlone: 'Leave this as it is: the Secretariat sets codes, and its party writes the words.',
  byPartyAlone: 'Leave this out: its party alone gives this.',
  realInMadeUp:
    'Give a country from XA to XZ, without XK: this register is made up, and nothing is said of a real one here.',
  madeUpInReal:
    'Give a country that there is: XA to XZ are made up, and this register is the real record.',
  repeated: 'Give each value only once.',
  partyForRepresentativesOnly: 'Give a party for representatives, and null for other roles.',
  dutyForRepresentativesOnly: 'Leave the duty out: only representatives have one.',
  nothingToHandOver: 'Hand over a draft or a returned record; a new one as a draft.',
  countriesForCountryReadersOnly:
    'Give at least one country for a reader of countries, and none for other roles.',
  noSuchRecord: 'Give the id of a record that your party owns.',
  unknownRecord: 'Give the id of a record that there is.',
  notInForce: 'Give the id of a record that is submitted or accepted.',
  notSelected: 'Give the id of a record of the selection that is still open.',
  unknownComponent: 'Give the id of one of the components of this record.',
  changedAndRemoved: 'Either change this component or remove it.',
  notAReference: 'Check the letters: this is not a reference of ours, such as P-3KFQ7Z2MX.',
  otherKind: 'Look for it among the other kind: P- names a pledge, O- an offer.',
  amountRequired: 'Add how much: both sides state amounts in the same measure.',
  amountNotComparable: 'Remove the amount: the two sides state no measure in common.',
  noSuchOfficer: 'Give somebody who acts for the Secretariat today.',
  dayPassed: 'Give today or a later day, within the next two years.',
  noSuchParty: 'Give the id of a registered party.',
  outsideArea: 'Choose topics of the chosen area.',
  weightsMustAddUpTo100: 'Give weights that add up to 100.',
  versionTaken: 'Give another version: this one names another policy.',
  versionNotNext: 'Give the next version: one more than the highest of all policies so far.',
};

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

export const fieldError = (pointer: string, code: string): FieldError => ({
  pointer,
  code,
  detail: advice[code] ?? 'Correct this field.',
});

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
