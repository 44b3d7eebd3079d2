import { createHash } from 'node:crypto';

import { describe, expect, test } from 'vitest';

import { isConsistent, isIncluded } from '#shared/transparency-log/proofs';
import {
  growingTiles,
  hashFromTiles,
  rootFromTiles,
  type TileName,
  type Tiles,
  tilesAfter,
  tilesOfRange,
  widthIn,
} from '#shared/transparency-log/tiles';
import { type Hash, treeHash } from '#shared/transparency-log/tree-hash';
import {
  consistencyRanges,
  inclusionRanges,
  type LeafRange,
} from '#shared/transparency-log/tree-ranges';
import {
  rfcLeafHash,
  rfcPath,
  rfcProof,
  rfcRoot,
  rfcVerifiesConsistency,
  rfcVerifiesInclusion,
} from '#tests/support/foreign-log/rfc-tree';

const tree = treeHash((bytes) => createHash('sha256').update(bytes).digest());
const hex = (hash: Uint8Array): string => Buffer.from(hash).toString('hex');

/** Certificate Transparency's own test vectors: eight leaves, and the root after each. */
const vectors = {
  leaves: [
    '',
    '00',
    '10',
    '2021',
    '3031',
    '40414243',
    '5051525354555657',
    '606162636465666768696a6b6c6d6e6f',
  ],
  roots: [
    '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
    'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
    'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
    'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
    '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
    '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
    'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
    '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
  ],
};

const nameOf = ({ level, index }: TileName): string => `${level}/${index}`;

/** A log that grew by as many leaves at a time as are named. */
const grown = (leaves: readonly Hash[], steps: readonly number[]): Tiles => {
  const kept = new Map<string, readonly Hash[]>();
  const tiles: Tiles = (name) => kept.get(nameOf(name));
  let size = 0;
  for (const step of steps) {
    const growing = new Set(growingTiles(size).map(nameOf));
    const onlyGrowing: Tiles = (name) => (growing.has(nameOf(name)) ? tiles(name) : undefined);
    const added = leaves.slice(size, size + step);
    for (const tile of tilesAfter(tree, size, onlyGrowing, added))
      kept.set(nameOf(tile), tile.hashes);
    size += step;
  }
  return tiles;
};

const leavesOf = (count: number): readonly Hash[] =>
  Array.from({ length: count }, (_, index) => tree.leaf(Buffer.from(`leaf ${index}`)));

/** Only what a proof says that it needs. */
const hashesOf = (tiles: Tiles, ranges: readonly LeafRange[], size: number): readonly Hash[] =>
  ranges.map((range) => {
    const needed = new Set(tilesOfRange(range).map(nameOf));
    return hashFromTiles(
      tree,
      (name) => (needed.has(nameOf(name)) ? tiles(name)?.slice(0, widthIn(size, name)) : undefined),
      range,
    );
  });

test('roots are those of Certificate Transparency’s own vectors', () => {
  const leaves = vectors.leaves.map((leaf) => tree.leaf(Buffer.from(leaf, 'hex')));

  for (const [index, root] of vectors.roots.entries()) {
    const tiles = grown(leaves, [index + 1]);
    expect(hex(rootFromTiles(tree, tiles, index + 1))).toBe(root);
    expect(hex(rfcRoot(leaves.slice(0, index + 1)))).toBe(root);
  }
  expect(leaves.map(hex)).toEqual(
    vectors.leaves.map((leaf) => hex(rfcLeafHash(Buffer.from(leaf, 'hex')))),
  );
  expect(hex(tree.empty)).toBe(hex(rfcRoot([])));
});

/** Every size where something begins: tiles, and tiles of tiles. */
const sizes = [1, 2, 3, 5, 8, 13, 64, 100, 255, 256, 257, 511, 512, 513, 1000];
const some = (size: number, count: number): readonly number[] => {
  const all = Array.from({ length: size }, (_, index) => index);
  const stride = Math.max(1, Math.floor(size / count));
  return [...new Set([...all.filter((index) => index % stride === 0), size - 1])];
};

