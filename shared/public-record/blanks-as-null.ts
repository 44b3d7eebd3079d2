/** What a spreadsheet leaves empty comes as an empty text, and states nothing. */

/** A row holds lists of objects with fields, and nothing deeper. */
const deepest = 3;

export const blanksAsNull = (value: unknown, depth = deepest): unknown => {
  if (typeof value === 'string') return value.trim() === '' ? null : value;
  if (typeof value !== 'object' || value === null || depth === 0) return value;
  if (Array.isArray(value)) return value.map((each) => blanksAsNull(each, depth - 1));
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [name, blanksAsNull(each, depth - 1)]),
  );
};
