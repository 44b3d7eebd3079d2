/** What a token says of a persona. */
import type { MutableToken } from 'oauth2-mock-server';

import { subjectOf, type Persona, type PersonaName } from './personas.ts';

/** As Cognito's in the template. */
export const ACCESS_TOKEN_SECONDS = 15 * 60;

export const CLIENT_ID = 'acsg-local';

export const claimsOf = (persona: Persona) => ({
  sub: subjectOf(persona.name as PersonaName),
  client_id: CLIENT_ID,
  token_use: 'access',
  scope: persona.scopes.join(' '),
  'cognito:groups': persona.groups,
});

export const makeAccessToken = ({ payload }: MutableToken, persona: Persona): void => {
  delete payload.amr;
  Object.assign(payload, claimsOf(persona), { exp: payload.iat + ACCESS_TOKEN_SECONDS });
};

export const makeIdToken = ({ payload }: MutableToken, persona: Persona): void => {
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
