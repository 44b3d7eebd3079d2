import { describe, expect, test } from 'vitest';

import { certaintyOfRow, fitted, type Row } from '#tests/bench/support/logistic';

/** The first sign decides, the second says nothing. */
const rows: readonly Row[] = Array.from({ length: 40 }, (_, at) => ({
  signs: [at % 4, at % 3],
  right: at % 4 >= 2,
}));

describe('a logistic regression', () => {
  const weights = fitted(rows);

  test('gives weight to the sign that decides and hardly any to another', () => {
    const [deciding = 0, idle = 0] = weights.weights;

    expect(deciding).toBeGreaterThan(1);
    expect(Math.abs(idle)).toBeLessThan(deciding / 5);
  });

  test('tells right from wrong by signs that are not standardised', () => {
    expect(certaintyOfRow(weights, [3, 1])).toBeGreaterThan(0.8);
    expect(certaintyOfRow(weights, [0, 1])).toBeLessThan(0.2);
  });
});
