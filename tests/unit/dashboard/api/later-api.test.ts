/** What asks the API may come late or not at all: whoever called is answered either way. */
import { expect, test } from 'vitest';

import { laterApi } from '#dashboard/api/later-api';
import { noAnswer, notSent } from '#dashboard/api/problem';
import type { Api } from '#dashboard/api/api';

const answering = { client: async () => ({ ok: true, value: [], etag: null }) } as unknown as Api;

test('a call waits for the script, and is answered by it', async () => {
  const { promise, resolve } = Promise.withResolvers<Api>();
  const answer = laterApi(
    () => promise,
    () => true,
  ).client('getMe');
  resolve(answering);

  expect(await answer).toEqual({ ok: true, value: [], etag: null });
});

test('where it does not come, a call was not answered, or was never sent', async () => {
  const missing = () => Promise.reject(new Error('no script'));

  expect(await laterApi(missing, () => true).client('getMe')).toEqual({
    ok: false,
    problem: noAnswer,
  });
  expect(await laterApi(missing, () => false).readFile('pledges.csv')).toEqual({
    ok: false,
    problem: notSent,
  });
});
