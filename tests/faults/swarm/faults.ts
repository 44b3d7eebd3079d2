/** What goes wrong in a run, and how often: by its seed, in one of two manners. */

/** Of a call on the table. */
export const callFaults = [
  'throttled',
  'conflict',
  'failed',
  'appliedThenThrew',
  /** The client was told that it failed; it lands later. */
  'late',
  /** As if the process had been paused before the call; it goes on later. */
  'paused',
  /** Applied, and the client library asked a second time: what the second try answers. */
  'triedTwice',
  /** A transaction's items become visible apart. */
  'torn',
  'unprocessed',
] as const;

/** Of the stream, and of the function that it wakes. */
export const streamFaults = [
  'duplicated',
  'reordered',
  'delayed',
  'lost',
  'expired',
  'crashed',
  'partial',
] as const;

const faultKinds = [...callFaults, ...streamFaults] as const;
export type CallFault = (typeof callFaults)[number];
export type FaultKind = (typeof faultKinds)[number];
export type Scheduler = 'swarm' | 'uniform';

export type Faults = {
  readonly scheduler: Scheduler;
  readonly isOn: (kind: FaultKind) => boolean;
  /** Whether this one happens now, as often as its kind does in this run. Counts it. */
  readonly strikes: (kind: FaultKind) => boolean;
  /** One of these, or none where all are off. Counts nothing. */
  readonly choose: <Kind extends FaultKind>(kinds: readonly Kind[]) => Kind | undefined;
  /** Also of what no seed decides by itself. */
  readonly count: (
    kind: FaultKind | 'staleIndex' | 'timedOut' | 'landedLast' | 'unitNotClosed',
  ) => void;
  readonly counts: Readonly<Record<string, number>>;
  /** From now on nothing goes wrong. */
  readonly stop: () => void;
};

/** How often something of a kind that is fully on happens to one record or one batch. */
const rates: Partial<Record<FaultKind, number>> = {
  duplicated: 0.3,
  reordered: 0.3,
  delayed: 0.2,
  lost: 0.05,
  expired: 0.02,
  crashed: 0.15,
  torn: 0.5,
  unprocessed: 0.2,
  conflict: 0.2,
  partial: 0.15,
};

/** Few runs lose records: what is lost is healed by upkeep, which would heal what the protocol got wrong too. */
const losing: readonly FaultKind[] = ['lost', 'expired'];
const losingShare = 0.15;

export const createFaults = (scheduler: Scheduler, random: () => number): Faults => {
  const loses = random() < losingShare;
  const on = new Set(
    faultKinds.filter(
      (kind) => (loses || !losing.includes(kind)) && (scheduler === 'uniform' || random() < 0.5),
    ),
  );
  const weakness = scheduler === 'uniform' ? 0.3 : 1;
  const counts: Record<string, number> = {};
  const count: Faults['count'] = (kind) => {
    counts[kind] = (counts[kind] ?? 0) + 1;
  };
  return {
    scheduler,
    isOn: (kind) => on.has(kind),
    strikes: (kind) => {
      if (!on.has(kind) || random() >= (rates[kind] ?? 0) * weakness) return false;
      count(kind);
      return true;
    },
    choose: (kinds) => {
      const possible = kinds.filter((kind) => on.has(kind));
      return possible[Math.floor(random() * possible.length)];
    },
    count,
    counts,
    stop: () => on.clear(),
  };
};
