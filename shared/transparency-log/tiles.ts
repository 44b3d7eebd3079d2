/** A tree kept in tiles of 256 hashes (C2SP tlog-tiles): only the last tile of each level ever grows. */
import type { Hash, TreeHash } from './tree-hash.ts';
import { hashOfRange, type LeafRange, type Subtree, subtreesOf } from './tree-ranges.ts';

const height = 8;
export const tileWidth = 2 ** height;

/** Of level 0 are the hashes of leaves, of each next one those of full tiles below. */
export type TileName = { readonly level: number; readonly index: number };

export type Tile = TileName & { readonly hashes: readonly Hash[] };

export type Tiles = (name: TileName) => readonly Hash[] | undefined;

/** How many hashes of a level a tree has. */
const hashesOn = (level: number, size: number): number => Math.floor(size / tileWidth ** level);

/** How many hashes of a tile a tree has. */
export const widthIn = (size: number, { level, index }: TileName): number =>
  Math.max(0, Math.min(tileWidth, hashesOn(level, size) - index * tileWidth));

/** The tiles that still grow, one of a level; none where the last one is full. */
export const growingTiles = (size: number): readonly TileName[] => {
  const names: TileName[] = [];
  for (let level = 0; hashesOn(level, size) > 0; level += 1) {
    const hashes = hashesOn(level, size);
    if (hashes % tileWidth > 0) names.push({ level, index: Math.floor(hashes / tileWidth) });
  }
  return names;
};

export const tileOf = ({ level, index }: Subtree): TileName => ({
  level: Math.floor(level / height),
  index: Math.floor((index * 2 ** (level % height)) / tileWidth),
});

/** Of as many hashes as a power of two. */
export const rootOfSubtree = (tree: TreeHash, hashes: readonly Hash[]): Hash => {
  const [only] = hashes;
  if (!only) return tree.empty;
  if (hashes.length === 1) return only;
  const middle = hashes.length / 2;
  return tree.node(
    rootOfSubtree(tree, hashes.slice(0, middle)),
    rootOfSubtree(tree, hashes.slice(middle)),
  );
};

/** What a tile is expected to hold and does not: the log cannot be read there. */
export const missingTile = 'MissingTile';

export const lackingTile = (message: string): Error =>
  Object.assign(new Error(message), { name: missingTile });

const hashesOf = (tiles: Tiles, name: TileName, from: number, count: number): readonly Hash[] => {
  const hashes = tiles(name)?.slice(from, from + count) ?? [];
  if (hashes.length === count) return hashes;
  throw lackingTile(`Tile ${name.level}/${name.index} of the log lacks hashes`);
};

const hashIn = (tree: TreeHash, tiles: Tiles, subtree: Subtree): Hash => {
  const leaves = 2 ** (subtree.level % height);
  const from = (subtree.index * leaves) % tileWidth;
  return rootOfSubtree(tree, hashesOf(tiles, tileOf(subtree), from, leaves));
};

export const tilesOfRange = (range: LeafRange): readonly TileName[] => {
  const names = subtreesOf(range).map(tileOf);
  return [...new Map(names.map((name) => [`${name.level}/${name.index}`, name])).values()];
};

export const hashFromTiles = (tree: TreeHash, tiles: Tiles, range: LeafRange): Hash =>
  hashOfRange(range, tree, (subtree) => hashIn(tree, tiles, subtree));

/** Only of tiles that grow is the root of a whole tree made. */
export const rootFromTiles = (tree: TreeHash, tiles: Tiles, size: number): Hash =>
  hashFromTiles(tree, tiles, { first: 0, end: size });

/** The tiles that change when leaves are added, whole, each level from the one below. */
export const tilesAfter = (
  tree: TreeHash,
  size: number,
  growing: Tiles,
  leaves: readonly Hash[],
): readonly Tile[] => {
  const changed: Tile[] = [];
  let added = leaves;
  for (let level = 0; added.length > 0; level += 1) {
    const before = hashesOn(level, size);
    const first = Math.floor(before / tileWidth);
    const kept = hashesOf(growing, { level, index: first }, 0, before % tileWidth);
    const hashes = [...kept, ...added];
    const above: Hash[] = [];
    for (let from = 0; from < hashes.length; from += tileWidth) {
      const tile = hashes.slice(from, from + tileWidth);
      changed.push({ level, index: first + from / tileWidth, hashes: tile });
      if (tile.length === tileWidth) above.push(rootOfSubtree(tree, tile));
    }
    added = above;
  }
  return changed;
};
