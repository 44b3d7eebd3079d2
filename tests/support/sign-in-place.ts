/** A product's address with the local issuer beside it, in this process: where a command signs in, without the product. */
import { mkdtempSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { commandsClientId } from '#infra/local/sign-in/issuer-clients';
import { openInvitedAccounts } from '#infra/local/sign-in/invited-accounts';
import { createIssuer } from '#infra/local/sign-in/issuer';
import type { PersonaName } from '#infra/local/sign-in/personas';

const listening = async (answer: RequestListener): Promise<Server> => {
  const server = createServer(answer).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return server;
};

const portOf = (server: Server): number => (server.address() as AddressInfo).port;

export type SignInPlaceForTests = {
  readonly product: string;
  readonly issuer: string;
  /** What was asked of the issuer, as `POST /token`. */
  readonly asked: readonly string[];
  /** A file of its own for what a sign-in leaves. */
  readonly file: string;
  /** As a restart does, the issuer forgets what it gave. */
  readonly forgetGrants: () => Promise<void>;
  /** What the product says of itself from now on. */
  readonly say: (config: unknown) => void;
  readonly stop: () => void;
};

export const startSignInPlace = async (): Promise<SignInPlaceForTests> => {
  const folder = mkdtempSync(path.join(tmpdir(), 'acsg-sign-in-'));
  let issuer: Awaited<ReturnType<typeof createIssuer>>;
  const asked: string[] = [];
  const issuerServer = await listening((request, response) => {
    asked.push(`${request.method} ${request.url?.split('?')[0]}`);
    issuer.handle(request, response);
  });
  let config: unknown;
  const productServer = await listening((_request, response) =>
    response.end(JSON.stringify(config)),
  );
  const product = `http://127.0.0.1:${portOf(productServer)}`;
  const url = `http://localhost:${portOf(issuerServer)}`;
  const keyFile = path.join(folder, 'issuer-key.json');
  const accounts = openInvitedAccounts(path.join(folder, 'accounts.json'));
  const forgetGrants = async (): Promise<void> => {
    issuer = await createIssuer({ url, pages: product, keyFile, accounts });
  };
  await forgetGrants();
  config = { issuer: url, commandsClientId };
  return {
    product,
    issuer: url,
    asked,
    file: path.join(folder, 'kept', 'sign-in.json'),
    forgetGrants,
    say: (next) => void (config = next),
    stop: () => {
      for (const server of [issuerServer, productServer]) {
        server.close();
        server.closeAllConnections();
      }
    },
  };
};

/** The address that a command printed for its reader to open. */
export const addressIn = (said: string): string => /^https?:\S+$/mu.exec(said)?.[0] ?? '';

/** What the issuer sends a browser back to, where somebody signs in by that address. */
export const sentBackTo = async (address: string, persona: PersonaName): Promise<string> => {
  const answer = await fetch(`${address}&persona=${persona}`, { redirect: 'manual' });
  return answer.headers.get('location') ?? '';
};

/** A person's browser: signs in by the address, and shows the page on which that ends. */
export const signInAs = async (
  address: string,
  persona: PersonaName,
  language = 'en',
): Promise<Response> =>
  fetch(await sentBackTo(address, persona), { headers: { 'accept-language': language } });
