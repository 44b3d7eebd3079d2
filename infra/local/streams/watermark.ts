/** Up to which record everything is finished, though what the filter drops is finished sooner. */

export type Watermark = {
  /** Records come in the stream's order. */
  readonly admit: (sequence: string) => void;
  readonly finish: (sequence: string) => void;
  /** The last of the finished ones before which nothing is open. */
  readonly position: () => string | undefined;
  /** How many are admitted and not finished. */
  readonly open: () => number;
};

export const createWatermark = (start: string | undefined): Watermark => {
  /** In order of admission; true once finished. A Map keeps that order and finds an entry at once. */
  const admitted = new Map<string, boolean>();
  let position = start;
  let open = 0;
  return {
    admit: (sequence) => {
      admitted.set(sequence, false);
      open += 1;
    },
    finish: (sequence) => {
      if (admitted.get(sequence) !== false) throw new Error(`Record ${sequence} is not open`);
      admitted.set(sequence, true);
      open -= 1;
      for (const [candidate, finished] of admitted) {
        if (!finished) return;
        position = candidate;
        admitted.delete(candidate);
      }
    },
    position: () => position,
    open: () => open,
  };
};
