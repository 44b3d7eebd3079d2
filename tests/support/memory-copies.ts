/** Copies of checkpoints in memory, as strict as a bucket of objects that are each written once. */
import type { CheckpointCopies } from '#functions/dependencies';

export type MemoryCopies = CheckpointCopies & {
  /** As they were written, in the order of their names. */
  readonly all: () => readonly (readonly [name: string, checkpoint: string])[];
  /** Another bucket that holds the same now. */
  readonly fork: () => MemoryCopies;
};

export const createMemoryCopies = (kept = new Map<string, string>()): MemoryCopies => {
  const all: MemoryCopies['all'] = () =>
    [...kept].toSorted(([left], [right]) => (left < right ? -1 : 1));
  return {
    keep: async (name, checkpoint) => {
      const standing = kept.get(name) ?? checkpoint;
      kept.set(name, standing);
      return standing;
    },
    first: async (prefix) => all().find(([name]) => name.startsWith(prefix))?.[1],
    all,
    fork: () => createMemoryCopies(new Map(kept)),
  };
};
