/** A verification on its way: step by step until nothing is left, and told how far it is. */
import {
  afterAnswer,
  afterWait,
  nextOfWalk,
  usualLagSeconds,
} from '#shared/contract/verification-walk';

import type { Client } from '../api/client.ts';
import type { Problem } from '../api/problem.ts';
import type { KeptRun, VerificationUnderWay } from './kept-verification.ts';

type Asked = {
  readonly client: Client;
  readonly newKey: () => string;
  readonly wait: (milliseconds: number) => Promise<void>;
  readonly kept: KeptRun;
  readonly told: (run: VerificationUnderWay) => void;
  /** False once nobody looks, or somebody paused it. */
  readonly isWanted: () => boolean;
};

/** What a step found is kept also where nobody waits for it any more, unless somebody has gone on meanwhile. */
const keepUnlessOvertaken = (
  { kept }: Asked,
  before: VerificationUnderWay,
  next: VerificationUnderWay,
): void => {
  if (kept.read()?.key === before.key) kept.keep(next);
};

/** @returns why it stopped, where it was no wish of its reader. */
export const verifyUntilDone = async (
  begun: VerificationUnderWay,
  asked: Asked,
): Promise<Problem | undefined> => {
  const { client, newKey, wait, told, isWanted } = asked;
  let run = begun;
  for (;;) {
    const { walk, key } = run;
    const step = nextOfWalk(walk);
    if (step.is === 'done') return undefined;
    let next: VerificationUnderWay;
    if (step.is === 'wait') {
      await wait(1000 * usualLagSeconds);
      if (!isWanted()) return undefined;
      next = { walk: afterWait(walk), key: newKey() };
    } else {
      const answer = await client('verify', { body: step.order, idempotencyKey: key });
      if (!answer.ok) return isWanted() ? answer.problem : undefined;
      next = { walk: afterAnswer(walk, answer.value), key: newKey() };
    }
    keepUnlessOvertaken(asked, run, next);
    if (!isWanted()) return undefined;
    told(next);
    run = next;
  }
};
