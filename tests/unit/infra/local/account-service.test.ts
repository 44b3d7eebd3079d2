import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { CognitoIdentityProviderClient } from '@aws-sdk/client-cognito-identity-provider';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { createAccountService } from '#functions/store/account-service';
import { type HttpServer, openServer } from '#infra/local/http/http-server';
import { createLocalAccountService } from '#infra/local/sign-in/account-service';
import { openInvitedAccounts } from '#infra/local/sign-in/invited-accounts';
import { peopleHere } from '#infra/local/sign-in/people-here';

const file = path.join(mkdtempSync(path.join(tmpdir(), 'acsg-accounts-')), 'accounts.json');
const kept = openInvitedAccounts(file);
let server: HttpServer;
let client: CognitoIdentityProviderClient;

beforeAll(async () => {
  server = await openServer(0);
  server.serve(createLocalAccountService(kept));
  client = new CognitoIdentityProviderClient({
    endpoint: `http://127.0.0.1:${server.port}`,
    region: 'eu-west-1',
    credentials: { accessKeyId: 'none', secretAccessKey: 'none' },
  });
});
afterAll(() => server.close());

test('who is invited on this machine signs in here until they are removed, as functions ask the user pool', async () => {
  const accounts = createAccountService('local-users', client);
  const names = () =>
    peopleHere(kept)
      .invited()
      .map(({ label }) => label);

  expect(await accounts.find('desk@example.org')).toBeUndefined();
  const made = await accounts.create('Desk@example.org', 'fr');
  const sub = made.ok ? made.value.sub : '';
  expect(await accounts.create('desk@example.org', 'fr')).toMatchObject({ ok: false });
  expect(await accounts.find('DESK@example.org')).toEqual({ sub, hasSignedIn: false });
  expect(await accounts.inviteAgain('desk@example.org')).toMatchObject({ ok: true });
  expect(names()).toEqual(['desk@example.org']);

  peopleHere(kept).signedIn(kept.find(sub)?.name ?? '');
  expect(await accounts.find('desk@example.org')).toEqual({ sub, hasSignedIn: true });
  expect(await accounts.isAdministrator(sub)).toBe(false);
  expect(await accounts.forgetSecondFactor(sub)).toBe('forgotten');
  expect(await accounts.forgetSecondFactor('nobody')).toBe('noAccount');

  await accounts.shutOut(sub);
  expect(names()).toEqual([]);
  expect(peopleHere(openInvitedAccounts(file)).invited()).toEqual([]);
  await accounts.letIn(sub);
  expect(names()).toEqual(['desk@example.org']);
});
