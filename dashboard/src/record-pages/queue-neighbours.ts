/** What lies before and after a record in a worklist. Pure. */

export type Neighbours<Item> = {
  /** Undefined where the record is not in the list, as one that was just decided on. */
  readonly at: number | undefined;
  readonly previous: Item | undefined;
  readonly next: Item | undefined;
};

/** @param place where the record last stood: what came after it stands there now. */
export const neighboursOf = <Item extends { readonly id: string }>(
  items: readonly Item[],
  id: string,
  place: number,
): Neighbours<Item> => {
  const at = items.findIndex((item) => item.id === id);
  return at < 0
    ? { at: undefined, previous: items[place - 1], next: items[place] }
    : { at, previous: items[at - 1], next: items[at + 1] };
};
