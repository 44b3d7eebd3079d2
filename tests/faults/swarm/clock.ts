/** A clock that jumps: whoever sleeps is woken in the order of time, those of one moment in an order that the seed decides. */

export type Clock = {
  /** Milliseconds since the run began. */
  readonly now: () => number;
  readonly sleep: (milliseconds: number) => Promise<void>;
  /** Until nothing else is under way: for what lands after everything. */
  readonly sleepToTheEnd: () => Promise<void>;
  /** Until everybody is done, those that slept to the end too, one after the other. */
  readonly run: () => Promise<void>;
};

type Wake = () => void;

/** Everything that was woken has come to its next sleep: all of it runs in microtasks, and a tick comes after them. */
const afterPromises = (): Promise<void> => new Promise((resolve) => process.nextTick(resolve));

/** Times in order, as a heap. */
const createTimes = () => {
  const heap: number[] = [];
  const swap = (one: number, other: number): void => {
    [heap[one], heap[other]] = [heap[other] as number, heap[one] as number];
  };
  const isBefore = (one: number, other: number): boolean =>
    (heap[one] ?? Infinity) < (heap[other] ?? Infinity);
  return {
    add: (time: number): void => {
      let at = heap.push(time) - 1;
      for (let parent = (at - 1) >> 1; at > 0 && isBefore(at, parent); parent = (at - 1) >> 1) {
        swap(at, parent);
        at = parent;
      }
    },
    takeFirst: (): number | undefined => {
      const [first] = heap;
      const last = heap.pop();
      if (heap.length === 0 || last === undefined) return first;
      heap[0] = last;
      for (let at = 0, child = 1; child < heap.length; child = 2 * at + 1) {
        if (isBefore(child + 1, child)) child += 1;
        if (!isBefore(child, at)) break;
        swap(at, child);
        at = child;
      }
      return first;
    },
  };
};

const takeAny = <Value>(values: Value[], random: () => number): Value | undefined => {
  const at = Math.floor(random() * values.length);
  const last = values.pop();
  if (at >= values.length || last === undefined) return last;
  const taken = values[at];
  values[at] = last;
  return taken;
};

export const createClock = (random: () => number): Clock => {
  let now = 0;
  const times = createTimes();
  const sleepers = new Map<number, Wake[]>();
  const atTheEnd: Wake[] = [];

  const wakeEverybody = async (): Promise<void> => {
    for (;;) {
      await afterPromises();
      const time = times.takeFirst();
      if (time === undefined) return;
      now = time;
      const waking = sleepers.get(time) ?? [];
      sleepers.delete(time);
      for (let wake = takeAny(waking, random); wake; wake = takeAny(waking, random)) wake();
    }
  };

  return {
    now: () => now,
    sleep: (milliseconds) =>
      new Promise((wake) => {
        const time = now + Math.max(1, Math.ceil(milliseconds));
        const others = sleepers.get(time);
        if (others) others.push(wake);
        else {
          sleepers.set(time, [wake]);
          times.add(time);
        }
      }),
    sleepToTheEnd: () => new Promise((wake) => void atTheEnd.push(wake)),
    run: async () => {
      for (;;) {
        await wakeEverybody();
        const wake = takeAny(atTheEnd, random);
        if (!wake) return;
        wake();
      }
    },
  };
};
