/**
 * One browser and one product of each world for all files of journeys. Each is started when the first file asks for it,
 * so that nothing waits for it before, and ended after the last.
 */
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';

import type { TestProject } from 'vitest/node';

import { serveBrowser } from './browser.ts';
import {
  type LocalProductOptions,
  type ProductPlace,
  productAt,
  type RunningProduct,
  startLocalProduct,
} from './local-product.ts';

type Parts = {
  /** Where it is reached. */
  readonly browser: string;
  /** A made-up world, empty at first: whoever counts or lists what is in it starts an own one. */
  readonly madeUp: ProductPlace;
  /** The real public record. */
  readonly real: ProductPlace;
};
type Name = keyof Parts;

declare module 'vitest' {
  export interface ProvidedContext {
    /** An address that answers where a part is, once it is there. */
    readonly sharedProducts: string;
  }
}

type Told = { readonly status: 200 | 202 | 500; readonly text: string };

const createParts = () => {
  const stops: (() => Promise<void>)[] = [];
  const begun = new Map<Name, Promise<unknown>>();
  const told = new Map<Name, Told>();

  const startBrowser = async (): Promise<string> => {
    const browser = await serveBrowser();
    stops.push(() => browser.close());
    return browser.wsEndpoint();
  };
  const startProduct = async (options?: LocalProductOptions): Promise<ProductPlace> => {
    // While the browser is unpacked, this process has another temporary directory, which a product would take over.
    await begin('browser');
    const { stop, token: _, notices: __, kill9: ___, ...place } = await startLocalProduct(options);
    stops.push(stop);
    return place;
  };
  const starts: { readonly [Part in Name]: () => Promise<Parts[Part]> } = {
    browser: startBrowser,
    madeUp: () => startProduct(),
    real: () => startProduct({ publicRecord: true }),
  };
  const begin = (name: Name): Promise<unknown> => {
    const known = begun.get(name);
    if (known) return known;
    const started = starts[name]();
    begun.set(name, started);
    started.then(
      (part: unknown) => told.set(name, { status: 200, text: JSON.stringify(part) }),
      (error: unknown) => told.set(name, { status: 500, text: String(error) }),
    );
    return started;
  };
  return {
    ask: (name: Name): Told => {
      void begin(name).catch(() => undefined);
      return told.get(name) ?? { status: 202, text: '' };
    },
    stop: async (): Promise<void> => {
      // What did not start has told so to whoever asked.
      await Promise.allSettled(begun.values());
      await Promise.all(stops.map((stop) => stop()));
    },
  };
};

export default async (project: TestProject): Promise<() => Promise<void>> => {
  const parts = createParts();
  const server = createServer(({ url = '' }, answer) => {
    const { status, text } = parts.ask(url.slice(1) as Name);
    answer.writeHead(status).end(text);
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { port } = server.address() as AddressInfo;
  project.provide('sharedProducts', `http://127.0.0.1:${port}`);
  return async () => {
    server.close().closeAllConnections();
    await parts.stop();
  };
};

/** Asks until the part is there, from the process of a file of journeys. */
const part = async <Part extends Name>(address: string, name: Part): Promise<Parts[Part]> => {
  for (;;) {
    const answer = await fetch(`${address}/${name}`);
    const text = await answer.text();
    if (answer.status === 200) return JSON.parse(text) as Parts[Part];
    if (answer.status !== 202) throw new Error(text);
    await delay(200);
  }
};

export type SharedWorld = Exclude<Name, 'browser'>;

export const sharedBrowser = (address: string): Promise<string> => part(address, 'browser');

export const sharedProduct = async (address: string, world: SharedWorld): Promise<RunningProduct> =>
  productAt(await part(address, world));
