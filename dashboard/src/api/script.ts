/**
 * Scripts that load when they are first wanted. A browser keeps a failure under the script's address for as long as the
 * page is open, so another try asks under another address. Where the browser does not name it, reloading the page is left.
 */
import { remembered } from '#shared/domain/remembered';

const addressIn = (error: unknown): string | undefined => {
  const [address] = /https?:\/\/\S+\.js\b/.exec(error instanceof Error ? error.message : '') ?? [];
  return address !== undefined && new URL(address).origin === new URL(import.meta.url).origin
    ? address
    : undefined;
};

/** What is wanted of a script is found in it, or in what the build put under one of its names. */
const pickedFrom = <Module, Value>(
  loaded: Module,
  pick: (loaded: Module) => Value | undefined,
): Value | undefined => {
  const held = [loaded, ...Object.values(loaded as object)].filter(
    (each): each is Module => typeof each === 'object' && each !== null,
  );
  for (const each of held)
    try {
      const value = pick(each);
      if (value !== undefined) return value;
    } catch {
      continue;
    }
  return undefined;
};

/** @param pick takes what is wanted of a script; undefined of any other, since another try asks for what the build calls one. */
export const script = <Module, Value>(
  load: () => Promise<Module>,
  pick: (loaded: Module) => Value | undefined,
): (() => Promise<Value>) => {
  let tries = 0;
  let failed: string | undefined;
  return remembered(async () => {
    tries += 1;
    try {
      const value =
        failed === undefined
          ? pick(await load())
          : pickedFrom((await import(/* @vite-ignore */ `${failed}?try=${tries}`)) as Module, pick);
      if (value === undefined)
        throw new Error(`${failed ?? 'A script'} does not hold what is wanted`);
      return value;
    } catch (error) {
      failed ??= addressIn(error);
      throw error;
    }
  });
};
