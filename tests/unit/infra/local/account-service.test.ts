import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { CognitoIdentityProviderClient } from '@aws-sdk/client-cognito-identity-provider';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { createAccountService } from '#functions/store/people/account-service';
import { type HttpServer, openServer } from '#infra/local/http/http-server';
import type { Log } from '#functions/dependencies';
import { wordPoolMail } from '#functions/mail/word-pool-mail';
import { createLocalAccountService, type WordMail } from '#infra/local/sign-in/account-service';
import { openInvitedAccounts } from '#infra/local/sign-in/invited-accounts';
import { peopleHere } from '#infra/local/sign-in/people-here';
import { personaPage } from '#infra/local/sign-in/persona-page';
import { personas, subjectOf } from '#infra/local/sign-in/personas';

const file = path.join(mkdtempSync(path.join(tmpdir(), 'acsg-accounts-')), 'accounts.json');
const kept = openInvitedAccounts(file);
const log: Log = { info: () => undefined, error: () => undefined };
const wordMail = wordPoolMail({ log, origin: 'https://acsg.example.org' }) as WordMail;
let server: HttpServer;
let client: CognitoIdentityProviderClient;

beforeAll(async () => {
  server = await openServer(0);
  server.serve(createLocalAccountService(kept, wordMail));
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
  const page = personaPage('/authorize', new URLSearchParams(), peopleHere(kept).invited());
  expect(page).toContain('<strong>Invitation à l’outil d’appariement ACSG</strong>');
  expect(page).toContain('<a href="https://acsg.example.org/fr/today">');
  expect(page).toMatch(/Compte\s: desk@example.org/);

  peopleHere(kept).signedIn(kept.find(sub)?.name ?? '');
  expect(await accounts.find('desk@example.org')).toEqual({ sub, hasSignedIn: true });
  expect(await accounts.isAdministrator(sub)).toBe(false);
  await accounts.forgetSecondFactor(sub);
  expect(await accounts.find('nobody')).toBeUndefined();

  await accounts.shutOut(sub);
  expect(names()).toEqual([]);
  expect(peopleHere(openInvitedAccounts(file)).invited()).toEqual([]);
  await accounts.letIn(sub);
  expect(names()).toEqual(['desk@example.org']);
});

test.each(personas)(
  'a persona is somebody of whom all can be asked and done: $name',
  async ({ name }) => {
    const accounts = createAccountService('local-users', client);
    const sub = subjectOf(name);

    expect(await accounts.find(sub)).toEqual({ sub, hasSignedIn: true });
    expect(await accounts.isAdministrator(sub)).toBe(false);
    for (const step of ['forgetSecondFactor', 'shutOut', 'letIn'] as const)
      await accounts[step](sub);
  },
);
