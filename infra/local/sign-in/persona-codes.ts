/** Whom codes and refresh tokens stand for. */
import { AssertionError } from 'node:assert';
import type { IncomingMessage } from 'node:http';
import { Events } from 'oauth2-mock-server';
import type {
  MutableRedirectUri,
  MutableResponse,
  MutableToken,
  TokenRequestIncomingMessage,
  OAuth2Service,
} from 'oauth2-mock-server';

import { findPersona, type Persona } from './personas.ts';
import { ACCESS_TOKEN_SECONDS, makeAccessToken, makeIdToken } from './persona-claims.ts';

const refuse = (message: string): never => {
  // The one error that the server answers with 400.
  throw new AssertionError({ message });
};

/** Codes and refresh tokens stand for a persona until they are used or this process ends. */
export const rememberPersonas = (service: OAuth2Service): void => {
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
