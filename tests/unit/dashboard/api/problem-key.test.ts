import { expect, test } from 'vitest';

import { problemFrom } from '#dashboard/api/problem';
import { problemKey } from '#dashboard/api/problem-key';

test('a limit of a day is not told as a moment’s wait, and the gateway’s own limit is', () => {
  const ofDay = problemFrom(429, { type: '/problems#tooMany', title: '', detail: '' }, null);
  const ofGateway = problemFrom(429, { message: 'Too Many Requests' }, null);

  expect(problemKey(ofDay)).toBe('problem.enough');
  expect(problemKey(ofGateway)).toBe('problem.busy');
});
