/** How a figure grows with the size of its input: the exponent of a power law, fitted log-log. */

export type Growth = {
  readonly exponent: number;
  /** How far the points lie from the line: the root mean square, in natural logarithms. */
  readonly residual: number;
};

export const growthOf = (
  points: readonly { readonly size: number; readonly figure: number }[],
): Growth => {
  const logs = points.map(({ size, figure }) => ({ x: Math.log(size), y: Math.log(figure) }));
  const mean = (of: (log: { x: number; y: number }) => number): number =>
    logs.reduce((sum, log) => sum + of(log), 0) / logs.length;
  const [meanX, meanY] = [mean(({ x }) => x), mean(({ y }) => y)];
  const spread = mean(({ x }) => (x - meanX) ** 2);
  const exponent = mean(({ x, y }) => (x - meanX) * (y - meanY)) / spread;
  const residual = Math.sqrt(mean(({ x, y }) => (y - meanY - exponent * (x - meanX)) ** 2));
  return { exponent, residual };
};

/** The nearest rank: a value that was measured, never one between two. */
export const percentile = (values: readonly number[], share: number): number =>
  [...values].sort((left, right) => left - right)[
    Math.max(0, Math.ceil(values.length * share) - 1)
  ] ?? 0;
