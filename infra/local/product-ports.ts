/** The two addresses of the product: of its pages, and of where people sign in. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

import { openServer } from './http/http-server.ts';
import type { ProductSettings } from './product-settings.ts';

const readLastPort = (file: string): number | undefined =>
  existsSync(file) ? Number(readFileSync(file, 'utf8')) || undefined : undefined;

export const openPort = async ({ data, port, stops, say }: ProductSettings) => {
  const server = await openServer(port, readLastPort(data.lastPort));
  stops.add('HTTP', server.close);
  if (port !== 0 && server.port !== port) say(`port ${port} is taken: using ${server.port}`);
  writeFileSync(data.lastPort, String(server.port));
  return server;
};

export const openIssuerPort = async ({ data, port, stops }: ProductSettings, pagesPort: number) => {
  const server = await openServer(
    port === 0 ? 0 : pagesPort + 1,
    readLastPort(data.lastIssuerPort),
  );
  stops.add('sign-in', server.close);
  // The address is part of every token: with the same one, people stay signed in over a restart.
  writeFileSync(data.lastIssuerPort, String(server.port));
  return server;
};
