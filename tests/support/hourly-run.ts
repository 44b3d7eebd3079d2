/** The hourly run by a clock that moves a second at each look at it, so that it has time for a small table. */
import type { WithLogs } from '#functions/dependencies';
import { caretake } from '#functions/upkeep/caretake';

import type { World } from './world.ts';

export const hourlyRun = async (
  { dependencies }: World,
  others: Partial<WithLogs> = {},
): Promise<void> => {
  const from = Date.parse(dependencies.now());
  let looks = 0;
  const now = () => new Date(from + (looks += 1) * 1_000).toISOString();
  await caretake({ ...dependencies, ...others, now })();
};
