/** Answers as they leave: with what their operation says of them and no more. */
import type { Operation } from '#shared/contract/operation';
import { operations } from '#shared/contract/operations';
import type { RouteId } from '#shared/contract/routes';

import type { Answer } from '../answer.ts';

const schemaOf = (route: RouteId): Operation['answer'] => {
  const { answer }: Operation = operations[route];
  return answer;
};

export const checkedAnswer = (route: RouteId, answer: Answer): Answer => {
  const schema = schemaOf(route);
  return schema && answer.body !== undefined && !answer.isChecked
    ? { ...answer, body: schema.parse(answer.body), isChecked: true }
    : answer;
};

/**
 * A kept answer as it was given once. A deployment may have changed since what is said of it, so it is not checked anew.
 * What was kept before it was checked first may hold more than was given, which is left out while it still fits.
 */
export const answerGiven = (route: RouteId, kept: Answer): Answer => {
  if (kept.isChecked) return kept;
  const read = schemaOf(route)?.safeParse(kept.body);
  return { ...kept, ...(read?.success && { body: read.data }), isChecked: true };
};
