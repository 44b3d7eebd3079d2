/** The keys of this machine, by the client that functions have. */
import { createPublicKey, verify } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { forRequests } from '#functions/store/table/dynamodb-client';
import { createSigner } from '#functions/store/log/key-service';
import { type HttpServer, openServer } from '#infra/local/http/http-server';
import { signerInFile } from '#infra/local/key-files';
import { createKeyService } from '#infra/local/key-service';

const folder = mkdtempSync(path.join(tmpdir(), 'acsg-keys-'));
const fileOf = (name: string): string => path.join(folder, `${name}.pem`);
const opened = () =>
  new Map(['reports', 'logs'].map((name) => [name, signerInFile(fileOf(name))] as const));

let server: HttpServer;
beforeAll(async () => {
  server = await openServer(0);
  server.serve(createKeyService(opened()));
  Object.assign(process.env, {
    AWS_REGION: 'eu-west-1',
    AWS_ACCESS_KEY_ID: 'local',
    AWS_SECRET_ACCESS_KEY: 'a secret of this machine',
    AWS_ENDPOINT_URL_KMS: `http://127.0.0.1:${server.port}`,
  });
});
afterAll(() => server.close());

const holds = async (by: string, signed: string): Promise<boolean> => {
  const text = Buffer.from('a checkpoint');
  const key = Buffer.from(await createSigner(by, forRequests).publicKey());
  const signature = await createSigner(signed, forRequests).sign(text);
  return verify(null, text, createPublicKey({ key, format: 'der', type: 'spki' }), signature);
};

test('reports and logs are signed by keys of their own', async () => {
  expect(await holds('reports', 'reports')).toBe(true);
  expect(await holds('logs', 'logs')).toBe(true);
  expect(await holds('reports', 'logs')).toBe(false);
});

test('a key that nobody made signs nothing', async () => {
  await expect(createSigner('another', forRequests).publicKey()).rejects.toThrow();
});

test('a key stays the same over a restart', async () => {
  const [before, after] = [opened(), opened()];

  expect(await after.get('logs')?.publicKey()).toEqual(await before.get('logs')?.publicKey());
});
