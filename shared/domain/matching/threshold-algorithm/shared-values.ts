/** What all needs of one value share is made once. */
import type { NumberedComponent } from './asking-order.ts';

type Value = 'given' | 'setting' | 'placed';

/** What all needs of one value share, made when the first of them comes. */
export const sharedBy = <Shared>(value: Value, make: (asking: NumberedComponent) => Shared) => {
  const known = new Map<number, Shared>();
  return (asking: NumberedComponent): Shared => {
    const found = known.get(asking[value]);
    if (found !== undefined) return found;
    const made = make(asking);
    known.set(asking[value], made);
    return made;
  };
};

/** The same for needs in order, of which only the last is kept. */
export const sharedByNeighbours = <Shared>(
  value: Value,
  make: (asking: NumberedComponent) => Shared,
) => {
  let last: { readonly number: number; readonly made: Shared } | undefined;
  return (asking: NumberedComponent): Shared => {
    if (last?.number !== asking[value]) last = { number: asking[value], made: make(asking) };
    return last.made;
  };
};
