/** How a function becomes one file: the same for a deployment and for `npm run dev`. */

/** Some dependencies are CommonJS and call `require` for node's own modules, which an ES module lacks. */
const requireBanner =
  "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);";

/** The context that names where bundles are kept for another template of the same sources. */
export const keptBundles = 'keptBundles';

export const bundleOptions = {
  outExtension: { '.js': '.mjs' },
  bundle: true,
  platform: 'node',
  target: 'node24',
  format: 'esm',
  jsx: 'automatic',
  // Without it libraries that draw pages bring their development halves along, and run them.
  define: { 'process.env.NODE_ENV': '"production"' },
  mainFields: ['module', 'main'],
  // What a rehearsal computes runs in browsers alone: the function that draws a page would carry all tables of terms for it.
  external: ['*/rehearse.ts'],
  sourcemap: 'linked',
  sourcesContent: false,
  banner: { js: requireBanner },
} as const;
