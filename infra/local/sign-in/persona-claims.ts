/** What a token says of a persona. */
import type { MutableToken } from 'oauth2-mock-server';

import { machineHere } from './issuer-clients.ts';
import { subjectOf, type Persona, type PersonaName, writing } from './personas.ts';

/** As Cognito's in the template. */
export const ACCESS_TOKEN_SECONDS = 15 * 60;

export const machineScope = writing.join(' ');

/** What somebody signed in to was given. */
export type Grant = { readonly persona: Persona; readonly client: string };

export const claimsOf = ({ persona, client }: Grant) => ({
  sub: subjectOf(persona.name as PersonaName),
  client_id: client,
  token_use: 'access',
  scope: persona.scopes.join(' '),
  'cognito:groups': persona.groups,
});

/** As Cognito's: a machine is its own subject, and has no group. */
export const makeMachineToken = ({ payload }: MutableToken): void => {
  delete payload.amr;
  Object.assign(payload, {
    sub: machineHere.id,
    client_id: machineHere.id,
    token_use: 'access',
    scope: machineScope,
    exp: payload.iat + ACCESS_TOKEN_SECONDS,
  });
};

export const makeAccessToken = ({ payload }: MutableToken, grant: Grant): void => {
  delete payload.amr;
  Object.assign(payload, claimsOf(grant), { exp: payload.iat + ACCESS_TOKEN_SECONDS });
};

export const makeIdToken = ({ payload }: MutableToken, grant: Grant): void => {
  const { sub, 'cognito:groups': groups } = claimsOf(grant);
  const claims = {
    sub,
    aud: grant.client,
    token_use: 'id',
    name: grant.persona.label,
    'cognito:groups': groups,
  };
  Object.assign(payload, claims, { exp: payload.iat + ACCESS_TOKEN_SECONDS });
};
