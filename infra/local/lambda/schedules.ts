/** The functions that the template runs at a rate: each for the first time when one interval of this run is over. */

import type { FunctionPool } from './function-pool.ts';
import type { ScheduleDefinition } from '../template/template-types.ts';

export type Schedules = { readonly stop: () => void };

type Settings = {
  readonly schedules: readonly ScheduleDefinition[];
  readonly pools: ReadonlyMap<string, Pick<FunctionPool, 'invoke'>>;
  readonly say: (text: string) => void;
};

export const startSchedules = ({ schedules, pools, say }: Settings): Schedules => {
  let stopped = false;
  const timers = schedules.map(({ functionName, everySeconds, event }) => {
    const pool = pools.get(functionName);
    if (!pool) throw new Error(`The template has no function ${functionName}`);
    const run = async (): Promise<void> => {
      const result = await pool.invoke(event);
      // What one run leaves, the next one takes up; the function's log says why it failed.
      if (!result.ok && !stopped) say(`${functionName}, which runs by itself, failed: see its log`);
    };
    return setInterval(() => void run(), everySeconds * 1000).unref();
  });
  return {
    stop: () => {
      stopped = true;
      for (const timer of timers) clearInterval(timer);
    },
  };
};
