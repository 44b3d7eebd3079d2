/** Wrong ways to keep a coverage cell. */
import { type Bucket, bucketsOfComponents, isOfArea, partsOf } from '#shared/domain/records/bucket';
import { coverageCell } from '#shared/domain/coverage/cell';
import { isInForce, type StoredRecord } from '#shared/domain/records/record';
import { readBuckets } from '#shared/recompute/inputs';
import { mostRounds } from '#shared/recompute/list-unit';
import { getAll, type Outcome, pause, putIf, type Step } from '#shared/recompute/steps';
import { recordKey } from '#shared/table/keys';
import { coverageKey } from '#shared/table/derived-keys';

import { type CellDesign, type CellUnit, eachCell, realCell } from '../explorer/cell-design.ts';
import { realCells } from '../explorer/cell-scenario.ts';
import type { FaultyStep, FaultySteps } from '../explorer/faulty-steps.ts';

const keyOf = (bucket: Bucket) => coverageKey('g1', 'secretariat', bucket);

const bucketsNow = (record: StoredRecord): readonly Bucket[] =>
  isInForce(record) ? bucketsOfComponents(record.components).filter(isOfArea) : [];

const wrong = (name: string, cell: CellUnit, others: Partial<CellDesign> = {}): CellDesign => ({
  ...realCells,
  name,
  deliver: eachCell(cell),
  ...others,
});

/** The real unit with each step sent as `change` says; undefined ends it there. */
const rewritten = (change: (step: Step) => FaultyStep | undefined): CellUnit =>
  function* (bucket) {
    const steps = realCell(bucket) as Generator<readonly Step[], boolean, readonly Outcome[]>;
    let next = steps.next();
    while (next.done !== true) {
      const changed = next.value.map(change);
      if (changed.includes(undefined)) return;
      next = steps.next(yield changed as readonly FaultyStep[]);
    }
  };

/** Reads in the order given, and puts with the fence. */
const own = (order: 'fence first' | 'inputs first', skipsUnchanged: boolean): CellUnit =>
  function* (bucket) {
    for (let round = 1; round <= mostRounds; round += 1) {
      let [held] = order === 'fence first' ? yield* getAll([keyOf(bucket)]) : [];
      const pledges = yield* readBuckets('secretariat', 'pledge', [bucket]);
      const offers = yield* readBuckets('secretariat', 'offer', [bucket]);
      if (order === 'inputs first') [held] = yield* getAll([keyOf(bucket)]);
      const cell = coverageCell(partsOf(bucket).region, pledges, offers);
      if (skipsUnchanged && JSON.stringify(held?.['cell']) === JSON.stringify(cell)) return;
      const rev = (held?.['rev'] as number | undefined) ?? 0;
      if (yield* putIf({ ...keyOf(bucket), rev: rev + 1, cell, asOf: '' }, rev)) return;
      yield* pause(round);
    }
  };

const countOf = (bucket: Bucket, record: StoredRecord | undefined): number =>
  record && bucketsNow(record).includes(bucket) ? 1 : 0;

const deltas: CellDesign = {
  ...realCells,
  name: 'A  ADD deltas from images',
  usesImage: true,
  *deliver(_, { before, after }): FaultySteps<void> {
    const buckets = new Set([before, after].flatMap((each) => (each ? bucketsNow(each) : [])));
    for (const bucket of buckets) {
      const amount = countOf(bucket, after) - countOf(bucket, before);
      yield [{ op: 'add', key: keyOf(bucket), amount }];
    }
  },
  right: (bucket, records) => records.reduce((sum, record) => sum + countOf(bucket, record), 0),
  shown: (item) => item['sum'],
  settled: (key, sum) => ({ ...key, sum }),
};

const byId = ([left]: readonly [string, number], [right]: readonly [string, number]): number =>
  left < right ? -1 : 1;

const versionsIn = (bucket: Bucket, records: readonly StoredRecord[]) =>
  Object.fromEntries(
    records
      .flatMap((each) => (countOf(bucket, each) ? [[each.id, each.version] as const] : []))
      .sort(byId),
  );

/** A cell that names the version of each record in it, taken from the image or read again. */
const versions = (name: string, readsAgain: boolean): CellDesign => ({
  ...realCells,
  name,
  usesImage: true,
  *deliver({ kind, id }, { after }): FaultySteps<void> {
    for (const bucket of after.everBuckets as Bucket[]) {
      for (let round = 1; round <= mostRounds; round += 1) {
        const [held] = yield* getAll([keyOf(bucket)]);
        const [meta] = readsAgain ? yield* getAll([recordKey(kind, id)]) : [];
        const record = (meta?.['record'] ?? after) as StoredRecord;
        const rev = (held?.['rev'] as number | undefined) ?? 0;
        const { [id]: _old, ...others } = (held?.['cell'] ?? {}) as Record<string, number>;
        const all = Object.entries({ ...others, ...versionsIn(bucket, [record]) }).sort(byId);
        const cell = Object.fromEntries(all);
        if (yield* putIf({ ...keyOf(bucket), rev: rev + 1, cell, asOf: '' }, rev)) break;
        yield* pause(round);
      }
    }
  },
  right: versionsIn,
});

/** Right designs from the same pieces. */
export const rightCells: readonly CellDesign[] = [
  wrong('cells: fence, inputs, put, in pieces', own('fence first', false)),
  versions('cells: versions, read again', true),
];

export const cellMutants: readonly CellDesign[] = [
  deltas,
  versions('B2 trusts the image as data', false),
  wrong(
    'E  no fence',
    rewritten((step) => (step.op === 'put' ? { op: 'overwrite', item: step.item } : step)),
  ),
  wrong('F  fence read after the inputs', own('inputs first', false)),
  wrong(
    'G  no second try',
    rewritten((step) => (step.op === 'pause' ? undefined : step)),
  ),
  wrong('H  an unchanged write is skipped', own('fence first', true)),
  wrong(
    'I  inputs from an index',
    rewritten((step) => (step.op === 'page' ? { ...step, op: 'indexPage' } : step)),
    {
      lagging: 'POST#',
    },
  ),
  {
    ...realCells,
    name: 'O  cells of the current area only',
    deliver: eachCell(realCell, bucketsNow),
  },
];
