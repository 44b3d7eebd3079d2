/** A number for each item. `Int32Array.from` with a function takes many times as long, as it collects a list first. */
export const columnOf = <Item>(
  items: ArrayLike<Item>,
  valueOf: (item: Item, at: number) => number,
): Int32Array => fill(new Int32Array(items.length), items, valueOf);

/** The same for numbers too large for an integer of 32 bits. */
export const wideColumnOf = <Item>(
  items: ArrayLike<Item>,
  valueOf: (item: Item, at: number) => number,
): Float64Array => fill(new Float64Array(items.length), items, valueOf);

const fill = <Column extends Int32Array | Float64Array, Item>(
  column: Column,
  items: ArrayLike<Item>,
  valueOf: (item: Item, at: number) => number,
): Column => {
  for (let at = 0; at < items.length; at += 1) column[at] = valueOf(items[at] as Item, at);
  return column;
};

/** As narrow as the codes are few: the walk reads more of these than of anything else. */
export const narrowColumn = (codes: Int32Array, count: number): Int32Array | Uint16Array =>
  count <= 65_536 ? Uint16Array.from(codes) : codes;
