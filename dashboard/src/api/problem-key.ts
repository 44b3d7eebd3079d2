/** Which message a problem is told with. */
import type { Problem } from './problem.ts';

const byStatus = {
  0: 'problem.noAnswer',
  401: 'problem.signIn',
  403: 'problem.forbidden',
  404: 'problem.notFound',
  409: 'problem.conflict',
  412: 'problem.changed',
  413: 'problem.tooLarge',
  422: 'problem.content',
  429: 'problem.busy',
  503: 'problem.busy',
} as const satisfies Readonly<Record<number, string>>;

export type ProblemKey =
  | (typeof byStatus)[keyof typeof byStatus]
  | 'problem.keyReused'
  | 'problem.enough'
  | 'problem.other';

const isKnown = (status: number): status is keyof typeof byStatus => status in byStatus;

/** Content that is refused names its fields; without any, it is the key that was used before. */
export const problemKey = ({ status, errors, isEnoughForToday }: Problem): ProblemKey => {
  if (isEnoughForToday) return 'problem.enough';
  if (status === 422 && errors.length === 0) return 'problem.keyReused';
  return isKnown(status) ? byStatus[status] : 'problem.other';
};
