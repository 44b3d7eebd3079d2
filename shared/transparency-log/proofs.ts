/** Whether a proof holds: what whoever trusts a checkpoint, and not the log, has to compute. */
import { type Hash, isSameHash, type TreeHash } from './tree-hash.ts';
import { splitOf } from './tree-ranges.ts';

type Proof = readonly Hash[];

const rootFrom = (
  tree: TreeHash,
  leaf: { readonly index: number; readonly hash: Hash },
  size: number,
  proof: Proof,
): Hash | undefined => {
  if (size === 1) return proof.length === 0 ? leaf.hash : undefined;
  const beside = proof.at(-1);
  if (!beside) return undefined;
  const split = splitOf(size);
  const rest = proof.slice(0, -1);
  if (leaf.index < split) {
    const left = rootFrom(tree, leaf, split, rest);
    return left && tree.node(left, beside);
  }
  const within = { ...leaf, index: leaf.index - split };
  const right = rootFrom(tree, within, size - split, rest);
  return right && tree.node(beside, right);
};

export type Included = {
  readonly index: number;
  readonly leafHash: Hash;
  readonly size: number;
  readonly root: Hash;
  readonly proof: Proof;
};

export const isIncluded = (
  tree: TreeHash,
  { index, leafHash, size, root, proof }: Included,
): boolean =>
  index >= 0 &&
  index < size &&
  isSameHash(rootFrom(tree, { index, hash: leafHash }, size, proof), root);

/** The roots of both trees, as far as they follow from the same hashes. */
type Roots = { readonly older: Hash; readonly newer: Hash };

const rootsFrom = (
  tree: TreeHash,
  sizes: { readonly older: number; readonly newer: number },
  /** The older tree's own root, as long as what is looked at is the whole of it. */
  given: Hash | undefined,
  proof: Proof,
): Roots | undefined => {
  const { older, newer } = sizes;
  const last = proof.at(-1);
  const rest = proof.slice(0, -1);
  if (older === newer) {
    const hash = given ?? last;
    const isWhole = proof.length === (given ? 0 : 1);
    return hash && isWhole ? { older: hash, newer: hash } : undefined;
  }
  if (!last) return undefined;
  const split = splitOf(newer);
  if (older <= split) {
    const left = rootsFrom(tree, { older, newer: split }, given, rest);
    return left && { older: left.older, newer: tree.node(left.newer, last) };
  }
  const within = { older: older - split, newer: newer - split };
  const right = rootsFrom(tree, within, undefined, rest);
  return right && { older: tree.node(last, right.older), newer: tree.node(last, right.newer) };
};

export type TreeHead = { readonly size: number; readonly root: Hash };

/** Whether the newer tree holds all leaves of the older one, unchanged and in their order. */
export const isConsistent = (
  tree: TreeHash,
  older: TreeHead,
  newer: TreeHead,
  proof: Proof,
): boolean => {
  if (older.size > newer.size) return false;
  if (older.size === 0) return proof.length === 0 && isSameHash(older.root, tree.empty);
  const sizes = { older: older.size, newer: newer.size };
  const roots = rootsFrom(tree, sizes, older.root, proof);
  return (
    roots !== undefined &&
    isSameHash(roots.older, older.root) &&
    isSameHash(roots.newer, newer.root)
  );
};
