/** Where the bundles of the functions are kept, by all that they are made of: each world has a template, and both the same bundles. */
import path from 'node:path';

import { fingerprint } from './fingerprint.ts';

/** What a bundle holds (`tests/infra/bundles.test.ts`), and how it is made. */
const sources = [
  'functions',
  'shared',
  'dashboard/src',
  'infra/bundle-options.ts',
  'infra/constructs/bundled-code.ts',
  'package.json',
  'package-lock.json',
];

export const bundlesName = 'bundles-';

/** @param cache the folder of what is built before a start. */
export const keptBundlesIn = (root: string, cache: string): string =>
  path.join(cache, `${bundlesName}${fingerprint({ root, include: sources })}`);
