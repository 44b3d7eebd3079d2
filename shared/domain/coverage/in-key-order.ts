/** A stored map forgets the order of its keys; two readings of one cell must be equal byte for byte. */
export const inKeyOrder = <Value>(map: Readonly<Record<string, Value>>): Record<string, Value> =>
  Object.fromEntries(Object.entries(map).sort(([left], [right]) => (left < right ? -1 : 1)));
