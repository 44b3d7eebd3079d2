/** What every answer of every test must hold to, whatever the test is about: the world checks each one. */
import * as z from 'zod';

import type { Operation } from '#shared/contract/operation';
import { operations } from '#shared/contract/operations';
import { problemSchema } from '#shared/contract/problem';
import { type Route, type RouteId, routes } from '#shared/contract/routes';

import { undeclaredIn } from './declared.ts';

type Checked = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
  readonly text: string;
};

const strictProblem = z.strictObject(problemSchema.shape);

/** What would tell of the inside: stack frames, resource names, keys of the table. */
const tellsTooMuch = /\n\s+at |arn:aws|"[PS]K"|#META|node_modules/;

const problemFaults = ({ status, headers, body, text }: Checked): readonly string[] => {
  const read = strictProblem.safeParse(body);
  if (!read.success) return [`is no problem: ${text}`];
  const { data } = read;
  const errors = data.errors ?? [];
  return [
    ...(data.status === status ? [] : ['says another status than it has']),
    ...(data.instance === headers['x-request-id'] ? [] : ['does not carry its request id']),
    ...(data.detail.length > 0 ? [] : ['does not say what to do']),
    ...(errors.every(({ detail }) => detail.length > 0) ? [] : ['has an error without advice']),
    ...(data.errors?.length === 0 ? ['has an empty list of errors'] : []),
  ];
};

const answerFaults = (route: RouteId, { body }: Checked): readonly string[] => {
  const { answer }: Operation = operations[route];
  return !answer || answer.safeParse(body).success ? [] : ['does not fit its own schema'];
};

/** What went elsewhere is answered as a problem that says where. */
const isRefused = (status: number): boolean => status >= 400 || status === 308;

const fileType =
  /^((application\/(json|x-ndjson|schema\+json|xml)|text\/(csv|html|plain|calendar)); charset=utf-8|application\/(octet-stream|zip)|application\/vnd.openxmlformats-officedocument.(spreadsheetml.sheet|wordprocessingml.document))$/;

const headerFaults = (route: RouteId, { status, headers }: Checked): readonly string[] => {
  const cached = routes[route].access === 'public' && !isRefused(status);
  const type = !isRefused(status) ? fileType : /problem\+json/;
  return [
    ...(headers['x-content-type-options'] === 'nosniff' ? [] : ['lacks nosniff']),
    ...(headers['x-request-id'] ? [] : ['lacks its request id']),
    ...(type.test(headers['content-type'] ?? '') ? [] : ['is of the wrong content type']),
    ...(headers['cache-control']?.includes(cached ? 'public' : 'no-store')
      ? []
      : ['may be kept where it must not']),
  ];
};

const headFaults = ({ text }: Checked): readonly string[] =>
  text === '' ? [] : ['has content, of which HEAD has none'];

const contentFaults = (route: RouteId, answer: Checked): readonly string[] => [
  ...(!isRefused(answer.status) ? answerFaults(route, answer) : problemFaults(answer)),
  ...(isRefused(answer.status) && tellsTooMuch.test(answer.text) ? ['tells of the inside'] : []),
];

const bodyFaults = (
  route: RouteId,
  answer: Checked,
  method: Route['method'] | 'HEAD',
): readonly string[] => [
  ...undeclaredIn(route, { ...answer, body: answer.body ?? answer.text }, method),
  ...(method === 'HEAD' ? headFaults(answer) : contentFaults(route, answer)),
];

export const checkAnswer = (
  route: RouteId,
  answer: Checked,
  method: Route['method'] | 'HEAD' = routes[route].method,
): void => {
  if (answer.status === 304) {
    if (answer.text !== '' || !answer.headers['etag'] || !answer.headers['x-request-id'])
      throw new Error(`${route} answered 304 with content, or without its tag or request id`);
    return;
  }
  // What is repeated is as it was given once: by what its operation said then.
  const isRepeated = answer.headers['idempotent-replayed'] === 'true';
  const faults = [
    ...headerFaults(route, answer),
    ...(isRepeated ? [] : bodyFaults(route, answer, method)),
  ];
  if (faults.length > 0)
    throw new Error(`${route} answered ${answer.status}, which ${faults.join('; ')}`);
};
