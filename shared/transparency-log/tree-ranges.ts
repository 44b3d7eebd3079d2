/** Which parts of a tree a proof is made of (RFC 6962, 2.1.1 and 2.1.2), told as ranges of leaves and not yet as hashes. */
import type { Hash, TreeHash } from './tree-hash.ts';

/** From `first` up to `end`, which is not in it. */
export type LeafRange = { readonly first: number; readonly end: number };

/** The `index`th complete subtree of 2^level leaves. */
export type Subtree = { readonly level: number; readonly index: number };

/** The largest power of two below a number of leaves: where the RFC parts a tree. */
export const splitOf = (leaves: number): number => {
  let split = 1;
  while (split * 2 < leaves) split *= 2;
  return split;
};

const halves = ({ first, end }: LeafRange): readonly [LeafRange, LeafRange] => {
  const middle = first + splitOf(end - first);
  return [
    { first, end: middle },
    { first: middle, end },
  ];
};

const isComplete = ({ first, end }: LeafRange): boolean =>
  end - first === 1 || splitOf(end - first) * 2 === end - first;

const subtreeOf = ({ first, end }: LeafRange): Subtree => ({
  level: Math.log2(end - first),
  index: first / (end - first),
});

/** The complete subtrees that a range consists of, from the left. */
export const subtreesOf = (range: LeafRange): readonly Subtree[] =>
  isComplete(range) ? [subtreeOf(range)] : halves(range).flatMap(subtreesOf);

/** The hash of a range, from those of its complete subtrees. */
export const hashOfRange = (
  range: LeafRange,
  tree: TreeHash,
  hashOf: (subtree: Subtree) => Hash,
): Hash => {
  if (range.end === range.first) return tree.empty;
  if (isComplete(range)) return hashOf(subtreeOf(range));
  const [left, right] = halves(range);
  return tree.node(hashOfRange(left, tree, hashOf), hashOfRange(right, tree, hashOf));
};

/** What proves that a leaf is in a tree: beside it at each height, from below. */
export const inclusionRanges = (leaf: number, range: LeafRange): readonly LeafRange[] => {
  if (range.end - range.first === 1) return [];
  const [left, right] = halves(range);
  return leaf < left.end
    ? [...inclusionRanges(leaf, left), right]
    : [...inclusionRanges(leaf, right), left];
};

/** What proves that the first `size` leaves of a tree are those of an older tree; the RFC's SUBPROOF. */
const consistencyWithin = (
  size: number,
  range: LeafRange,
  isOlder: boolean,
): readonly LeafRange[] => {
  if (size === range.end) return isOlder ? [] : [range];
  const [left, right] = halves(range);
  return size <= left.end
    ? [...consistencyWithin(size, left, isOlder), right]
    : [...consistencyWithin(size, right, false), left];
};

/** Nothing has to be proved of a tree without leaves, which every tree goes on from. */
export const consistencyRanges = (size: number, range: LeafRange): readonly LeafRange[] =>
  size === 0 ? [] : consistencyWithin(size, range, true);
