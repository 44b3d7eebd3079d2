/** What a page knows of its register before it is shown. */
import { expect, test } from 'vitest';

import { readWorld } from '#dashboard/sign-in/config';
import { fileNameOf } from '#shared/export/file-name';

const answering = (...answers: readonly (string | Error)[]) => {
  let calls = 0;
  return (async () => {
    const answer = answers[Math.min(calls, answers.length - 1)];
    calls += 1;
    if (answer instanceof Error) throw answer;
    return new Response(answer);
  }) as unknown as typeof globalThis.fetch;
};
const atOnce = async (): Promise<void> => undefined;

test.each(['real', 'made_up'])('is told that it is %s', async (world) => {
  expect(await readWorld(answering(JSON.stringify({ world })), atOnce)).toBe(world);
});

test('asks again where the first answer is lost', async () => {
  const fetch = answering(new TypeError('offline'), '{"world":"made_up"}');

  expect(await readWorld(fetch, atOnce)).toBe('made_up');
});

test('is never taken for real because nobody could tell', async () => {
  await expect(readWorld(answering('{"world":"both"}'), atOnce)).rejects.toThrow(/names no world/);
});

test('a file of a made-up register says so by its name', () => {
  expect(fileNameOf('made_up', 'coverage', { area: 'A1' }, 'csv')).toBe(
    'made-up-acsg-coverage-area-A1.csv',
  );
  expect(fileNameOf('real', 'coverage', {}, 'csv')).toBe('acsg-coverage.csv');
});
