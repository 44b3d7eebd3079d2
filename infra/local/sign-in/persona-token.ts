/** `curl -d persona=focal-point <address>/token`: a token for a script, without the browser's round trip. */

import type { IncomingMessage, ServerResponse } from 'node:http';
import { readBody } from '../http/request-body.ts';
import { sendProblem } from '../http/problem.ts';
import { findPersona, personas } from './personas.ts';
import type { LocalIssuer } from './issuer.ts';

const FORM_LIMIT_BYTES = 4_096;

const known = personas.map(({ name }) => name).join(', ');

export const answerPersonaToken = async (
  issuer: LocalIssuer,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> => {
  if (request.method !== 'POST') {
    sendProblem(
      response,
      {
        status: 405,
        title: 'Ask with POST',
        detail: 'curl -d persona=secretariat <address>/token',
      },
      { allow: 'POST' },
    );
    return;
  }
  const body = await readBody(request, FORM_LIMIT_BYTES);
  const persona = findPersona(new URLSearchParams(body?.toString() ?? '').get('persona'));
  if (!persona) {
    sendProblem(response, {
      status: 400,
      title: 'Unknown persona',
      detail: `Send persona= with one of: ${known}.`,
    });
    return;
  }
  const token = await issuer.accessToken(persona);
  // Plain text for shells: TOKEN=$(curl -s -H 'Accept: text/plain' -d persona=reader <address>/token)
  const asText = request.headers.accept === 'text/plain';
  const answer = {
    access_token: token,
    token_type: 'Bearer',
    expires_in: 900,
    scope: persona.scopes.join(' '),
  };
  response.writeHead(200, {
    'content-type': asText ? 'text/plain' : 'application/json',
    'cache-control': 'no-store',
  });
  response.end(asText ? token : JSON.stringify(answer));
};
