/** By code units, the same on every machine and in every language: ids and codes have no other order. */
export const compareText = (left: string, right: string): number =>
  left < right ? -1 : left > right ? 1 : 0;
