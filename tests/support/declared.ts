/** Holds an answer against the API's description alone, as a client does that was generated from it. */
import { readFileSync } from 'node:fs';
import path from 'node:path';

import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';

import { describedPath, type RouteId, routes } from '#shared/contract/routes';

import { root } from './source-files.ts';

type Schema = object;
type DescribedAnswer = {
  readonly headers?: Readonly<
    Record<string, { readonly schema: Schema; readonly required?: boolean }>
  >;
  readonly content?: Readonly<Record<string, { readonly schema: Schema }>>;
};
type Description = {
  readonly paths: Readonly<
    Record<
      string,
      Readonly<Record<string, { readonly responses: Readonly<Record<string, DescribedAnswer>> }>>
    >
  >;
};

export type Sent = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** Of JSON what it says, of anything else its text. */
  readonly body: unknown;
};

const file = path.join(root, 'shared/contract/openapi.json');
export const description = JSON.parse(readFileSync(file, 'utf8')) as Description;

/** Headers that say how an answer travels, and nothing of what it is about. */
const ofTheWay = new Set([
  'content-type',
  'content-encoding',
  'cache-control',
  'vary',
  'x-content-type-options',
]);

/** Formats beside a pattern say the same again; unknown words (`discriminator`) are for generators. */
const ajv = new Ajv2020({
  strict: false,
  validateFormats: false,
  // Tests of the description itself look at its form; here it is made ready in each file of tests.
  validateSchema: false,
  inlineRefs: false,
  code: { optimize: false },
});
ajv.addSchema(description, 'description');

const made = new Map<string, ValidateFunction>();

/** By its place in the description, so that what it refers to is found there. */
const validatorOf = (...place: readonly string[]): ValidateFunction => {
  const pointer = place.map((part) =>
    encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1')),
  );
  const $ref = `description#/${pointer.join('/')}`;
  const known = made.get($ref) ?? ajv.compile({ $ref });
  made.set($ref, known);
  return known;
};

const misfits = (what: string, validate: ValidateFunction, value: unknown): readonly string[] =>
  validate(value)
    ? []
    : [`${what} does not fit the description: ${ajv.errorsText(validate.errors)}`];

const contentMisfits = (
  { content }: DescribedAnswer,
  place: readonly string[],
  { headers, body }: Sent,
  method: string,
): readonly string[] => {
  if (method === 'HEAD') return content ? ['is promised with content, of which HEAD has none'] : [];
  const type = headers['content-type']?.split(';')[0] ?? '';
  return content?.[type]
    ? misfits('what it says', validatorOf(...place, 'content', type, 'schema'), body)
    : [`is of the undeclared type ${type}`];
};

/** Whatever the description does not say of an answer, in words; empty where it says all of it. */
export const undeclaredIn = (
  route: RouteId,
  { status, headers, body }: Sent,
  method: string = routes[route].method,
): readonly string[] => {
  const address = describedPath(routes[route]);
  const place = ['paths', address, method.toLowerCase(), 'responses', String(status)];
  const answer = description.paths[address]?.[method.toLowerCase()]?.responses[status];
  if (!answer) return ['is of a status that the description does not declare'];

  const declared = new Map(
    Object.keys(answer.headers ?? {}).map((name) => [name.toLowerCase(), name]),
  );
  const absent = [...declared].filter(
    ([sent, name]) => answer.headers?.[name]?.required && headers[sent] === undefined,
  );
  return [
    ...absent.map(([, name]) => `lacks the header ${name}`),
    ...Object.entries(headers)
      .filter(([name]) => !ofTheWay.has(name))
      .flatMap(([sent, value]) => {
        const name = declared.get(sent);
        return name
          ? misfits(`its ${name}`, validatorOf(...place, 'headers', name, 'schema'), value)
          : [`has the undeclared header ${sent}`];
      }),
    ...contentMisfits(answer, place, { status, headers, body }, method),
  ];
};
