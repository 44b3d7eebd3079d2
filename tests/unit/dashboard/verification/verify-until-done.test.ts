/** A verification goes on step by step, may be left at any of them, and loses nothing that was found. */
import { describe, expect, test } from 'vitest';

import { keptRun } from '#dashboard/verification/kept-verification';
import { nextOfWalk, usualLagSeconds } from '#shared/contract/verification-walk';

import { answersOf } from '../a-storage.ts';
import { aDrift, aPage, aStep, aSuspect } from './a-verification.ts';

describe('a verification', () => {
  test('asks for one step after the other, each under a key of its own, and adds up what they found', async () => {
    const page = aPage([aStep({ next: 'two', drift: [aDrift] }), aStep({ unlogged: 3 })]);

    await page.begin(false);

    expect(page.asked.map(({ body }) => body)).toEqual([
      { repair: false, audit: false },
      { repair: false, audit: false, cursor: 'two' },
    ]);
    expect(new Set(page.asked.map(({ idempotencyKey }) => idempotencyKey)).size).toBe(2);
    const walk = page.told.at(-1)?.walk;
    expect(walk).toMatchObject({ units: 20, records: 4, unlogged: 3, drift: [aDrift] });
    expect(walk && nextOfWalk(walk)).toEqual({ is: 'done' });
  });

  test('waits before it looks again at what was not right, and three times at most', async () => {
    const suspects = [aSuspect];
    const page = aPage(Array.from({ length: 9 }, () => aStep({ suspects })));

    await page.begin();

    const { unit, generation, rev } = aSuspect;
    expect(page.waits).toEqual([1, 2, 3].map(() => 1000 * usualLagSeconds));
    expect(page.asked.slice(1).map(({ body }) => body)).toEqual(
      [1, 2, 3].map(() => ({ repair: true, suspects: [{ unit, generation, rev }] })),
    );
    expect(page.told.at(-1)?.walk.unsettled).toEqual(suspects);
  });

  test('goes on after a failure with the same step under the same key, so that what it found is told', async () => {
    const page = aPage([aStep({ next: 'two' }), undefined, aStep({ drift: [aDrift] })]);

    const problem = await page.begin();
    const left = page.kept.read();
    expect(problem?.status).toBe(0);
    if (left) await page.drive(left);

    const [, failed, again] = page.asked;
    expect(again).toEqual(failed);
    expect(page.told.at(-1)?.walk.drift).toEqual([aDrift]);
  });

  test('that is left while a step is under way keeps what that step found, and asks for no other', async () => {
    const page = aPage([aStep({ next: 'two', drift: [aDrift] }), aStep()]);
    page.state.isWanted = false;

    await page.begin();

    expect(page.asked).toHaveLength(1);
    expect(page.told).toEqual([]);
    expect(page.kept.read()?.walk).toMatchObject({ cursor: 'two', drift: [aDrift] });
  });

  test('that was gone on with meanwhile is not set back by the answer to an earlier page', async () => {
    const page = aPage([aStep({ next: 'two' })]);
    const begun = page.begin();
    const before = page.kept.read();
    const further = { walk: { ...before?.walk, records: 99 }, key: 'of another page' };
    page.kept.keep(further as never);

    await begun;

    expect(page.kept.read()?.walk.records).toBe(99);
  });
});

describe('what is kept of it', () => {
  test('comes back after the page is loaded anew, for its reader alone', async () => {
    const page = aPage([aStep({ next: 'two' }), undefined]);
    await page.begin();

    expect(keptRun(answersOf(() => page.storage)).read()).toEqual(page.kept.read());
    expect(keptRun(answersOf(() => page.storage, 'another')).read()).toBeUndefined();
  });

  test('is nothing that a sign-out asks about, and goes with it', async () => {
    const page = aPage([undefined]);
    await page.begin();
    const answers = answersOf(() => page.storage);

    expect(answers.unsent()).toEqual([]);
    answers.dropAll();
    expect(page.storage.length).toBe(0);
  });

  test('is let go of where it is of no form that these pages know', () => {
    const page = aPage([]);
    page.kept.keep({ walk: { records: 1 } as never, key: 'a-key' });

    expect(page.kept.read()).toBeUndefined();
  });
});
