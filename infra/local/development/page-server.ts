/** `npm run dev`: the dashboard under Vite's own server, which asks the product for everything that is not a page. */
import path from 'node:path';

import { createServer, type Plugin } from 'vite';

import { refusedTarget } from '../http/request-target.ts';

export type PageServer = { readonly url: string; readonly stop: () => Promise<void> };

/** What the product answers: the API, tokens, its status, and what a deployment writes beside the pages. */
const answeredByProduct = ['/api', '/dev', '/token', '/config.json'];

/** As the product's own servers do: Vite fails at some of what is no path. */
const pathsAlone: Plugin = {
  name: 'paths-alone',
  configureServer: ({ middlewares }) => {
    middlewares.use((request, response, next) => {
      if (!refusedTarget(request, response)) next();
    });
  },
};

export const startPageServer = async (
  root: string,
  port: number,
  product: string,
): Promise<PageServer> => {
  const server = await createServer({
    configFile: path.join(root, 'dashboard/vite.config.ts'),
    plugins: [pathsAlone],
    server: {
      host: '127.0.0.1',
      port,
      // The issuer sends people back to this very address.
      strictPort: true,
      proxy: Object.fromEntries(
        answeredByProduct.map((prefix) => [prefix, { target: product, changeOrigin: true }]),
      ),
    },
    clearScreen: false,
    logLevel: 'warn',
  });
  await server.listen();
  return { url: `http://127.0.0.1:${port}`, stop: () => server.close() };
};
