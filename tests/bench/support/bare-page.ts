/** A page that holds React and a button, built and compressed as the product's own are. */
import { createServer } from 'node:http';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

import { build } from 'vite';

import { root } from '#tests/support/source-files';

const html = '<!doctype html><div id="root"></div><script type="module" src="/bare.js"></script>';

/** A package of its own: its React is React itself, of which the product has the names alone. */
const folder = path.join(root, 'tests/bench/bare-page');

const bundled = async (): Promise<string> => {
  const { NODE_ENV } = process.env;
  process.env['NODE_ENV'] = 'production';
  const built = await build({
    configFile: false,
    root: folder,
    logLevel: 'error',
    build: { write: false, rollupOptions: { input: path.join(folder, 'page.js') } },
  });
  process.env['NODE_ENV'] = NODE_ENV;
  const [output] = Array.isArray(built) ? built : [built];
  if (!output || !('output' in output)) throw new Error('Nothing was built');
  return output.output[0].code;
};

export const serveBarePage = async () => {
  const code = gzipSync(await bundled());
  const server = createServer((request, response) => {
    const isScript = request.url === '/bare.js';
    response.writeHead(200, {
      'content-type': isScript ? 'text/javascript' : 'text/html',
      ...(isScript && { 'content-encoding': 'gzip' }),
    });
    response.end(isScript ? code : html);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('No address');
  return {
    url: `http://127.0.0.1:${address.port}/`,
    stop: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
};
