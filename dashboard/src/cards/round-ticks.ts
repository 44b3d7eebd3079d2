/** The ticks of an axis of counts: round numbers from zero to the first that reaches what is shown. Pure. */
const steps = [1, 2, 5] as const;
const mostTicks = 5;

const stepFor = (most: number): number => {
  for (let power = 1; ; power *= 10)
    for (const step of steps) if (most / (step * power) <= mostTicks) return step * power;
};

export const roundTicks = (most: number): readonly number[] => {
  const step = stepFor(most);
  const count = Math.max(1, Math.ceil(most / step));
  return Array.from({ length: count + 1 }, (_, index) => index * step);
};
