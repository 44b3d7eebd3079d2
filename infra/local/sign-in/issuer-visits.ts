/** How a visit to the issuer is answered: who signs in is asked or known, and signing out ends the session. */
import type { IncomingMessage, ServerResponse } from 'node:http';

import type { IssuerSessions } from './issuer-sessions.ts';
import type { PeopleHere } from './people-here.ts';
import { personaPage } from './persona-page.ts';
import { plainPageHeaders } from './plain-page.ts';
import { CLIENT_ID, type RegisteredClients } from './issuer-clients.ts';

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
type Registered = { readonly clients: RegisteredClients; readonly afterSignOut: string };

const wrongIn = (query: URLSearchParams, { clients }: Registered): string | undefined => {
  const callbacks = clients.get(query.get('client_id') ?? '');
  if (!callbacks) return `client_id must be ${[...clients.keys()].join(' or ')}.`;
  if (!callbacks.includes(query.get('redirect_uri') ?? ''))
    return `redirect_uri must be ${callbacks.join(' or ')}`;
  if (!query.get('code_challenge')) return 'code_challenge is missing: this client must use PKCE.';
  return undefined;
};

type Visit = {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly query: URLSearchParams;
};

/** True if the page, a refusal or an error answered; false if it is known who it is, and the server may hand out the code. */
export const answeredAuthorize = (
  { request, response, query }: Visit,
  registered: Registered,
  sessions: IssuerSessions,
  people: PeopleHere,
): boolean => {
  const wrong = wrongIn(query, registered);
  const chosen = people.find(query.get('persona'));
  const held = query.get('prompt') === 'login' ? undefined : sessions.find(request);
  // Whoever was shut out meanwhile is known no more.
  const persona = chosen ?? (held && people.find(held.name));
  if (wrong !== undefined) sendText(response, 400, wrong);
  else if (persona) {
    people.signedIn(persona.name);
    sessions.begin(response, persona);
    query.set('persona', persona.name);
    request.url = `/authorize?${query}`;
    return false;
  } else if (query.get('prompt') === 'none') sendBack(response, loginRequired(query));
  else {
    query.delete('persona');
    response
      .writeHead(200, plainPageHeaders)
      .end(personaPage('/authorize', query, people.invited()));
  }
  return true;
};

/** By Cognito's own parameters: it knows none of those that OpenID Connect has for it. */
export const answerSignOut = (
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