describe('proofs made of tiles', () => {
  const leaves = leavesOf(1000);
  const tiles = grown(leaves, [1, 7, 248, 3, 300, 1, 256, 184]);
  const perSize = process.env['LONG'] === '1' ? 400 : 12;
  const count = { inclusion: 0, consistency: 0, refused: 0 };

  test.each(sizes)(
    'of a tree of %i leaves are those of the RFC, and its verifier agrees',
    (size) => {
      const part = leaves.slice(0, size);
      const root = rfcRoot(part);
      const whole = { first: 0, end: size };
      expect(hex(rootFromTiles(tree, tiles, size))).toBe(hex(root));

      for (const index of some(size, perSize)) {
        const proof = hashesOf(tiles, inclusionRanges(index, whole), size);
        expect(proof.map(hex)).toEqual(rfcPath(index, part).map(hex));
        expect(rfcVerifiesInclusion(index, size, leaves[index]!, proof, root)).toBe(true);
        expect(isIncluded(tree, { index, leafHash: leaves[index]!, size, root, proof })).toBe(true);
        count.inclusion += 1;
      }
      for (const older of some(size, perSize).filter((each) => each > 0)) {
        const olderRoot = rfcRoot(leaves.slice(0, older));
        const proof = hashesOf(tiles, consistencyRanges(older, whole), size);
        expect(proof.map(hex)).toEqual(rfcProof(older, part).map(hex));
        expect(rfcVerifiesConsistency(older, size, olderRoot, root, proof)).toBe(true);
        expect(isConsistent(tree, { size: older, root: olderRoot }, { size, root }, proof)).toBe(
          true,
        );
        count.consistency += 1;
      }
    },
  );

  test('that were changed in anything are refused, by both verifiers alike', () => {
    const [size, index, older] = [613, 300, 301];
    const root = rfcRoot(leaves.slice(0, size));
    const olderRoot = rfcRoot(leaves.slice(0, older));
    const whole = { first: 0, end: size };
    const inclusion = hashesOf(tiles, inclusionRanges(index, whole), size);
    const consistency = hashesOf(tiles, consistencyRanges(older, whole), size);
    const other = leaves[7]!;
    const changesOf = (proof: readonly Hash[]): readonly (readonly Hash[])[] => [
      [],
      [...proof, other],
      proof.slice(1),
      proof.slice(0, -1),
      proof.toReversed(),
      ...proof.map((_, at) => proof.with(at, other)),
    ];
    for (const proof of changesOf(inclusion)) {
      const leafHash = leaves[index]!;
      expect(isIncluded(tree, { index, leafHash, size, root, proof })).toBe(false);
      expect(rfcVerifiesInclusion(index, size, leafHash, proof, root)).toBe(false);
      count.refused += 1;
    }
    for (const [at, hash] of [
      [index + 1, leaves[index]!],
      [index, other],
      [size, leaves[index]!],
      [-1, leaves[index]!],
    ] as const)
      expect(isIncluded(tree, { index: at, leafHash: hash, size, root, proof: inclusion })).toBe(
        false,
      );
    for (const proof of changesOf(consistency)) {
      const heads = [
        { size: older, root: olderRoot },
        { size, root },
      ] as const;
      expect(isConsistent(tree, ...heads, proof)).toBe(false);
      expect(rfcVerifiesConsistency(older, size, olderRoot, root, proof)).toBe(false);
      count.refused += 1;
    }
    const newer = { size, root };
    expect(isConsistent(tree, { size: older, root: other }, newer, consistency)).toBe(false);
    expect(isConsistent(tree, { size: older - 1, root: olderRoot }, newer, consistency)).toBe(
      false,
    );
    expect(isConsistent(tree, newer, { size: older, root: olderRoot }, consistency)).toBe(false);
    expect(isConsistent(tree, { size: 0, root: other }, newer, [])).toBe(false);
    expect(isConsistent(tree, { size: 0, root: tree.empty }, newer, [])).toBe(true);
  });

  test('were tried in number', () => {
    console.info(
      `${count.inclusion} proofs of inclusion and ${count.consistency} of consistency agree with the RFC's verifier; ${count.refused} changed ones are refused by both`,
    );
    expect(count.inclusion + count.consistency).toBeGreaterThan(250);
  });
});

test('a log that grew leaf by leaf has the tiles of one that grew at once', () => {
  const leaves = leavesOf(600);
  const slowly = grown(
    leaves,
    Array.from({ length: 600 }, () => 1),
  );
  const atOnce = grown(leaves, [600]);

  for (const name of [
    { level: 0, index: 0 },
    { level: 0, index: 1 },
    { level: 0, index: 2 },
    { level: 1, index: 0 },
  ])
    expect(slowly(name)?.map(hex)).toEqual(atOnce(name)?.map(hex));
  expect(atOnce({ level: 1, index: 0 })).toHaveLength(2);
});

test('a tile that lacks hashes is told, and not passed over', () => {
  const leaves = leavesOf(300);
  const tiles = grown(leaves, [300]);
  const torn: Tiles = (name) => tiles(name)?.slice(0, 10);

  expect(() => rootFromTiles(tree, torn, 300)).toThrow('Tile 0/1 of the log lacks hashes');
  expect(() => tilesAfter(tree, 300, torn, leaves.slice(0, 1))).toThrow('lacks hashes');
});
