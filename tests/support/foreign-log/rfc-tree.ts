/**
 * A Merkle tree by the text of the RFCs alone, over all leaves and without tiles: RFC 6962, 2.1 for hashes and proofs,
 * RFC 9162, 2.1.3.2 and 2.1.4.2 for verifying them. It imports nothing of the product.
 */
import { createHash } from 'node:crypto';

const hash = (...parts: readonly Uint8Array[]): Buffer => {
  const digest = createHash('sha256');
  for (const part of parts) digest.update(part);
  return digest.digest();
};
const leafPrefix = Buffer.from([0x00]);
const nodePrefix = Buffer.from([0x01]);

export const rfcLeafHash = (entry: Uint8Array): Buffer => hash(leafPrefix, entry);
const nodeHash = (left: Uint8Array, right: Uint8Array): Buffer => hash(nodePrefix, left, right);

/** "Let k be the largest power of two smaller than n." */
const largestPowerBelow = (n: number): number => 2 ** (32 - Math.clz32(n - 1) - 1);

/** MTH, of leaves that are hashed already. */
export const rfcRoot = (leaves: readonly Uint8Array[]): Uint8Array => {
  if (leaves.length === 0) return hash();
  if (leaves.length === 1) return leaves[0]!;
  const k = largestPowerBelow(leaves.length);
  return nodeHash(rfcRoot(leaves.slice(0, k)), rfcRoot(leaves.slice(k)));
};

/** PATH(m, D[n]). */
export const rfcPath = (m: number, leaves: readonly Uint8Array[]): readonly Uint8Array[] => {
  const n = leaves.length;
  if (n === 1) return [];
  const k = largestPowerBelow(n);
  return m < k
    ? [...rfcPath(m, leaves.slice(0, k)), rfcRoot(leaves.slice(k))]
    : [...rfcPath(m - k, leaves.slice(k)), rfcRoot(leaves.slice(0, k))];
};

const subproof = (m: number, leaves: readonly Uint8Array[], b: boolean): readonly Uint8Array[] => {
  const n = leaves.length;
  if (m === n) return b ? [] : [rfcRoot(leaves)];
  const k = largestPowerBelow(n);
  return m <= k
    ? [...subproof(m, leaves.slice(0, k), b), rfcRoot(leaves.slice(k))]
    : [...subproof(m - k, leaves.slice(k), false), rfcRoot(leaves.slice(0, k))];
};

/** PROOF(m, D[n]). */
export const rfcProof = (m: number, leaves: readonly Uint8Array[]): readonly Uint8Array[] =>
  subproof(m, leaves, true);

const isEqual = (left: Uint8Array, right: Uint8Array): boolean => Buffer.compare(left, right) === 0;
const isOdd = (n: number): boolean => (n & 1) === 1;

/** RFC 9162, 2.1.3.2, step by step. */
export const rfcVerifiesInclusion = (
  leafIndex: number,
  treeSize: number,
  leaf: Uint8Array,
  path: readonly Uint8Array[],
  root: Uint8Array,
): boolean => {
  if (leafIndex >= treeSize) return false;
  let [fn, sn] = [leafIndex, treeSize - 1];
  let r = leaf;
  for (const p of path) {
    if (sn === 0) return false;
    if (isOdd(fn) || fn === sn) {
      r = nodeHash(p, r);
      while (!isOdd(fn) && fn !== 0) {
        fn >>= 1;
        sn >>= 1;
      }
    } else r = nodeHash(r, p);
    fn >>= 1;
    sn >>= 1;
  }
  return sn === 0 && isEqual(r, root);
};

/** RFC 9162, 2.1.4.2, step by step; of two sizes of which the first is above nothing and below the second. */
export const rfcVerifiesConsistency = (
  first: number,
  second: number,
  firstHash: Uint8Array,
  secondHash: Uint8Array,
  given: readonly Uint8Array[],
): boolean => {
  if (first === second) return given.length === 0 && isEqual(firstHash, secondHash);
  if (given.length === 0) return false;
  const path = Number.isInteger(Math.log2(first)) ? [firstHash, ...given] : given;
  let [fn, sn] = [first - 1, second - 1];
  while (isOdd(fn)) {
    fn >>= 1;
    sn >>= 1;
  }
  let [fr, sr] = [path[0]!, path[0]!];
  for (const c of path.slice(1)) {
    if (sn === 0) return false;
    if (isOdd(fn) || fn === sn) {
      fr = nodeHash(c, fr);
      sr = nodeHash(c, sr);
      while (!isOdd(fn) && fn !== 0) {
        fn >>= 1;
        sn >>= 1;
      }
    } else sr = nodeHash(sr, c);
    fn >>= 1;
    sn >>= 1;
  }
  return isEqual(fr, firstHash) && isEqual(sr, secondHash) && sn === 0;
};
