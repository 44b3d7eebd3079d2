/**
 * One browser and one product of each world for all files of journeys: started when the first of them asks, so that
 * nothing waits for them before, and ended after the last.
 */
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';

import type { TestProject } from 'vitest/node';

import { serveBrowser } from './browser.ts';
import {
  type LocalProduct,
  type LocalProductOptions,
  type ProductPlace,
  startLocalProduct,
} from './local-product.ts';

export type SharedProducts = {
  /** Where the browser is reached. */
  readonly browser: string;
  /** A made-up world, empty at first: whoever counts or lists what is in it starts an own one. */
  readonly madeUp: ProductPlace;
  /** The real public record. */
  readonly real: ProductPlace;
};

declare module 'vitest' {
  export interface ProvidedContext {
    /** An address that answers where they are, once they are there. */
    readonly sharedProducts: string;
  }
}

const placeOf = ({ token: _, notices: __, stop: ___, kill9: ____, ...place }: LocalProduct) =>
  place;

type Stop = () => Promise<void>;

/** @param stops takes each part that runs, also where another does not start. */
const startAll = async (stops: Stop[]): Promise<SharedProducts> => {
  // First: while it is unpacked, this process has another temporary directory, which a product would take over.
  const browser = await serveBrowser();
  stops.push(() => browser.close());
  const start = async (options?: LocalProductOptions): Promise<ProductPlace> => {
    const product = await startLocalProduct(options);
    stops.push(product.stop);
    return placeOf(product);
  };
  const [madeUp, real] = await Promise.all([start(), start({ publicRecord: true })]);
  return { browser: browser.wsEndpoint(), madeUp, real };
};

export default async (project: TestProject): Promise<() => Promise<void>> => {
  const stops: Stop[] = [];
  let started: Promise<SharedProducts> | undefined;
  let told = { status: 202, text: '' };
  const server = createServer((_, answer) => {
    started ??= startAll(stops);
    started.then(
      (shared) => (told = { status: 200, text: JSON.stringify(shared) }),
      (error: unknown) => (told = { status: 500, text: String(error) }),
    );
    answer.writeHead(told.status).end(told.text);
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { port } = server.address() as AddressInfo;
  project.provide('sharedProducts', `http://127.0.0.1:${port}`);
  return async () => {
    server.close().closeAllConnections();
    // What did not start has told so to whoever asked.
    await started?.catch(() => undefined);
    await Promise.all(stops.map((stop) => stop()));
  };
};

/** Asked by a file of journeys, from the process that it runs in, until they are there. */
export const sharedProducts = async (address: string): Promise<SharedProducts> => {
  for (;;) {
    const answer = await fetch(address);
    const text = await answer.text();
    if (answer.status === 200) return JSON.parse(text) as SharedProducts;
    if (answer.status !== 202) throw new Error(text);
    await delay(200);
  }
};
