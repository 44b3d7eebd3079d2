/** Works one change into a counted table by the real units, and says what each part of the work cost and wrote. */
import type { Bucket } from '#shared/domain/records/bucket';
import type { Suggestion } from '#shared/domain/matching/suggestion';
import { isSameValue } from '#shared/domain/values/same-value';
import { recomputeCell } from '#shared/recompute/cell-unit';
import { applyChanges } from '#shared/recompute/change-unit';
import type { RecordKey } from '#shared/recompute/list-unit';
import type { Step, Steps } from '#shared/recompute/steps';
import type { Item } from '#shared/table/item';
import { recordKey } from '#shared/table/keys';
import { listKey } from '#shared/table/derived-keys';

import type { Cost, CountedTable } from './counted-table.ts';
import { generation } from './rematch-world.ts';

export const phases = ['own list', 'look', 'other lists', 'cells'] as const;
export type Phase = (typeof phases)[number];

const noCost: Cost = { itemsRead: 0, readUnits: 0, writes: 0, writeUnits: 0 };

export const sumOfCosts = (costs: readonly Cost[]): Cost =>
  costs.reduce(
    (sum, cost) => ({
      itemsRead: sum.itemsRead + cost.itemsRead,
      readUnits: sum.readUnits + cost.readUnits,
      writes: sum.writes + cost.writes,
      writeUnits: sum.writeUnits + cost.writeUnits,
    }),
    noCost,
  );

export type CountedChange = {
  readonly costs: Readonly<Record<Phase, Cost>>;
  /** Names of the lists that were put, without the record's own. */
  readonly written: ReadonlySet<string>;
  readonly changed: ReadonlySet<string>;
  readonly foundOpen: ReadonlySet<string>;
  readonly ownWritten: number;
  readonly milliseconds: number;
};

type Held = Pick<Item, 'PK' | 'SK'>;
const isList = ({ PK }: Held): boolean => PK.startsWith('LIST#');
const entriesOf = (item: Item | undefined) => (item?.['entries'] ?? []) as readonly Suggestion[];

export const runCounted = (
  table: CountedTable,
  record: RecordKey,
  buckets: readonly Bucket[],
): CountedChange => {
  const costs = new Map<Phase, Cost>(phases.map((phase) => [phase, noCost]));
  const before = new Map<string, Item | undefined>();
  const [written, changed, foundOpen] = [new Set<string>(), new Set<string>(), new Set<string>()];
  const ownKey = listKey(generation.name, record.kind, record.id);
  let ownWritten = 0;
  let phase: Phase = 'own list';

  const watch = (step: Step): void => {
    if (step.op === 'open' && phase === 'look') phase = 'other lists';
    if (step.op === 'open') before.set(step.key.SK, table.get(step.key));
    if (step.op !== 'put' || !isList(step.item)) return;
    if (step.item.SK === ownKey.SK) {
      ownWritten += 1;
      return;
    }
    const held = before.get(step.item.SK);
    written.add(step.item.SK);
    if (held?.['open'] !== false) foundOpen.add(step.item.SK);
    if (!isSameValue(entriesOf(held), entriesOf(step.item))) changed.add(step.item.SK);
  };
  const perform = (step: Step) => {
    watch(step);
    const { outcome, cost } = table.perform(step);
    costs.set(phase, sumOfCosts([costs.get(phase) ?? noCost, cost]));
    if (step.op === 'put' && phase === 'own list') phase = 'look';
    return outcome;
  };
  const runSteps = <Value>(steps: Steps<Value>): Value => {
    let next = steps.next();
    while (next.done !== true) next = steps.next(next.value.map(perform));
    return next.value;
  };

  const began = performance.now();
  const failed = runSteps(applyChanges([record], generation));
  phase = 'cells';
  // The handler reads the record once more, to learn which cells it ever touched.
  perform({ op: 'get', key: recordKey(record.kind, record.id) });
  for (const bucket of buckets) {
    for (const audience of ['secretariat', 'public'] as const)
      runSteps(recomputeCell(audience, bucket, generation));
  }
  const milliseconds = performance.now() - began;
  if (failed.length > 0) throw new Error('A list would not close although nobody else wrote');
  return {
    costs: Object.fromEntries(costs) as Record<Phase, Cost>,
    written,
    changed,
    foundOpen,
    ownWritten,
    milliseconds,
  };
};
