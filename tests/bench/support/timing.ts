/** Times of one run: processor time of the whole process, all its threads, beside the time on the wall. */
export type Took = { readonly processor: number; readonly wall: number };

const processorMilliseconds = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

export const timed = async <Value>(
  work: () => Value | Promise<Value>,
): Promise<readonly [Value, Took]> => {
  const [processor, wall] = [processorMilliseconds(), performance.now()];
  const value = await work();
  return [
    value,
    { processor: processorMilliseconds() - processor, wall: performance.now() - wall },
  ];
};

export const median = (values: readonly number[]): number => {
  const sorted = values.toSorted((left, right) => left - right);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1
    ? (sorted[middle] ?? 0)
    : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
};

export type Ratios = { readonly median: number; readonly least: number; readonly most: number };

/** Of pairs measured next to each other. */
export const ratios = (above: readonly number[], below: readonly number[]): Ratios => {
  const each = above.map((value, at) => value / (below[at] ?? Number.NaN));
  return { median: median(each), least: Math.min(...each), most: Math.max(...each) };
};

export const ratioText = (ratio: Ratios): string =>
  `${ratio.median.toFixed(2)} (${ratio.least.toFixed(2)}–${ratio.most.toFixed(2)})`;
