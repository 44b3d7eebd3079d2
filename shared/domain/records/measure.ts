/** The key under which amounts may be compared or added: same unit, currency and period. */
import type { Quantity } from './quantity.ts';

/** Such as `hours/year` or `money:EUR/once`. */
export const measureOf = ({
  unit,
  currency,
  per,
}: Pick<Quantity, 'unit' | 'currency' | 'per'>): string =>
  `${unit}${currency ? `:${currency}` : ''}/${per}`;
