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

/** @param pick takes what is wanted of the script; another try may be answered by a script that it only needs. */
export const script = <Module, Value>(
  load: () => Promise<Module>,
  pick: (loaded: Module) => Value | undefined,
): (() => Promise<Value>) => {
  let tries = 0;
  let failed: string | undefined;
  return remembered(async () => {
    tries += 1;
    try {
      const loaded = await (failed === undefined
        ? load()
        : (import(/* @vite-ignore */ `${failed}?try=${tries}`) as Promise<Module>));
      const value = pick(loaded);
      if (value === undefined)
        throw new Error(`${failed ?? 'A script'} does not hold what is wanted`);
      return value;
    } catch (error) {
      failed ??= addressIn(error);
      throw error;
    }
  });
};
