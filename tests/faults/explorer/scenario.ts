/** A small world to explore: what the table holds, what is committed, and which processes that wakes. */
import type { Item } from '#shared/table/item';
import type { Key } from '#shared/table/keys';

import { type Names, nameOfKey, type Program } from './local-states.ts';

/** Items that become visible at one moment, and the deliveries that follow. */
export type Commit = {
  readonly name: string;
  readonly puts: readonly Item[];
  readonly deletes: readonly Key[];
  readonly wakes: readonly Program[];
  /** Commits that come first. */
  readonly needs: readonly number[];
};

export type Verdict = 'right' | 'open' | 'wrong';

export type Scenario = {
  readonly name: string;
  readonly initial: readonly Item[];
  readonly commits: readonly Commit[];
  /** Processes that run from the start. */
  readonly running: readonly Program[];
  /** Every key that processes may write. */
  readonly derived: readonly Key[];
  /** What each derived item must say in the end; `open` when it is right but still marked. */
  readonly judge: (key: Key, item: Item | undefined) => Verdict;
  readonly crashes: number;
  readonly lateWrites: boolean;
  /** Whether steps yielded together happen in any order, not only in theirs. */
  readonly anyOrder: boolean;
  /** Partitions that begin so are read from an index that lags behind. */
  readonly lagging: string | undefined;
};

/** The scenario with a number for each key: slot by slot, and partition by partition in key order. */
export type Compiled = {
  readonly scenario: Scenario;
  readonly slotOfKey: ReadonlyMap<number, number>;
  readonly slotsOfPartition: ReadonlyMap<number, readonly { slot: number; sortKey: string }[]>;
  readonly maskOfPartition: ReadonlyMap<number, number>;
  readonly keys: readonly Key[];
  readonly initial: readonly number[];
  readonly commits: readonly {
    readonly writes: readonly (readonly [slot: number, item: number])[];
    readonly mask: number;
    readonly needs: number;
  }[];
  readonly derivedSlots: readonly number[];
  readonly derivedMask: number;
};

/** Slots are bits of one number. */
const mostSlots = 30;

const bitsOf = (slots: readonly number[]): number =>
  slots.reduce((bits, slot) => bits | (1 << slot), 0);

export const compile = ({ items, keys, partitions }: Names, scenario: Scenario): Compiled => {
  const { initial, commits, derived } = scenario;
  const all = [
    ...initial,
    ...commits.flatMap(({ puts, deletes }) => [...puts, ...deletes]),
    ...derived,
  ];
  const named = new Map(all.map(({ PK, SK }) => [nameOfKey({ PK, SK }), { PK, SK }]));
  const ordered = [...named.entries()].sort(([left], [right]) => (left < right ? -1 : 1));
  if (ordered.length > mostSlots) throw new Error(`${scenario.name} has too many items`);
  const slotOf = new Map(ordered.map(([name], slot) => [name, slot]));
  const slot = (key: Key): number => slotOf.get(nameOfKey(key)) as number;
  const slotsOfPartition = new Map<number, { slot: number; sortKey: string }[]>();
  for (const [, key] of ordered) {
    const partition = partitions.idOf(key.PK);
    const held = slotsOfPartition.get(partition) ?? [];
    slotsOfPartition.set(partition, [...held, { slot: slot(key), sortKey: key.SK }]);
  }
  const start = ordered.map(() => 0);
  for (const item of initial) start[slot(item)] = items.idOf(item);
  const derivedSlots = derived.map(slot);
  return {
    scenario,
    keys: ordered.map(([, key]) => key),
    slotOfKey: new Map(ordered.map(([name], index) => [keys.idOf(name), index])),
    slotsOfPartition,
    maskOfPartition: new Map(
      [...slotsOfPartition].map(([partition, held]) => [
        partition,
        bitsOf(held.map((each) => each.slot)),
      ]),
    ),
    initial: scenario.lagging === undefined ? start : [...start, ...start],
    commits: commits.map(({ puts, deletes, needs }) => {
      const writes = [
        ...puts.map((item) => [slot(item), items.idOf(item)] as const),
        ...deletes.map((key) => [slot(key), 0] as const),
      ];
      return { writes, mask: bitsOf(writes.map(([each]) => each)), needs: bitsOf(needs) };
    }),
    derivedSlots,
    derivedMask: bitsOf(derivedSlots),
  };
};
