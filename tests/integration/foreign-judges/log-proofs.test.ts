/** Proofs of our logs, judged by the library with which Go checks its own log of modules (`golang.org/x/mod/sumdb/tlog`). */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { describe, expect, test } from 'vitest';

import {
  hashFromTiles,
  rootFromTiles,
  type Tiles,
  tilesAfter,
} from '#shared/transparency-log/tiles';
import { type Hash, treeHash } from '#shared/transparency-log/tree-hash';
import {
  consistencyRanges,
  inclusionRanges,
  type LeafRange,
} from '#shared/transparency-log/tree-ranges';
import { isAsked, programAt } from '#tests/support/foreign-judges/present';

const tree = treeHash((bytes) => createHash('sha256').update(bytes).digest());
const hex = (hash: Uint8Array): string => Buffer.from(hash).toString('hex');

const source = new URL('../../support/foreign-judges/tlog/', import.meta.url).pathname;
const judge = join(mkdtempSync(join(tmpdir(), 'tlog-')), 'judge');

/** A fault of the judge's own source is no reason to leave it out. */
const missing = (): string | undefined => {
  const go = programAt(process.env['GO'] ?? 'go', '/usr/local/go/bin/go');
  if (go === undefined) return 'there is no Go';
  const { status, stderr } = spawnSync(go, ['build', '-o', judge, '.'], {
    cwd: source,
    encoding: 'utf8',
  });
  if (status === 0) return undefined;
  if (stderr.includes('main.go:')) throw new Error(stderr);
  return `its module cannot be fetched (${stderr.trim().split('\n').at(-1)})`;
};

type Asked = {
  readonly kind: 'inclusion' | 'consistency';
  readonly size: number;
  readonly root: string;
  /** The index of a leaf, or the size of the older tree. */
  readonly at: number;
  /** The hash of that leaf, or the root of that tree. */
  readonly of: string;
  readonly proof: readonly string[];
};

const judged = (asked: readonly Asked[]): readonly boolean[] => {
  const { status, stdout, stderr } = spawnSync(judge, {
    input: asked.map((each) => JSON.stringify(each)).join('\n'),
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (status !== 0) throw new Error(stderr);
  return stdout
    .trimEnd()
    .split('\n')
    .map((line) => line === 'true');
};

const leaves = Array.from({ length: 700 }, (_, index) => tree.leaf(Buffer.from(`leaf ${index}`)));

const grown = (): Tiles => {
  const kept = new Map<string, readonly Hash[]>();
  const tiles: Tiles = ({ level, index }) => kept.get(`${level}/${index}`);
  for (const tile of tilesAfter(tree, 0, tiles, leaves))
    kept.set(`${tile.level}/${tile.index}`, tile.hashes);
  return tiles;
};

const sizes = [1, 2, 3, 7, 8, 100, 255, 256, 257, 511, 512, 513, 700];

describe.runIf(isAsked('Go', missing))('proofs of a log', () => {
  const tiles = grown();
  const rootAt = (size: number): string => hex(rootFromTiles(tree, tiles, size));
  const proofOf = (ranges: readonly LeafRange[]): readonly string[] =>
    ranges.map((range) => hex(hashFromTiles(tree, tiles, range)));
  const of = (size: number): readonly Asked[] => {
    const whole = { first: 0, end: size };
    const step = Math.max(1, Math.floor(size / 60));
    const places = Array.from({ length: Math.ceil(size / step) }, (_, at) => at * step);
    return [
      ...places.map((at) => ({
        kind: 'inclusion' as const,
        size,
        root: rootAt(size),
        at,
        of: hex(leaves[at] ?? tree.empty),
        proof: proofOf(inclusionRanges(at, whole)),
      })),
      ...places
        .filter((at) => at > 0)
        .map((at) => ({
          kind: 'consistency' as const,
          size,
          root: rootAt(size),
          at,
          of: rootAt(at),
          proof: proofOf(consistencyRanges(at, whole)),
        })),
    ];
  };

  test('are taken by Go, and refused with any hash of theirs changed', () => {
    const asked = sizes.flatMap(of);
    const other = hex(tree.leaf(Buffer.from('another')));
    const changed = asked.flatMap((each) => [
      { ...each, of: other },
      { ...each, root: other },
      { ...each, proof: [...each.proof, other] },
      ...each.proof.map((_, at) => ({ ...each, proof: each.proof.with(at, other) })),
    ]);

    expect(judged(asked).filter((holds) => !holds)).toEqual([]);
    expect(judged(changed).filter((holds) => holds)).toEqual([]);
    console.info(`Go took ${asked.length} proofs and refused ${changed.length} changed ones`);
    expect(asked.length).toBeGreaterThan(500);
  });
});
