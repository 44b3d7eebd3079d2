/** Runs a unit's steps on the table. */
import type { Outcome, Step, Steps } from '#shared/recompute/steps';

import type { Dependencies } from '../dependencies.ts';

type Runner = Pick<Dependencies, 'table' | 'random' | 'sleep'>;

/** Rounds are lost to other workers on the same unit; waiting a random time lets one of them finish. */
const longestPause = 500;

const perform = async ({ table, random, sleep }: Runner, step: Step): Promise<Outcome> => {
  switch (step.op) {
    case 'get':
      return table.get(step.key);
    case 'page':
      return table.page(step.partition, step.from);
    case 'open':
      return table.open(step.key);
    case 'put':
      return table.putIfRev(step.item, step.ifRev);
    case 'pause':
      await sleep(Math.floor(random() * Math.min(longestPause, 5 * 2 ** step.round)));
      return undefined;
  }
};

export const runSteps = async <Value>(runner: Runner, steps: Steps<Value>): Promise<Value> => {
  let next = steps.next();
  while (next.done !== true) {
    const outcomes = await Promise.all(next.value.map((step) => perform(runner, step)));
    next = steps.next(outcomes);
  }
  return next.value;
};
