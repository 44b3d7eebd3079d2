/** Scenarios about lists: records as they stand, edits of them, and the lists that must come out right. */
import type { RecordKey } from '#shared/recompute/list-unit';
import type { Item } from '#shared/table/item';
import type { StoredRecord } from '#shared/domain/records/record';
import type { Key } from '#shared/table/keys';
import { listKey } from '#shared/table/derived-keys';

import type { Design } from './design.ts';
import type { Program } from './local-states.ts';
import { generationOf, metaOf, postingsOf, recordOf, rightEntries, type Shape } from './records.ts';
import type { Commit, Scenario } from './scenario.ts';

export type Change = { readonly of: RecordKey; readonly to: Shape };

type Scope = RecordKey | 'every list';

export type ListScenario = {
  /** Records that stand at the start, with settled lists. */
  readonly records: readonly Change[];
  /** Each edit changes one record, or both ends of a match. */
  readonly edits: readonly (readonly Change[])[];
  readonly listLength: number;
  /** The one list under test, since lists share nothing but the truth; or every list, through the whole unit. */
  readonly scope: Scope;
  readonly crashes?: number;
  readonly lateWrites?: boolean;
  /** Items of the first so many edits become visible one by one, each waking a delivery. */
  readonly apart?: number;
  /** The first delivery comes this many times. */
  readonly copies?: number;
  /** The records of one edit are worked in one delivery. */
  readonly batched?: boolean;
  readonly anyOrder?: boolean;
};

const nameOf = ({ kind, id }: RecordKey): string => `${kind} ${id}`;
const sameKey = (left: Key) => (right: Key) => left.PK === right.PK && left.SK === right.SK;

/** Programs by what they do, so that equal ones share their tree of local states. */
export const createPrograms = (design: Design) => {
  const programs = new Map<string, Program>();
  return (records: readonly RecordKey[], listLength: number, scope: Scope): Program => {
    const key = [
      ...records.map(nameOf),
      listLength,
      scope === 'every list' ? scope : nameOf(scope),
    ].join();
    const generation = generationOf(listLength);
    const isOwn =
      scope !== 'every list' && records.every((record) => nameOf(record) === nameOf(scope));
    const unit = scope === 'every list' ? design.whole : isOwn ? design.own : design.look;
    const program = programs.get(key) ?? (() => unit(records, generation));
    programs.set(key, program);
    return program;
  };
};

type Before = ReadonlyMap<string, StoredRecord>;

/** What an edit writes for one record. */
export const writesOf = (
  before: Before,
  { of, to }: Change,
  posted: (record: StoredRecord) => readonly Item[] = postingsOf,
) => {
  const old = before.get(nameOf(of));
  const record = recordOf(of, (old?.version ?? 0) + 1, to, old?.everBuckets);
  const puts = posted(record);
  const gone = old ? posted(old).filter((item) => !puts.some(sameKey(item))) : [];
  return {
    of,
    record,
    puts: [metaOf(record), ...puts],
    deletes: gone.map(({ PK, SK }) => ({ PK, SK })),
  };
};

const isMeta = ({ SK }: Key): boolean => SK === 'META';

export const buildListScenario = (
  given: ListScenario,
  design: Design,
  programs: ReturnType<typeof createPrograms>,
): Scenario => {
  const { records, edits, listLength, scope, copies = 1, apart = 0, batched = false } = given;
  const generation = generationOf(listLength);
  const now = new Map(records.map(({ of, to }) => [nameOf(of), recordOf(of, 1, to)]));
  const start = [...now.values()];
  const commits: Commit[] = [];
  const lastOf = new Map<string, readonly number[]>();

  const isTested = (of: RecordKey): boolean =>
    scope === 'every list' || nameOf(scope) === nameOf(of) || scope.kind !== of.kind;
  const isHeard = (item: Key): boolean =>
    design.wakes === 'all' || (design.wakes === 'meta') === isMeta(item);
  const wakesFor = (changed: readonly RecordKey[], times: number): readonly Program[] => {
    const tested = changed.filter(isTested);
    const deliveries = batched && tested.length > 0 ? [tested] : tested.map((of) => [of]);
    return deliveries.flatMap((of) => Array<Program>(times).fill(programs(of, listLength, scope)));
  };

  for (const [number, changes] of edits.entries()) {
    const written = changes.map((change) => writesOf(now, change));
    const needs = changes.flatMap(({ of }) => lastOf.get(nameOf(of)) ?? []);
    const first = commits.length;
    const name = `edit ${number + 1}: ${JSON.stringify(changes)}`;
    const add = (commit: Pick<Commit, 'puts' | 'deletes' | 'wakes'>): void => {
      commits.push({ name, needs, ...commit });
    };
    const times = number === 0 ? copies : 1;
    if (number < apart) {
      const wakes = (of: RecordKey, item: Key) => (isHeard(item) ? wakesFor([of], times) : []);
      for (const { of, puts, deletes } of written) {
        for (const put of puts) add({ puts: [put], deletes: [], wakes: wakes(of, put) });
        for (const key of deletes) add({ puts: [], deletes: [key], wakes: wakes(of, key) });
      }
    } else {
      add({
        puts: written.flatMap(({ puts }) => puts),
        deletes: written.flatMap(({ deletes }) => deletes),
        wakes: wakesFor(
          changes.map(({ of }) => of),
          times,
        ),
      });
    }
    for (const { of, record } of written) {
      now.set(nameOf(of), record);
      lastOf.set(
        nameOf(of),
        commits.slice(first).map((_, index) => first + index),
      );
    }
  }

  const final = [...now.values()];
  const tested =
    scope === 'every list' ? final.map(({ kind, id }): RecordKey => ({ kind, id })) : [scope];
  const right = new Map(
    tested.map((owner) => [
      listKey(generation.name, owner.kind, owner.id).SK,
      JSON.stringify(rightEntries(owner, final, generation)),
    ]),
  );
  const lists = tested
    .filter((owner) => start.some((record) => nameOf(record) === nameOf(owner)))
    .map((owner) => design.settled(owner, start, generation));
  return {
    name: JSON.stringify(given),
    initial: [
      ...start.flatMap((record): Item[] => [metaOf(record), ...postingsOf(record)]),
      ...lists,
    ],
    commits,
    running: [],
    derived: tested.map(({ kind, id }) => listKey(generation.name, kind, id)),
    judge: ({ SK }, item) => {
      const entries = (item?.['entries'] ?? []) as readonly unknown[];
      const shown = design.keepsSpare ? entries.slice(0, listLength) : entries;
      if (!item || JSON.stringify(shown) !== right.get(SK)) return 'wrong';
      return item['open'] === false ? 'right' : 'open';
    },
    crashes: given.crashes ?? 0,
    lateWrites: given.lateWrites ?? false,
    anyOrder: given.anyOrder ?? false,
    lagging: design.lagging,
  };
};
