/** At most so many pieces of work at a time; the rest waits in order of arrival. */

export type Slots = { readonly run: <Value>(work: () => Promise<Value>) => Promise<Value> };

export const createSlots = (count: number): Slots => {
  const waiting: (() => void)[] = [];
  let free = count;
  const take = async (): Promise<void> => {
    if (free > 0) free -= 1;
    else await new Promise<void>((resolve) => waiting.push(resolve));
  };
  const give = (): void => {
    const next = waiting.shift();
    if (next) next();
    else free += 1;
  };
  return {
    run: async (work) => {
      await take();
      try {
        return await work();
      } finally {
        give();
      }
    },
  };
};
