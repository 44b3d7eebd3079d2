/**
 * Who signs people in on a laptop: oauth2-mock-server with a page of personas before it, under this product's own
 * address. It checks no password by design, so only 127.0.0.1 reaches it and it does not start in production.
 */

import { AssertionError } from 'node:assert';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { JSONWebKeySet } from 'jose';
import { Events, OAuth2Issuer, OAuth2Service } from 'oauth2-mock-server';
import type {
  MutableRedirectUri,
  MutableResponse,
  MutableToken,
  TokenRequestIncomingMessage,
} from 'oauth2-mock-server';
import { personaPage, personaPageHeaders } from './persona-page.ts';
import { findPersona, subjectOf, type Persona, type PersonaName } from './personas.ts';

/** As Cognito's in the template. */
const ACCESS_TOKEN_SECONDS = 15 * 60;

export const CLIENT_ID = 'acsg-local';
export const ISSUER_PATH = '/dev/issuer';

export type LocalIssuer = {
  readonly url: string;
  readonly keys: () => JSONWebKeySet;
  readonly accessToken: (persona: Persona) => Promise<string>;
  /** Answers requests below ISSUER_PATH. */
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

const claimsOf = (persona: Persona) => ({
  sub: subjectOf(persona.name as PersonaName),
  client_id: CLIENT_ID,
  token_use: 'access',
  scope: persona.scopes.join(' '),
  'cognito:groups': persona.groups,
});

const makeAccessToken = ({ payload }: MutableToken, persona: Persona): void => {
  delete payload.amr;
  Object.assign(payload, claimsOf(persona), { exp: payload.iat + ACCESS_TOKEN_SECONDS });
};

const makeIdToken = ({ payload }: MutableToken, persona: Persona): void => {
  const { sub, 'cognito:groups': groups } = claimsOf(persona);
  const claims = {
    sub,
    aud: CLIENT_ID,
    token_use: 'id',
    name: persona.label,
    'cognito:groups': groups,
  };
  Object.assign(payload, claims, { exp: payload.iat + ACCESS_TOKEN_SECONDS });
};

const refuse = (message: string): never => {
  // The one error that the server answers with 400.
  throw new AssertionError({ message });
};

/** Codes and refresh tokens stand for a persona until they are used or this process ends. */
const rememberPersonas = (service: OAuth2Service): void => {
  const byCode = new Map<string, Persona>();
  const byRefreshToken = new Map<string, Persona>();

  const personaOf = ({ body }: TokenRequestIncomingMessage): Persona => {
    const { grant_type: grant, code } = body;
    const refreshToken = (body as { refresh_token?: unknown }).refresh_token;
    if (grant === 'authorization_code') {
      if (!body.code_verifier) refuse('code_verifier is missing: this client must use PKCE');
      return byCode.get(String(code)) ?? refuse('This code is unknown or was used. Sign in again.');
    }
    if (grant === 'refresh_token')
      return (
        byRefreshToken.get(String(refreshToken)) ??
        refuse('This refresh token is unknown. Sign in again.')
      );
    return refuse(
      `grant_type ${grant} is not served here; for a script: curl -d persona=secretariat <address>/token`,
    );
  };

  service.on(
    Events.BeforeAuthorizeRedirect,
    ({ url }: MutableRedirectUri, request: IncomingMessage) => {
      const persona = findPersona(
        new URL(request.url ?? '', 'http://local').searchParams.get('persona'),
      );
      const code = url.searchParams.get('code');
      if (persona && code) byCode.set(code, persona);
    },
  );
  service.on(
    Events.BeforeTokenSigning,
    (token: MutableToken, request: TokenRequestIncomingMessage) => {
      const persona = personaOf(request);
      if ('aud' in token.payload) makeIdToken(token, persona);
      else makeAccessToken(token, persona);
    },
  );
  service.on(
    Events.BeforeResponse,
    ({ body }: MutableResponse, request: TokenRequestIncomingMessage) => {
      if (body === '') return;
      const persona = personaOf(request);
      byCode.delete(String(request.body.code));
      Object.assign(body, {
        expires_in: ACCESS_TOKEN_SECONDS,
        scope: ['openid', ...persona.scopes].join(' '),
      });
      if (typeof body.refresh_token === 'string') byRefreshToken.set(body.refresh_token, persona);
    },
  );
};

const isLoopback = (address: string): boolean => {
  const hostname = URL.parse(address)?.hostname ?? '';
  return ['127.0.0.1', 'localhost', '[::1]'].includes(hostname);
};

const sendText = (response: ServerResponse, status: number, text: string): void => {
  response.writeHead(status, {
    'content-type': 'text/plain; charset=utf-8',
    'cache-control': 'no-store',
  });
  response.end(text);
};

/** True if the page or a refusal answered; false if the persona is chosen and the server may hand out the code. */
const answeredAuthorize = (query: URLSearchParams, response: ServerResponse): boolean => {
  const redirect = query.get('redirect_uri') ?? '';
  if (!isLoopback(redirect)) sendText(response, 400, 'redirect_uri must be on this computer.');
  else if (query.get('client_id') !== CLIENT_ID)
    sendText(response, 400, `client_id must be ${CLIENT_ID}.`);
  else if (!query.get('code_challenge'))
    sendText(response, 400, 'code_challenge is missing: this client must use PKCE.');
  else if (query.get('prompt') === 'none') {
    const back = new URL(redirect);
    back.searchParams.set('error', 'login_required');
    back.searchParams.set('state', query.get('state') ?? '');
    response.writeHead(302, { location: back.href }).end();
  } else if (findPersona(query.get('persona'))) return false;
  else {
    query.delete('persona');
    response.writeHead(200, personaPageHeaders).end(personaPage(`${ISSUER_PATH}/authorize`, query));
  }
  return true;
};

export const createIssuer = async (origin: string, keyFile: string): Promise<LocalIssuer> => {
  const issuer = new OAuth2Issuer();
  issuer.url = origin + ISSUER_PATH;
  await loadKeys(issuer, keyFile);
  const service = new OAuth2Service(issuer);
  rememberPersonas(service);
  return {
    url: issuer.url,
    keys: () => ({ keys: issuer.keys.toJSON() }) as JSONWebKeySet,
    accessToken: (persona) =>
      issuer.buildToken({
        expiresIn: ACCESS_TOKEN_SECONDS,
        scopesOrTransform: (_header, payload) => Object.assign(payload, claimsOf(persona)),
      }),
    handle: (request, response) => {
      request.url = (request.url ?? '/').slice(ISSUER_PATH.length) || '/';
      const { pathname, searchParams } = new URL(request.url, origin);
      const isAuthorize = request.method === 'GET' && pathname === '/authorize';
      if (isAuthorize && answeredAuthorize(searchParams, response)) return;
      service.requestHandler(request, response);
    },
  };
};
