/** What is wrong once everything has come to rest, and what still is after upkeep where the stream lost something. */
import type { WithLogs } from '#functions/dependencies';
import { caretake } from '#functions/upkeep/caretake';
import type { Pointer } from '#shared/recompute/generations';
import { generationsKey } from '#shared/table/keys';
import { violationsIn } from '#tests/support/invariants';
import { checkAllocation, checkTransitions } from '#tests/support/invariants-matches';

import type { Clock } from './clock.ts';
import { checkHistory, type Wanted } from './history.ts';
import { nameOf, type Storage } from './storage.ts';

type AtRest = {
  readonly storage: Storage;
  readonly clock: Clock;
  readonly dependencies: WithLogs;
  /** Records that nobody worked in, and units that were reported as failed: upkeep's to heal. */
  readonly lost: number;
  /** Lists last opened by a process whose work nobody does again: upkeep's to close. */
  readonly orphans: ReadonlyMap<string, number>;
  readonly history: readonly Wanted[];
};

const violations = ({ table }: Storage): readonly string[] => {
  const items = table.items();
  const { generations } = table.find(generationsKey) as unknown as Pointer;
  const readable = generations.filter(({ state }) => state !== 'building');
  return [
    ...new Set(readable.flatMap((generation) => violationsIn(items, generation))),
    ...checkAllocation(items),
    ...checkTransitions(items),
  ];
};

export const restFaults = async (atRest: AtRest): Promise<readonly string[]> => {
  const { storage, clock, dependencies, lost, orphans, history } = atRest;
  const found = violations(storage);
  const lists = storage.table
    .items()
    .filter(({ PK, open }) => PK.startsWith('LIST#') && open === true);
  const orphaned = new Set(
    lists
      .filter((list) => orphans.get(nameOf(list)) === list['rev'])
      .map(({ PK, SK }) => `The list of ${PK.split('#')[2]?.toLowerCase()} ${SK} is open`),
  );
  const wrong = lost > 0 ? [] : found.filter((each) => !orphaned.has(each));
  let left: readonly string[] = [];
  if (found.length > wrong.length) {
    // Twice: the first may only go on where one that ran out of time had stopped.
    for (let hour = 1; hour <= 2; hour += 1) {
      const cared = caretake(dependencies)();
      await clock.run();
      await cared;
    }
    left = violations(storage).map((each) => `After upkeep: ${each}`);
  }
  return [...wrong, ...left, ...checkHistory(history, storage.table.items())];
};
