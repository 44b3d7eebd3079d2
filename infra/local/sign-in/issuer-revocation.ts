/** Ends what a refresh token stands for (RFC 7009): an unknown one is answered alike, since nothing of it is left either. */
import type { IncomingMessage, ServerResponse } from 'node:http';

import { readBody } from '../http/request-body.ts';
import type { IssuerGrants } from './issuer-grants.ts';

const FORM_LIMIT_BYTES = 4_096;

export const answerRevocation = async (
  grants: IssuerGrants,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> => {
  const body = await readBody(request, FORM_LIMIT_BYTES);
  grants.revoke(new URLSearchParams(body?.toString() ?? '').get('token') ?? '');
  response.writeHead(200, { 'cache-control': 'no-store' }).end();
};
