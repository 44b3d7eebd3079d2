/** Waits until a running product has worked in every change. */
import { setTimeout as delay } from 'node:timers/promises';

import type { RunningProduct } from './local-product.ts';

type Status = { readonly streams: readonly { readonly atRest: boolean }[] };

const readStatus = async ({ statusEndpoint }: RunningProduct): Promise<Status> =>
  (await (await fetch(statusEndpoint)).json()) as Status;

/** One look tells: an answer to whoever wrote comes after the streams know that there is something to read. */
export const settled = async (product: RunningProduct, seconds = 60): Promise<void> => {
  for (let tries = 0; tries < seconds * 20; tries += 1) {
    const { streams } = await readStatus(product);
    if (streams.every(({ atRest }) => atRest)) return;
    await delay(50);
  }
  throw new Error('The product does not come to rest');
};
