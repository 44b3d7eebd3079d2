/**
 * Who signs people in on a laptop: oauth2-mock-server with a page of personas before it. As in the cloud it stands on
 * another site than the pages (localhost is one, 127.0.0.1 another), keeps a session of its own, takes no other
 * addresses than the registered ones and lets nobody frame it: what works here works there.
 * It checks no password by design, so only this computer reaches it and it does not start in production.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { JSONWebKeySet } from 'jose';
import { OAuth2Issuer, OAuth2Service } from 'oauth2-mock-server';

import { createIssuerSessions } from './issuer-sessions.ts';
import type { InvitedAccounts } from './invited-accounts.ts';
import { peopleHere } from './people-here.ts';
import type { Persona } from './personas.ts';
import { ACCESS_TOKEN_SECONDS, claimsOf } from './persona-claims.ts';
import { createGrants } from './issuer-grants.ts';
import { answerBy } from './persona-codes.ts';
import { CLIENT_ID, registeredClients } from './issuer-clients.ts';
import { answerRevocation } from './issuer-revocation.ts';
import { answeredAuthorize, answerSignOut } from './issuer-visits.ts';

export type LocalIssuer = {
  readonly url: string;
  readonly keys: () => JSONWebKeySet;
  readonly accessToken: (persona: Persona) => Promise<string>;
  /** Answers requests to the issuer's own address. */
  readonly handle: (request: IncomingMessage, response: ServerResponse) => void;
};

const loadKeys = async (issuer: OAuth2Issuer, file: string): Promise<void> => {
  if (existsSync(file)) {
    await issuer.keys.add(JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>);
    return;
  }
  // Kept, so that a restart leaves people signed in.
  const key = await issuer.keys.generate('RS256');
  writeFileSync(file, JSON.stringify(key), { mode: 0o600 });
};

/** The paths that the server's description names as the end of a session and of a refresh token. */
const SIGN_OUT_PATH = '/endsession';
const REVOCATION_PATH = '/revoke';

export type IssuerPlace = {
  readonly url: string;
  /** The origin of the pages that people are sent back to. */
  readonly pages: string;
  readonly keyFile: string;
  /** Who was invited here beside the personas. */
  readonly accounts: InvitedAccounts;
};

export const createIssuer = async ({
  url,
  pages,
  keyFile,
  accounts,
}: IssuerPlace): Promise<LocalIssuer> => {
  const issuer = new OAuth2Issuer();
  issuer.url = url;
  await loadKeys(issuer, keyFile);
  const service = new OAuth2Service(issuer);
  const grants = createGrants();
  const people = peopleHere(accounts);
  answerBy(grants, service, people.find);
  const registered = { clients: registeredClients(pages), afterSignOut: `${pages}/` };
  const sessions = createIssuerSessions(new URL(url).port);
  return {
    url,
    keys: () => ({ keys: issuer.keys.toJSON() }) as JSONWebKeySet,
    accessToken: (persona) =>
      issuer.buildToken({
        expiresIn: ACCESS_TOKEN_SECONDS,
        scopesOrTransform: (_header, payload) =>
          Object.assign(payload, claimsOf({ persona, client: CLIENT_ID })),
      }),
    handle: (request, response) => {
      response.setHeader('x-frame-options', 'DENY');
      const { pathname, searchParams: query } = new URL(request.url ?? '/', url);
      const visit = { request, response, query };
      if (request.method === 'POST' && pathname === REVOCATION_PATH)
        return void answerRevocation(grants, request, response);
      if (request.method === 'GET' && pathname === SIGN_OUT_PATH)
        return answerSignOut(visit, registered, sessions);
      const isAuthorize = request.method === 'GET' && pathname === '/authorize';
      if (isAuthorize && answeredAuthorize(visit, registered, sessions, people)) return;
      service.requestHandler(request, response);
    },
  };
};
