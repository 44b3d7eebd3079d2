/** What the user pool refuses, against a socket that answers in its words. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

import { CognitoIdentityProviderClient } from '@aws-sdk/client-cognito-identity-provider';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';

import { createAccountService } from '#functions/store/people/account-service';
import { StorageUnavailable } from '#functions/store/table/storage-unavailable';

type Refused = { readonly status: number; readonly type: string };

const refusing = new Map<string, Refused>();
const asked: string[] = [];
let server: Server;
let accounts: ReturnType<typeof createAccountService>;

beforeAll(async () => {
  server = createServer((request, response) => {
    const [, name = ''] = String(request.headers['x-amz-target']).split('.');
    asked.push(name);
    const refused = refusing.get(name);
    response.writeHead(refused?.status ?? 200, { 'content-type': 'application/x-amz-json-1.1' });
    response.end(JSON.stringify(refused ? { __type: refused.type, message: 'a secret' } : {}));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const client = new CognitoIdentityProviderClient({
    endpoint: `http://127.0.0.1:${port}`,
    region: 'eu-west-1',
    credentials: { accessKeyId: 'none', secretAccessKey: 'none' },
    maxAttempts: 1,
  });
  accounts = createAccountService('a-pool', client);
});
afterAll(() => server.close());
beforeEach(() => {
  refusing.clear();
  asked.length = 0;
});

const refuse = (name: string, type: string, status = 400): void => {
  refusing.set(name, { status, type });
};

test.each([
  ['TooManyRequestsException', 'tooMany'],
  ['LimitExceededException', 'tooMany'],
  ['UsernameExistsException', 'busy'],
  ['InvalidParameterException', 'invalid'],
  ['CodeDeliveryFailureException', 'invalid'],
])('an invitation that meets %s is refused as %s', async (type, kind) => {
  refuse('AdminCreateUser', type);

  expect(await accounts.create('desk@example.org', 'en')).toMatchObject({ error: { kind } });
  expect(await accounts.inviteAgain('desk@example.org')).toMatchObject({ error: { kind } });
});

test.each([
  ['TooManyRequestsException', 400],
  ['InternalErrorException', 500],
])('what passes by itself is answered with when to come again: %s', async (type, status) => {
  for (const name of ['AdminGetUser', 'AdminDisableUser', 'AdminDeleteSoftwareToken'])
    refuse(name, type, status);

  await expect(accounts.find('somebody')).rejects.toBeInstanceOf(StorageUnavailable);
  await expect(accounts.shutOut('somebody')).rejects.toBeInstanceOf(StorageUnavailable);
  await expect(accounts.forgetSecondFactor('somebody')).rejects.toBeInstanceOf(StorageUnavailable);
});

test('whoever has not signed in yet has no second factor to forget, and is signed out all the same', async () => {
  refuse('AdminDeleteSoftwareToken', 'UserNotConfirmedException');

  await accounts.forgetSecondFactor('somebody');

  expect(asked).toEqual(['AdminDeleteSoftwareToken', 'AdminUserGlobalSignOut']);
});

test('whom the pool does not know is nobody’s fault: there is nothing to shut out', async () => {
  for (const name of ['AdminGetUser', 'AdminDisableUser', 'AdminEnableUser'])
    refuse(name, 'UserNotFoundException');

  expect(await accounts.find('nobody')).toBeUndefined();
  await accounts.shutOut('nobody');
  await accounts.letIn('nobody');
  expect(asked).not.toContain('AdminUserGlobalSignOut');
});

test('what the function may not do is a fault, and no refusal of whoever asked', async () => {
  refuse('AdminCreateUser', 'NotAuthorizedException');

  await expect(accounts.create('desk@example.org', 'en')).rejects.toThrow();
});
