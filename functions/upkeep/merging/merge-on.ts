/**
 * Moves on what names a party that goes into another, a bounded step at a time, from where the last step ended. Each thing
 * moves in a transaction of its own that also notes it, so a run that dies loses and doubles nothing, and whoever goes on
 * finds what is left by looking at the truth.
 */
import type { Item } from '#shared/table/item';
import { peoplePartition } from '#shared/table/keys';

import type { Dependencies } from '../../dependencies.ts';
import { keepMergeIfLast, findMerge, type Merge } from '../../store/people/merge-store.ts';
import { userIn } from '../../store/people/user-store.ts';
import { type HasTime, longestRunMilliseconds } from '../../time-for.ts';
import { movePerson } from './move-beside.ts';
import { type MergeRun, runOf, unlessDamaged } from './moving.ts';
import { moveBlocks, moveInboxes, moveNamed } from './named-things.ts';
import { partOn } from './part-on.ts';

type Next = Omit<Merge, 'rev'>;

/** So many keys of the table are walked in one step: some tens of records. */
const keysAtOnce = 500;

/** Its people first, by the list of them: whoever is not in it yet is met on the walk. */
const movePeople = async (moving: MergeRun): Promise<void> => {
  const { dependencies, move } = moving;
  const { table } = dependencies;
  const people: Item[] = [];
  let from: Item | undefined;
  do {
    const page = await table.indexPage('byKind', peoplePartition(move.from), from, 100);
    people.push(...page.items);
    from = page.next;
  } while (from !== undefined);
  for (const item of people)
    await unlessDamaged(dependencies, () => movePerson(moving, userIn(item).id));
};

/** The party that it went into may have gone on since: each leg is noted as its own merge's, so that each can be undone. */
const legsOf = async (moving: MergeRun): Promise<readonly MergeRun[]> => {
  const { dependencies } = moving;
  const legs = [moving];
  let next = await findMerge(dependencies.table, moving.merge.into);
  while (next?.way === 'in') {
    legs.push(await runOf(dependencies, next));
    next = await findMerge(dependencies.table, next.into);
  }
  return legs;
};

const restart = ({ from: _walked, ...merge }: Merge, phase: Merge['phase']): Next => ({
  ...merge,
  phase,
});

const walk = async (moving: MergeRun): Promise<Next> => {
  const { dependencies, merge } = moving;
  const legs = await legsOf(moving);
  if (merge.from === undefined) for (const leg of legs) await movePeople(leg);
  const { keys, next } = await dependencies.table.walkKeys(merge.from, keysAtOnce);
  let moved = (await moveInboxes(legs, keys)) + (await moveBlocks(legs, keys));
  for (const leg of legs) moved += await moveNamed(leg, keys);
  if (moved > 0) dependencies.log.info('partyMoved', { from: merge.id, to: merge.into, moved });
  if (next) return { ...merge, from: next };
  return restart(merge, merge.phase === 'moving' ? 'lookingAgain' : 'complete');
};

/** Whatever was being written as the walk began has been written or given up by then. */
const mayLookAgain = ({ startedAt }: Merge, now: string): boolean =>
  Date.parse(now) - Date.parse(startedAt) >= longestRunMilliseconds;

const step = async (dependencies: Dependencies, merge: Merge): Promise<Next> => {
  const moving = await runOf(dependencies, merge);
  return merge.way === 'in' ? walk(moving) : { ...merge, phase: await partOn(moving) };
};

const isToDo = (merge: Merge, now: string): boolean =>
  merge.phase === 'moving' || (merge.phase === 'lookingAgain' && mayLookAgain(merge, now));

/** Goes on until all is moved or the time is over. Another run that is ahead of this one ends it. */
export const mergeOn = async (
  dependencies: Dependencies,
  id: string,
  hasTime: HasTime,
): Promise<Merge | undefined> => {
  const { table, now, log } = dependencies;
  let merge = await findMerge(table, id);
  while (merge && isToDo(merge, now())) {
    const kept = await keepMergeIfLast(table, merge, await step(dependencies, merge));
    if (!kept) return findMerge(table, id);
    if (kept.phase !== merge.phase)
      log.info('partyMerge', { from: id, to: kept.into, way: kept.way, phase: kept.phase });
    merge = kept;
    if (!hasTime()) break;
  }
  return merge;
};
