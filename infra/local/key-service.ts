/**
 * What stands for the key service on this machine: it signs with a key that is kept in the data folder, and answers in
 * the words of the service, so that functions know no other.
 */

import {
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  sign,
} from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';

import * as z from 'zod';

import type { Handler } from './http/http-server.ts';

const loadKey = (file: string): KeyObject => {
  if (existsSync(file)) return createPrivateKey(readFileSync(file, 'utf8'));
  const { privateKey } = generateKeyPairSync('ed25519');
  writeFileSync(file, privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600 });
  return privateKey;
};

const askedSchema = z.object({ KeyId: z.string(), Message: z.string().optional() });

const bodyOf = async (request: IncomingMessage): Promise<unknown> => {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return JSON.parse(Buffer.concat(parts).toString('utf8'));
};

const answer = (response: ServerResponse, status: number, body: object): void => {
  response.writeHead(status, { 'content-type': 'application/x-amz-json-1.1' });
  response.end(JSON.stringify(body));
};

export const createKeyService = (file: string): Handler => {
  const key = loadKey(file);
  const publicKey = createPublicKey(key).export({ type: 'spki', format: 'der' });
  return async (request, response) => {
    const { KeyId, Message = '' } = askedSchema.parse(await bodyOf(request));
    const target = request.headers['x-amz-target'];
    if (target === 'TrentService.GetPublicKey')
      return answer(response, 200, { KeyId, PublicKey: publicKey.toString('base64') });
    if (target !== 'TrentService.Sign')
      return answer(response, 400, { __type: 'UnsupportedOperationException' });
    const signature = sign(null, Buffer.from(Message, 'base64'), key);
    return answer(response, 200, { KeyId, Signature: signature.toString('base64') });
  };
};
