/**
 * Who signs people in on a laptop: oauth2-mock-server with a page of personas before it. As in the cloud it stands on
 * another site than the pages (localhost is one, 127.0.0.1 another), keeps a session of its own, takes no other
 * addresses than the registered ones and lets nobody frame it: what works here works there.
 * It checks no password by design, so only this computer reaches it and it does not start in production.
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
import { createIssuerSessions, type IssuerSessions } from './issuer-sessions.ts';
import { personaPage, personaPageHeaders } from './persona-page.ts';
import { findPersona, subjectOf, type Persona, type PersonaName } from './personas.ts';

/** As Cognito's in the template. */
const ACCESS_TOKEN_SECONDS = 15 * 60;

export const CLIENT_ID = 'acsg-local';

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

const sendText = (response: ServerResponse, status: number, text: string): void => {
  response.writeHead(status, {
    'content-type': 'text/plain; charset=utf-8',
    'cache-control': 'no-store',
  });
  response.end(text);
};

const sendBack = (response: ServerResponse, address: string): void => {
  response.writeHead(302, { location: address, 'cache-control': 'no-store' }).end();
};

const loginRequired = (query: URLSearchParams): string => {
  const back = new URL(query.get('redirect_uri') ?? '');
  back.searchParams.set('error', 'login_required');
  back.searchParams.set('state', query.get('state') ?? '');
  return back.href;
};

/** As a user pool's client has them, and to no other address does it send anybody. */
type Registered = { readonly callback: string; readonly afterSignOut: string };

const wrongIn = (query: URLSearchParams, { callback }: Registered): string | undefined => {
  if (query.get('redirect_uri') !== callback) return `redirect_uri must be ${callback}`;
  if (query.get('client_id') !== CLIENT_ID) return `client_id must be ${CLIENT_ID}.`;
  if (!query.get('code_challenge')) return 'code_challenge is missing: this client must use PKCE.';
  return undefined;
};

type Visit = {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly query: URLSearchParams;
};

/** True if the page, a refusal or an error answered; false if it is known who it is, and the server may hand out the code. */
const answeredAuthorize = (
  { request, response, query }: Visit,
  registered: Registered,
  sessions: IssuerSessions,
): boolean => {
  const wrong = wrongIn(query, registered);
  const chosen = findPersona(query.get('persona'));
  const persona = chosen ?? (query.get('prompt') === 'login' ? undefined : sessions.find(request));
  if (wrong !== undefined) sendText(response, 400, wrong);
  else if (persona) {
    sessions.begin(response, persona);
    query.set('persona', persona.name);
    request.url = `/authorize?${query}`;
    return false;
  } else if (query.get('prompt') === 'none') sendBack(response, loginRequired(query));
  else {
    query.delete('persona');
    response.writeHead(200, personaPageHeaders).end(personaPage('/authorize', query));
  }
  return true;
};

/** By Cognito's own parameters: it knows none of those that OpenID Connect has for it. */
const answerSignOut = (
  { request, response, query }: Visit,
  { afterSignOut }: Registered,
  sessions: IssuerSessions,
): void => {
  if (query.get('client_id') !== CLIENT_ID)
    return sendText(response, 400, `client_id must be ${CLIENT_ID}.`);
  if (query.get('logout_uri') !== afterSignOut)
    return sendText(response, 400, `logout_uri must be ${afterSignOut}`);
  sessions.end(request, response);
  return sendBack(response, afterSignOut);
};

/** The path that the server's description names as the end of a session. */
const SIGN_OUT_PATH = '/endsession';

export type IssuerPlace = {
  readonly url: string;
  /** The origin of the pages that people are sent back to. */
  readonly pages: string;
  readonly keyFile: string;
};

export const createIssuer = async ({ url, pages, keyFile }: IssuerPlace): Promise<LocalIssuer> => {
  const issuer = new OAuth2Issuer();
  issuer.url = url;
  await loadKeys(issuer, keyFile);
  const service = new OAuth2Service(issuer);
  rememberPersonas(service);
  const registered = { callback: `${pages}/signed-in`, afterSignOut: `${pages}/` };
  const sessions = createIssuerSessions(new URL(url).port);
  return {
    url,
    keys: () => ({ keys: issuer.keys.toJSON() }) as JSONWebKeySet,
    accessToken: (persona) =>
      issuer.buildToken({
        expiresIn: ACCESS_TOKEN_SECONDS,
        scopesOrTransform: (_header, payload) => Object.assign(payload, claimsOf(persona)),
      }),
    handle: (request, response) => {
      response.setHeader('x-frame-options', 'DENY');
      const { pathname, searchParams: query } = new URL(request.url ?? '/', url);
      const visit = { request, response, query };
      if (request.method === 'GET' && pathname === SIGN_OUT_PATH)
        return answerSignOut(visit, registered, sessions);
      const isAuthorize = request.method === 'GET' && pathname === '/authorize';
      if (isAuthorize && answeredAuthorize(visit, registered, sessions)) return;
      service.requestHandler(request, response);
    },
  };
};
