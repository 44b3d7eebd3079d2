/** How leaves and nodes of a log are hashed (RFC 6962, 2.1): under a prefix each, so that no node can pass for a leaf. */
export type Hash = Uint8Array;

export type Sha256 = (bytes: Uint8Array) => Hash;

export type TreeHash = {
  readonly empty: Hash;
  readonly leaf: (entry: Uint8Array) => Hash;
  readonly node: (left: Hash, right: Hash) => Hash;
};

const joined = (prefix: number, ...parts: readonly Uint8Array[]): Uint8Array => {
  const all = new Uint8Array(1 + parts.reduce((length, part) => length + part.length, 0));
  all[0] = prefix;
  let at = 1;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
};

export const treeHash = (sha256: Sha256): TreeHash => ({
  empty: sha256(new Uint8Array()),
  leaf: (entry) => sha256(joined(0, entry)),
  node: (left, right) => sha256(joined(1, left, right)),
});

export const isSameHash = (left: Hash | undefined, right: Hash | undefined): boolean =>
  left !== undefined &&
  right !== undefined &&
  left.length === right.length &&
  left.every((byte, index) => byte === right[index]);
