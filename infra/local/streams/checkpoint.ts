/** Up to where a consumer is done with each shard of a stream: a small file, replaced whole. */

import { readFileSync, renameSync, writeFileSync } from 'node:fs';

export type Checkpoint = {
  /** A table that was made anew has another stream, whose numbers begin again. */
  readonly streamArn: string;
  readonly shards: Readonly<Record<string, string>>;
};

const isCheckpoint = (value: unknown): value is Checkpoint => {
  const { streamArn, shards } = (value ?? {}) as Partial<Checkpoint>;
  return (
    typeof streamArn === 'string' &&
    typeof shards === 'object' &&
    Object.values(shards ?? {}).every((sequence) => /^\d+$/.test(sequence))
  );
};

const parseCheckpoint = (file: string): Checkpoint | undefined => {
  try {
    const value: unknown = JSON.parse(readFileSync(file, 'utf8'));
    return isCheckpoint(value) ? value : undefined;
  } catch {
    return undefined;
  }
};

/** Absent or unreadable: the stream is read from its beginning, which consumers bear since delivery is at least once. */
export const readCheckpoint = (file: string, streamArn: string): Checkpoint => {
  const saved = parseCheckpoint(file);
  return saved?.streamArn === streamArn ? saved : { streamArn, shards: {} };
};

export const writeCheckpoint = (file: string, checkpoint: Checkpoint): void => {
  const draft = `${file}.new`;
  writeFileSync(draft, JSON.stringify(checkpoint));
  renameSync(draft, file);
};

/** The lowest position of all shards, below which this consumer never reads again; undefined before its first. */
export const lowestPosition = ({ shards }: Checkpoint): bigint | undefined => {
  const positions = Object.values(shards).map(BigInt);
  return positions.length === 0 ? undefined : positions.reduce((a, b) => (a < b ? a : b));
};
