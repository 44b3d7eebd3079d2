/** A choice model with a ridge: of several options, or none of them, one is right. The same cases give the same weights. */

export type Option = { readonly signs: readonly number[]; readonly right: boolean };

/** Where no option is right, none of them is to be chosen. */
export type Case = readonly Option[];

const rounds = 1200;
const step = 1;
const ridge = 0.0003;

const weighed = (weights: readonly number[], signs: readonly number[]): number =>
  signs.reduce((sum, sign, at) => sum + sign * (weights[at] ?? 0), 0);

/** The option that outweighs the others and none at all. */
export const choiceOf = <Of extends Pick<Option, 'signs'>>(
  weights: readonly number[],
  options: readonly Of[],
): Of | undefined => {
  let best: Of | undefined;
  let highest = 0;
  for (const option of options) {
    const weight = weighed(weights, option.signs);
    if (weight > highest) [best, highest] = [option, weight];
  }
  return best;
};

/** What moving the weights by the signs of each option would change: its share among the right ones less its share among all. */
const addSlopes = (options: Case, weights: readonly number[], slopes: number[]): void => {
  const none = { signs: [], right: !options.some(({ right }) => right) };
  const all = [...options, none].map(({ signs, right }) => ({
    signs,
    right,
    power: Math.exp(weighed(weights, signs)),
  }));
  const total = all.reduce((sum, { power }) => sum + power, 0);
  const rightOnes = all.reduce((sum, { power, right }) => sum + (right ? power : 0), 0);
  for (const { signs, right, power } of all) {
    const pull = (right ? power / rightOnes : 0) - power / total;
    for (const [at, sign] of signs.entries()) slopes[at] = (slopes[at] ?? 0) + pull * sign;
  }
};

export const fittedChoice = (cases: readonly Case[]): readonly number[] => {
  const count = cases.find((options) => options.length > 0)?.[0]?.signs.length ?? 0;
  const weights = Array.from({ length: count }, () => 0);
  for (let round = 0; round < rounds; round += 1) {
    const slopes = weights.map(() => 0);
    for (const options of cases) addSlopes(options, weights, slopes);
    for (const [at, slope] of slopes.entries()) {
      const weight = weights[at] ?? 0;
      weights[at] = weight + step * (slope / cases.length - ridge * weight);
    }
  }
  return weights;
};
