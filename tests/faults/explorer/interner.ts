/** Gives equal values equal small numbers, so that a state of the table is a row of numbers. */
export type Interner<Value> = {
  readonly idOf: (value: Value) => number;
  readonly valueOf: (id: number) => Value;
};

/** Id 0 is kept for "absent". */
export const createInterner = <Value>(nameOf: (value: Value) => string): Interner<Value> => {
  const ids = new Map<string, number>();
  const values: Value[] = [undefined as Value];
  return {
    idOf: (value) => {
      const name = nameOf(value);
      const known = ids.get(name);
      if (known !== undefined) return known;
      ids.set(name, values.length);
      values.push(value);
      return values.length - 1;
    },
    valueOf: (id) => values[id] as Value,
  };
};
