/** Answers codes and refresh tokens with tokens of the persona that they stand for, or with the protocol's own refusal. */
import type { IncomingMessage } from 'node:http';
import { Events } from 'oauth2-mock-server';
import type {
  MutableRedirectUri,
  MutableResponse,
  MutableToken,
  TokenRequestIncomingMessage,
  OAuth2Service,
} from 'oauth2-mock-server';

import { machineHere } from './issuer-clients.ts';
import type { IssuerGrants } from './issuer-grants.ts';
import type { PeopleHere } from './people-here.ts';
import {
  ACCESS_TOKEN_SECONDS,
  type Grant,
  makeAccessToken,
  machineScope,
  makeIdToken,
  makeMachineToken,
} from './persona-claims.ts';

type Asked = Readonly<Record<string, string | undefined>>;

const askedIn = ({ body }: TokenRequestIncomingMessage): Asked => ({ ...body }) as Asked;

const grantFor = (grants: IssuerGrants, asked: Asked): Grant | undefined => {
  const { grant_type: kind, code = '', refresh_token: refreshToken = '' } = asked;
  const grant = kind === 'refresh_token' ? grants.findRefreshToken(refreshToken) : undefined;
  return kind === 'authorization_code' ? grants.findCode(code) : grant;
};

const machineGrant = 'client_credentials';

/** The id and the secret of a program as RFC 6749 has them sent. */
const isMachineHere = ({ headers }: TokenRequestIncomingMessage): boolean => {
  const [scheme, sent = ''] = (headers.authorization ?? '').split(' ');
  const [id, secret] = Buffer.from(sent, 'base64').toString().split(':').map(decodeURIComponent);
  return scheme === 'Basic' && id === machineHere.id && secret === machineHere.secret;
};

const answerMachine = (response: MutableResponse, request: TokenRequestIncomingMessage): void => {
  if (isMachineHere(request)) {
    const scope = machineScope;
    Object.assign(response.body, { expires_in: ACCESS_TOKEN_SECONDS, scope });
    return;
  }
  const body = {
    error: 'invalid_client',
    error_description: 'No such machine, or not its secret.',
  };
  Object.assign(response, { statusCode: 401, body });
};

const refusalOf = (grants: IssuerGrants, asked: Asked): readonly [string, string] | undefined => {
  const { grant_type: kind, code_verifier: verifier, client_id: client } = asked;
  if (kind !== 'authorization_code' && kind !== 'refresh_token')
    return [
      'unsupported_grant_type',
      `grant_type ${kind} is not served here; for a script: curl -d persona=secretariat <address>/token`,
    ];
  if (kind === 'authorization_code' && !verifier)
    return ['invalid_request', 'code_verifier is missing: this client must use PKCE'];
  return grantFor(grants, asked)?.client === client
    ? undefined
    : [
        'invalid_grant',
        'This code or refresh token is unknown, was used or has ended. Sign in again.',
      ];
};

const keepCode = (
  grants: IssuerGrants,
  find: PeopleHere['find'],
  { url }: MutableRedirectUri,
  request: IncomingMessage,
): void => {
  const query = new URL(request.url ?? '', 'http://local').searchParams;
  const persona = find(query.get('persona'));
  const code = url.searchParams.get('code');
  if (persona && code) grants.keepCode(code, { persona, client: query.get('client_id') ?? '' });
};

const sign = (grants: IssuerGrants, token: MutableToken, asked: Asked): void => {
  if (asked['grant_type'] === machineGrant) return makeMachineToken(token);
  const grant = grantFor(grants, asked);
  if (!grant) return;
  if ('aud' in token.payload) makeIdToken(token, grant);
  else makeAccessToken(token, grant);
};

const answer = (grants: IssuerGrants, response: MutableResponse, asked: Asked): void => {
  const grant = grantFor(grants, asked);
  const refusal = refusalOf(grants, asked);
  if (refusal || !grant) {
    const [error, description] = refusal ?? [];
    Object.assign(response, { statusCode: 400, body: { error, error_description: description } });
    return;
  }
  const { body } = response;
  if (body === '') return;
  if (asked['code'] !== undefined) grants.dropCode(asked['code']);
  const scope = ['openid', ...grant.persona.scopes].join(' ');
  Object.assign(body, { expires_in: ACCESS_TOKEN_SECONDS, scope });
  if (typeof body.refresh_token === 'string')
    grants.keepRefreshToken(body.refresh_token, grant, asked['refresh_token']);
};

export const answerBy = (
  grants: IssuerGrants,
  service: OAuth2Service,
  find: PeopleHere['find'],
): void => {
  service.on(Events.BeforeAuthorizeRedirect, (uri: MutableRedirectUri, request: IncomingMessage) =>
    keepCode(grants, find, uri, request),
  );
  service.on(
    Events.BeforeTokenSigning,
    (token: MutableToken, request: TokenRequestIncomingMessage) =>
      sign(grants, token, askedIn(request)),
  );
  service.on(
    Events.BeforeResponse,
    (response: MutableResponse, request: TokenRequestIncomingMessage) =>
      askedIn(request)['grant_type'] === machineGrant
        ? answerMachine(response, request)
        : answer(grants, response, askedIn(request)),
  );
};
