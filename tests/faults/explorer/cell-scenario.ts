/** Scenarios about coverage cells, and units that are kept as these are: edits of a pledge and offers in one or two places. */
import { type Bucket, bucketsOfComponents, isOfArea, partsOf } from '#shared/domain/records/bucket';
import { coverageCell } from '#shared/domain/coverage/cell';
import type { RecordFeatures } from '#shared/domain/matching/features';
import type { RecordKind, StoredRecord } from '#shared/domain/records/record';
import type { RecordKey } from '#shared/recompute/list-unit';
import type { Item } from '#shared/table/item';
import { postingPartition } from '#shared/table/keys';
import { coverageKey } from '#shared/table/derived-keys';

import { type CellDesign, eachCell, type Image, realCell } from './cell-design.ts';
import { type Change, writesOf } from './list-scenario.ts';
import type { Program } from './local-states.ts';
import { metaOf, postingsOf, recordOf } from './records.ts';
import type { Commit, Scenario } from './scenario.ts';

export type CellScenario = {
  readonly records: readonly Change[];
  readonly edits: readonly Change[];
  readonly crashes?: number;
  readonly lateWrites?: boolean;
  readonly copies?: number;
  readonly apart?: boolean;
};

const postedIn = (kind: RecordKind, bucket: Bucket, records: readonly StoredRecord[]) =>
  records
    .flatMap(postingsOf)
    .filter(({ PK }) => PK === postingPartition('secretariat', kind, bucket))
    .map((item) => item['features'] as RecordFeatures);

export const realCells: CellDesign = {
  name: 'as built',
  postingsOf,
  placesOf: ({ components }) => bucketsOfComponents(components).filter(isOfArea),
  keyOf: (bucket) => coverageKey('g1', 'secretariat', bucket),
  deliver: eachCell(realCell),
  usesImage: false,
  lagging: undefined,
  right: (bucket, records) =>
    coverageCell(
      partsOf(bucket).region,
      postedIn('pledge', bucket, records),
      postedIn('offer', bucket, records),
    ),
  shown: (item) => item['cell'],
  settled: (key, cell) => ({ ...key, rev: 1, cell, asOf: '' }),
};

const nameOf = ({ kind, id }: RecordKey): string => `${kind} ${id}`;

export const createCellPrograms = <Place extends string>({
  deliver,
  usesImage,
}: CellDesign<Place>) => {
  const programs = new Map<string, Program>();
  return (of: RecordKey, image: Image): Program => {
    const key = usesImage ? JSON.stringify(image) : nameOf(of);
    const program = programs.get(key) ?? (() => deliver(of, image));
    programs.set(key, program);
    return program;
  };
};

export const buildCellScenario = <Place extends string>(
  given: CellScenario,
  design: CellDesign<Place>,
  programs: ReturnType<typeof createCellPrograms>,
): Scenario => {
  const { records, edits, copies = 1, apart = false } = given;
  const now = new Map(records.map(({ of, to }) => [nameOf(of), recordOf(of, 1, to)]));
  const start = [...now.values()];
  const everPlaces = new Set<Place>(start.flatMap(design.placesOf));
  const commits: Commit[] = [];
  const lastOf = new Map<string, readonly number[]>();
  for (const [number, change] of edits.entries()) {
    const before = now.get(nameOf(change.of));
    const { record, puts, deletes } = writesOf(now, change, design.postingsOf);
    const wakes = Array<Program>(copies).fill(programs(change.of, { before, after: record }));
    const needs = lastOf.get(nameOf(change.of)) ?? [];
    const name = `edit ${number + 1}: ${JSON.stringify(change)}`;
    const first = commits.length;
    if (apart) {
      for (const put of puts) commits.push({ name, puts: [put], deletes: [], wakes, needs });
      for (const key of deletes) commits.push({ name, puts: [], deletes: [key], wakes, needs });
    } else commits.push({ name, puts, deletes, wakes, needs });
    lastOf.set(
      nameOf(change.of),
      commits.slice(first).map((_, index) => first + index),
    );
    now.set(nameOf(change.of), record);
    for (const place of design.placesOf(record)) everPlaces.add(place);
  }
  const final = [...now.values()];
  const keys = new Map([...everPlaces].map((place) => [place, design.keyOf(place)]));
  const right = new Map(
    [...keys].map(([place, { SK }]) => [SK, JSON.stringify(design.right(place, final))]),
  );
  const startPlaces = new Set(start.flatMap(design.placesOf));
  const settled = [...keys].flatMap(([place, key]) =>
    startPlaces.has(place) ? [design.settled(key, design.right(place, start))] : [],
  );
  return {
    name: JSON.stringify(given),
    initial: [
      ...start.flatMap((record): Item[] => [metaOf(record), ...design.postingsOf(record)]),
      ...settled,
    ],
    commits,
    running: [],
    derived: [...keys.values()],
    judge: ({ SK }, item) =>
      item && JSON.stringify(design.shown(item)) === right.get(SK) ? 'right' : 'wrong',
    crashes: given.crashes ?? 0,
    lateWrites: given.lateWrites ?? false,
    anyOrder: false,
    lagging: design.lagging,
  };
};
