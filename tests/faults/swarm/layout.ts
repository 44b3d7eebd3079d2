/** How a run is laid out: small tables, short pages and many hands, so that everything meets. */

export type Layout = {
  readonly pageLength: number;
  /** In milliseconds: the longest way of a call, how far indexes lag, the longest tear of a transaction. */
  readonly latency: number;
  readonly lag: number;
  readonly tear: number;
  readonly shards: number;
  readonly batchSize: number;
  readonly writers: number;
  /** How long people think between two deeds, at most. */
  readonly pace: number;
  readonly deeds: number;
  readonly mostRecords: number;
  readonly callsBetweenFaults: number;
  readonly isSlim: boolean;
  /** Whether a new generation is built, and whether upkeep runs, while all the rest goes on. */
  readonly rebuilds: boolean;
  readonly caretakes: boolean;
};

export const layoutOf = (random: () => number): Layout => {
  const one = <Value>(...values: readonly [Value, ...Value[]]): Value =>
    values[Math.floor(random() * values.length)] ?? values[0];
  return {
    pageLength: one(1, 2, 3, 3, 100),
    latency: one(1, 5, 40),
    lag: one(100, 5_000, 60_000),
    tear: one(50, 500, 5_000),
    shards: one(1, 2, 4, 6),
    batchSize: one(8, 25, 100, 100),
    writers: one(1, 2, 4, 6),
    pace: one(20, 200, 1_500),
    deeds: one(60, 120, 180),
    mostRecords: one(6, 10, 16, 24),
    callsBetweenFaults: one(20, 60, 200),
    isSlim: random() < 0.5,
    rebuilds: random() < 0.1,
    caretakes: random() < 0.1,
  };
};

/** How long people are at work, about. */
export const workTime = ({ pace, deeds, writers }: Layout): number => (pace * deeds) / writers / 2;
