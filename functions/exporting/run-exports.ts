/** What the exporter does each time: whatever file is not whole, and nobody is at. */
import type { WithFiles } from '../dependencies.ts';
import { faultOf } from '../fault.ts';
import { unfinishedJobs } from '../store/files/export-store.ts';
import { timeFor } from '../time-for.ts';
import { exportOn } from './export-on.ts';

/** Of Lambda's three minutes: a step that has begun needs some of the rest. */
const runMilliseconds = 120_000;

/** A file that fails keeps no other from being written; the run fails after them. */
export const runExports = (dependencies: WithFiles) => async (): Promise<void> => {
  const hasTime = timeFor(dependencies, runMilliseconds);
  const faults: unknown[] = [];
  // A name of its own: an earlier run by the clock may still be at a file.
  const by = dependencies.newSecret();
  for (const { sub, id } of await unfinishedJobs(dependencies.table)) {
    if (!hasTime()) break;
    await exportOn(dependencies, { sub, id, by }, hasTime).catch((error: unknown) => {
      dependencies.log.error('fault', faultOf(error));
      faults.push(error);
    });
  }
  if (faults.length > 0) throw faults[0];
};
