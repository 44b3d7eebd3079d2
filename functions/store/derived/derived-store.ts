/** Derived state as readers see it: which generation is active, its lists and its coverage cells. */
import { allBuckets, type Bucket, partsOf } from '#shared/domain/records/bucket';
import { type CellContent, emptyCell, inOrder } from '#shared/domain/coverage/cell';
import { regionsOfSet } from '#shared/domain/coverage/measure-totals';
import type { Policy } from '#shared/domain/matching/policy';
import type { RecordKind } from '#shared/domain/records/record';
import { coverageAmong } from '#shared/contract/figures/coverage-among';
import type { Coverage } from '#shared/contract/figures/coverage-views';
import { type Audience, generationsKey } from '#shared/table/keys';
import { coveragePartition, listKey } from '#shared/table/derived-keys';
import { parseList, type StoredList } from '#shared/table/stored-derived';
import { cellIn } from '#shared/table/stored-cell';

import { pointerIn } from './stored-pointer.ts';
import type { Consistency, Table } from '../../table.ts';

export type ActiveGeneration = { readonly name: string; readonly policy: Policy };

/** The generations that are written: the active one first, then one that is being built. */
export type Generations = readonly [ActiveGeneration, ...ActiveGeneration[]];

export const findGenerations = async (
  table: Pick<Table, 'get'>,
  consistency: Consistency = 'strong',
): Promise<Generations> => {
  return pointerIn(await table.get(generationsKey, consistency)).generations;
};

export const findList = async (
  table: Table,
  { name }: ActiveGeneration,
  kind: RecordKind,
  id: string,
): Promise<StoredList | undefined> => {
  const item = await table.get(listKey(name, kind, id));
  return item && parseList(item);
};

const consistencyFor = (audience: Audience): Consistency =>
  audience === 'public' ? 'eventual' : 'strong';

const coverageOf = (contentOf: (bucket: Bucket) => CellContent, asOf: string | null): Coverage => {
  const placed = allBuckets.map((bucket) => ({ ...partsOf(bucket), ...contentOf(bucket) }));
  const cells = placed.map(({ measuresOfSets: _sets, ...cell }) => cell);
  const amountsOfSeveralRegions = placed.flatMap(({ area, measuresOfSets }) =>
    Object.entries(measuresOfSets).map(([name, measures]) => ({
      area,
      regions: [...regionsOfSet(name)],
      measures,
    })),
  );
  return coverageAmong({ cells, amountsOfSeveralRegions, regionScheme: '2025', asOf });
};

/**
 * Every cell in one Query, in the fixed order of areas and places, those without records included. The public's may miss
 * the latest moment, at half the price: cells follow their records a moment later anyway, and say when they last changed.
 */
export const readCoverage = async (
  table: Table,
  audience: Audience,
  generation: string,
): Promise<Coverage> => {
  const cells = new Map<string, { readonly cell: CellContent; readonly asOf: string | null }>();
  const consistency = consistencyFor(audience);
  let from: string | undefined;
  do {
    const partition = coveragePartition(generation, audience);
    const page = await table.page(partition, from, undefined, consistency);
    for (const item of page.items) {
      const { cell, asOf } = cellIn(item);
      cells.set(item.SK, { cell: inOrder(cell), asOf });
    }
    from = page.next;
  } while (from !== undefined);
  const newest = [...cells.values()]
    .flatMap(({ asOf }) => asOf ?? [])
    .sort()
    .at(-1);
  return coverageOf((bucket) => cells.get(bucket)?.cell ?? emptyCell, newest ?? null);
};

export const readActiveCoverage = async (table: Table, audience: Audience): Promise<Coverage> => {
  const [{ name }] = await findGenerations(table, consistencyFor(audience));
  return readCoverage(table, audience, name);
};
