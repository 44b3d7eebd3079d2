/** One browser and one product of each world for all files of journeys: started before them, ended after them. */
import type { TestProject } from 'vitest/node';

import { serveBrowser } from './browser.ts';
import { type LocalProduct, type ProductPlace, startLocalProduct } from './local-product.ts';

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
    readonly shared: SharedProducts;
  }
}

const placeOf = ({ token: _, notices: __, stop: ___, kill9: ____, ...place }: LocalProduct) =>
  place;

export default async (project: TestProject): Promise<() => Promise<void>> => {
  // First: while it is unpacked, this process has another temporary directory, which a product would take over.
  const browser = await serveBrowser();
  const [madeUp, real] = await Promise.all([
    startLocalProduct(),
    startLocalProduct({ publicRecord: true }),
  ]);
  project.provide('shared', {
    browser: browser.wsEndpoint(),
    madeUp: placeOf(madeUp),
    real: placeOf(real),
  });
  return async () => {
    await browser.close();
    await Promise.all([madeUp.stop(), real.stop()]);
  };
};
