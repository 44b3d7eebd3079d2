/** Classes of offers by what they could reach at most: put in once for each need, walked from the top. */
export type ClassWalk = {
  /** By bound: the place of the class that was put in last, or -1. */
  readonly heads: Int32Array;
  count: number;
  /** By place: the place before it under the same bound, or -1; the bound; the class; its group; the list that it is of. */
  next: Int32Array;
  bounds: Int32Array;
  classes: Int32Array;
  groups: Int32Array;
  lists: Int32Array;
};

const firstLength = 1024;

export const createClassWalk = (highestBound: number): ClassWalk => ({
  heads: new Int32Array(highestBound + 1),
  count: 0,
  next: new Int32Array(firstLength),
  bounds: new Int32Array(firstLength),
  classes: new Int32Array(firstLength),
  groups: new Int32Array(firstLength),
  lists: new Int32Array(firstLength),
});

export const emptyWalk = (walk: ClassWalk): void => {
  walk.heads.fill(-1);
  walk.count = 0;
};

const longer = (old: Int32Array): Int32Array => {
  const grown = new Int32Array(old.length * 2);
  grown.set(old);
  return grown;
};

/** Makes room for so many more classes. */
export const reserve = (walk: ClassWalk, more: number): void => {
  while (walk.count + more > walk.next.length) {
    walk.next = longer(walk.next);
    walk.bounds = longer(walk.bounds);
    walk.classes = longer(walk.classes);
    walk.groups = longer(walk.groups);
    walk.lists = longer(walk.lists);
  }
};

export type BoundClass = {
  readonly bound: number;
  readonly at: number;
  readonly group: number;
  readonly list: number;
};

/** There must be room. */
export const addClass = (walk: ClassWalk, { bound, at, group, list }: BoundClass): void => {
  const { heads, count } = walk;
  walk.next[count] = heads[bound] ?? -1;
  walk.bounds[count] = bound;
  walk.classes[count] = at;
  walk.groups[count] = group;
  walk.lists[count] = list;
  heads[bound] = count;
  walk.count = count + 1;
};
