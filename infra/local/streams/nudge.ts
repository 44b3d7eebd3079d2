/** A pause that somebody may cut short. */

export type Nudge = {
  readonly nudge: () => void;
  /** Resolves after the time, or at once if a nudge came since the last pause. */
  readonly pause: (milliseconds: number) => Promise<void>;
};

export const createNudge = (): Nudge => {
  let nudged = false;
  let wake: (() => void) | undefined;
  return {
    nudge: () => {
      nudged = true;
      wake?.();
    },
    pause: async (milliseconds) => {
      if (!nudged) {
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, milliseconds);
          wake = () => {
            clearTimeout(timer);
            resolve();
          };
        });
      }
      wake = undefined;
      nudged = false;
    },
  };
};
