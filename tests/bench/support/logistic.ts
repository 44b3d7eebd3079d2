/** A logistic regression with a ridge, by descent over standardised signs; the same rows give the same weights. */

export type Row = { readonly signs: readonly number[]; readonly right: boolean };

export type Fitted = { readonly base: number; readonly weights: readonly number[] };

const rounds = 800;
const step = 1.5;
const ridge = 0.004;

const certainty = (sum: number): number => 1 / (1 + Math.exp(-sum));

export const certaintyOfRow = ({ base, weights }: Fitted, signs: readonly number[]): number =>
  certainty(signs.reduce((sum, sign, at) => sum + sign * (weights[at] ?? 0), base));

type Scale = { readonly mean: number; readonly spread: number };

const scaleOf = (values: readonly number[]): Scale => {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const square = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
  return { mean, spread: Math.sqrt(square) || 1 };
};

export const fitted = (rows: readonly Row[]): Fitted => {
  const scales = (rows[0]?.signs ?? []).map((_, at) =>
    scaleOf(rows.map(({ signs }) => signs[at] ?? 0)),
  );
  const scaled = rows.map(({ signs, right }) => ({
    right,
    signs: scales.map(({ mean, spread }, at) => ((signs[at] ?? 0) - mean) / spread),
  }));
  const weights = scales.map(() => 0);
  let base = 0;
  for (let round = 0; round < rounds; round += 1) {
    const slopes = scales.map(() => 0);
    let slope = 0;
    for (const { signs, right } of scaled) {
      const error = certaintyOfRow({ base, weights }, signs) - (right ? 1 : 0);
      slope += error;
      for (const [at, sign] of signs.entries()) slopes[at] = (slopes[at] ?? 0) + error * sign;
    }
    base -= (step * slope) / rows.length;
    for (const [at, each] of slopes.entries()) {
      const weight = weights[at] ?? 0;
      weights[at] = weight - step * (each / rows.length + ridge * weight);
    }
  }
  // Back from standardised signs to the signs themselves.
  return {
    base: scales.reduce(
      (sum, { mean, spread }, at) => sum - ((weights[at] ?? 0) * mean) / spread,
      base,
    ),
    weights: scales.map(({ spread }, at) => (weights[at] ?? 0) / spread),
  };
};
