/** Whether the logs go on from the last copies of their checkpoints. What has no copy yet, as the stream lost it, gets one. */
import { logNames } from '#shared/table/log-keys';

import type { WithLogs } from '../dependencies.ts';
import { copyDifferences, keepCopies } from '../store/log/checkpoint-copies.ts';
import type { Drift } from './drift.ts';

export const lookAtCopies = async (dependencies: WithLogs): Promise<void> => {
  for (const name of logNames) {
    const differs = await copyDifferences(dependencies, name);
    const drift: Drift = { unit: `LOG#${name}`, generation: null, differs, repaired: false };
    if (differs.length > 0) dependencies.log.error('driftFound', drift);
  }
  await keepCopies(dependencies);
};
