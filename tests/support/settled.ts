/** Waits until a running product has worked in every change. */
import { setTimeout as delay } from 'node:timers/promises';

import type { RunningProduct } from './local-product.ts';

type Status = {
  readonly streams: readonly { readonly open: number; readonly positions: object }[];
};

const readStatus = async ({ statusEndpoint }: RunningProduct): Promise<Status> =>
  (await (await fetch(statusEndpoint)).json()) as Status;

/** Settled when nothing is open and no position moved for a while. */
export const settled = async (product: RunningProduct, seconds = 60): Promise<void> => {
  let before = '';
  let still = 0;
  for (let tries = 0; tries < seconds * 10; tries += 1) {
    const { streams } = await readStatus(product);
    const now = JSON.stringify(streams.map(({ positions }) => positions));
    still = now === before && streams.every(({ open }) => open === 0) ? still + 1 : 0;
    if (still === 5) return;
    before = now;
    await delay(100);
  }
  throw new Error('The product does not come to rest');
};
