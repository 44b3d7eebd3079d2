/** How far a consumer is in each shard of its stream, kept in its checkpoint file shortly after each step. */

import { readCheckpoint, writeCheckpoint } from './checkpoint.ts';
import { createWatermark, type Watermark } from './watermark.ts';

/** Many records pass within this time; a crash in between only brings them a second time. */
const SAVE_DELAY_MS = 250;

type Passed = { readonly shardId: string; readonly sequence: string };

export type StreamProgress = {
  /** Where each shard was at the start. */
  readonly saved: Readonly<Record<string, string>>;
  readonly admit: (record: Passed) => void;
  readonly pass: (records: readonly Passed[]) => void;
  readonly open: () => number;
  readonly positions: () => Readonly<Record<string, string>>;
  readonly close: () => void;
};

export const openProgress = (file: string, streamArn: string): StreamProgress => {
  const saved = readCheckpoint(file, streamArn).shards;
  const watermarks = new Map<string, Watermark>();
  let timer: NodeJS.Timeout | undefined;
  let closed = false;

  const watermarkOf = (shardId: string): Watermark => {
    const known = watermarks.get(shardId) ?? createWatermark(saved[shardId]);
    watermarks.set(shardId, known);
    return known;
  };
  const positions = (): Readonly<Record<string, string>> => {
    const moved = [...watermarks].flatMap(([shardId, mark]) => {
      const position = mark.position();
      return position === undefined ? [] : [[shardId, position] as const];
    });
    return { ...saved, ...Object.fromEntries(moved) };
  };
  const save = (): void => {
    clearTimeout(timer);
    timer = undefined;
    writeCheckpoint(file, { streamArn, shards: positions() });
  };

  return {
    saved,
    positions,
    admit: ({ shardId, sequence }) => watermarkOf(shardId).admit(sequence),
    pass: (records) => {
      for (const { shardId, sequence } of records) watermarkOf(shardId).finish(sequence);
      if (records.length > 0 && !closed) timer ??= setTimeout(save, SAVE_DELAY_MS);
    },
    open: () => [...watermarks.values()].reduce((sum, mark) => sum + mark.open(), 0),
    close: () => {
      closed = true;
      save();
    },
  };
};
