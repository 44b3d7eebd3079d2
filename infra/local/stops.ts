/** What was started, to be stopped in reverse, each part within a limit. */

const LIMIT_MS = 4_000;

export type Stops = {
  readonly add: (name: string, stop: () => Promise<void> | void) => void;
  readonly run: () => Promise<void>;
};

const within = async (limit: number, work: Promise<void> | void): Promise<void> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, limit);
  });
  await Promise.race([work, late]);
  clearTimeout(timer);
};

export const createStops = (say: (text: string) => void): Stops => {
  const stack: { readonly name: string; readonly stop: () => Promise<void> | void }[] = [];
  let running: Promise<void> | undefined;
  const run = async (): Promise<void> => {
    for (let next = stack.pop(); next; next = stack.pop()) {
      const { name, stop } = next;
      try {
        await within(LIMIT_MS, stop());
      } catch (error) {
        say(`${name} did not stop well: ${error instanceof Error ? error.message : String(error)}`);
      }
    }
  };
  return {
    add: (name, stop) => {
      stack.push({ name, stop });
    },
    run: () => (running ??= run()),
  };
};
