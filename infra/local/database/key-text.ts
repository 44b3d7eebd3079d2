/** A key as one text, its attributes in a fixed order: the database gives them in any. */
export const keyText = (keys: Readonly<Record<string, unknown>>): string =>
  JSON.stringify(Object.entries(keys).toSorted(([a], [b]) => (a < b ? -1 : 1)));
