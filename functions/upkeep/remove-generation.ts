/** Clears away the units of a dropped generation, once nobody who still read the older pointer can write them. */
import { recordKinds } from '#shared/domain/records/record';
import type { GenerationEntry } from '#shared/recompute/generations';
import { audiences } from '#shared/recompute/unit-name';
import {
  coveragePartition,
  indexBooks,
  indexPartition,
  listHomes,
  listPartition,
} from '#shared/table/derived-keys';

import type { Dependencies } from '../dependencies.ts';
import { findBuild, replaceBuildIfLast } from '../store/derived/generation-store.ts';
import { type HasTime, longestRunMilliseconds } from '../time-for.ts';

const partitionsOf = (name: string): readonly string[] => [
  ...recordKinds.flatMap((kind) => listHomes.map((home) => listPartition(name, kind, home))),
  ...audiences.map((audience) => coveragePartition(name, audience)),
  ...audiences.flatMap((audience) =>
    indexBooks.map((book) => indexPartition(name, audience, book)),
  ),
];

const itemsTogether = 25;

const isAtRest = ({ now }: Dependencies, { since }: GenerationEntry): boolean =>
  since !== null && Date.parse(now()) - Date.parse(since) > longestRunMilliseconds;

export const removeOn = async (
  dependencies: Dependencies,
  dropped: GenerationEntry,
  hasTime: HasTime,
): Promise<void> => {
  const { table, now } = dependencies;
  const build = await findBuild(table, dropped.name);
  if (build.phase === 'removed' || !isAtRest(dependencies, dropped)) return;
  for (const partition of partitionsOf(dropped.name)) {
    for (;;) {
      const { items } = await table.page(partition, undefined, itemsTogether);
      if (items.length === 0) break;
      await Promise.all(items.map(({ PK, SK }) => table.remove({ PK, SK })));
      if (!hasTime()) return;
    }
  }
  await replaceBuildIfLast(table, dropped.name, build, { ...build, phase: 'removed', at: now() });
};
