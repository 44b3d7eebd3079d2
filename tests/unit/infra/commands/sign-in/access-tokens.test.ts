/** Signing in for a command, by the local issuer and a browser that does what it is told. */
import { chmodSync, existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { decodeJwt } from 'jose';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { tokensFor } from '#infra/commands/sign-in/access-tokens';
import { endSignIn } from '#infra/commands/sign-in/end-sign-in';
import { UnreachableError } from '#infra/commands/patient-request';
import type { PersonaName } from '#infra/local/sign-in/personas';
import {
  addressIn,
  sentBackTo,
  signInAs,
  type SignInPlaceForTests,
  startSignInPlace,
} from '#tests/support/sign-in-place';

let place: SignInPlaceForTests;
beforeEach(async () => {
  place = await startSignInPlace();
});
afterEach(() => place.stop());

type Browser = (address: string) => Promise<unknown>;

const as =
  (persona: PersonaName): Browser =>
  (address) =>
    signInAs(address, persona);

const nobody: Browser = () => Promise.reject(new Error('Nobody was to be asked'));

/** A command with its clock, whose reader opens by `browser` what it prints. */
const aCommand = (browser: Browser, patience = 5_000) => {
  const clock = { at: Date.parse('2026-11-30T09:00:00Z') };
  const visits: Promise<unknown>[] = [];
  const said: string[] = [];
  const token = tokensFor(place.product, {
    say: (text) => {
      said.push(text);
      const address = addressIn(text);
      if (address !== '') visits.push(browser(address));
    },
    now: () => clock.at,
    file: place.file,
    patience,
  });
  return { token, clock, visits, said, pages: () => Promise.all(visits) };
};

const keptToken = (): string =>
  (JSON.parse(readFileSync(place.file, 'utf8')) as { refreshToken: string }).refreshToken;

const minutes = 60_000;

describe('a command that signs in', () => {
  test('has a token of whoever signed in, of the commands’ own client, for reading and writing alone', async () => {
    const { token } = aCommand(as('secretariat'));

    expect(decodeJwt(await token())).toMatchObject({
      sub: 'persona-secretariat',
      client_id: 'acsg-local-commands',
      scope: 'acsg/read acsg/write',
    });
  });

  test('asks for what it needs alone, and by an address that holds no secret of it', async () => {
    const command = aCommand(as('secretariat'));
    await command.token();
    const { searchParams } = new URL(addressIn(command.said.join('\n')));

    expect(searchParams.get('scope')).toBe('acsg/read acsg/write');
    expect(searchParams.get('code_challenge_method')).toBe('S256');
    expect([...searchParams.keys()]).not.toContain('code_verifier');
  });

  test('keeps what renews it in a file of its owner alone, and says where', async () => {
    const command = aCommand(as('secretariat'));
    await command.token();

    expect(statSync(place.file).mode & 0o777).toBe(0o600);
    expect(statSync(path.dirname(place.file)).mode & 0o777).toBe(0o700);
    expect(readdirSync(path.dirname(place.file))).toEqual([path.basename(place.file)]);
    expect(command.said.join('\n')).toContain(place.file);
    expect(command.said.join('\n')).not.toContain(keptToken());
  });

  test('asks nobody again: neither while its token lasts, nor when it ends, nor as the next command', async () => {
    const first = aCommand(as('secretariat'));
    await first.token();
    const before = keptToken();
    first.clock.at += 13.5 * minutes;
    await first.token();
    expect(keptToken()).toBe(before);
    first.clock.at += minutes;
    await first.token();
    expect(keptToken()).not.toBe(before);
    const next = aCommand(nobody);

    expect(decodeJwt(await next.token())['sub']).toBe('persona-secretariat');
    expect(first.visits).toHaveLength(1);
  });

  test('is asked once by requests that ask together', async () => {
    const { token, visits } = aCommand(as('secretariat'));

    expect(new Set(await Promise.all([token(), token(), token()])).size).toBe(1);
    expect(visits).toHaveLength(1);
  });

  test('goes on beside another that renews by the same sign-in at the same time, and so does the next', async () => {
    await aCommand(as('secretariat')).token();
    await Promise.all([aCommand(nobody).token(), aCommand(nobody).token()]);

    expect(decodeJwt(await aCommand(nobody).token())['sub']).toBe('persona-secretariat');
  });

  test('begins anew where the issuer takes what is kept no longer', async () => {
    await aCommand(as('secretariat')).token();
    await place.forgetGrants();
    const command = aCommand(as('reader'));

    expect(decodeJwt(await command.token())['sub']).toBe('persona-reader');
    expect(command.visits).toHaveLength(1);
  });

  test('shows what is kept to no other issuer or client that the product names later', async () => {
    await aCommand(as('secretariat')).token();
    const elsewhere = await startSignInPlace();
    place.say({ issuer: elsewhere.issuer, commandsClientId: 'acsg-local-commands' });
    await aCommand(as('reader')).token();
    elsewhere.stop();

    expect(elsewhere.asked.filter((each) => each.startsWith('POST'))).toEqual(['POST /token']);
  });

  test('does not go on with a file that others may read', async () => {
    await aCommand(as('secretariat')).token();
    chmodSync(place.file, 0o644);

    await expect(aCommand(nobody).token()).rejects.toThrow(/Others on this computer may read/);
  });
});

describe('a command gets no token', () => {
  const failure = async (browser: Browser, patience?: number) => {
    const command = aCommand(browser, patience);
    const error = await command.token().then(
      () => undefined,
      (reason: unknown) => reason,
    );
    expect(error).toBeInstanceOf(UnreachableError);
    expect(existsSync(place.file)).toBe(false);
    return { message: (error as Error).message, pages: await command.pages() };
  };

  test('by a code that somebody else’s page brings, which knows no state', async () => {
    const { message, pages } = await failure(async (address) => {
      const back = new URL(await sentBackTo(address, 'reader'));
      back.searchParams.set('state', 'another');
      return fetch(back);
    });

    expect(message).toMatch(/does not belong to this sign-in/);
    expect(await (pages[0] as Response).text()).toContain('was not used');
  });

  test('by a code of another sign-in, even one that brings the right state', async () => {
    const { message } = await failure(async (address) => {
      const theirs = new URL(address);
      theirs.searchParams.set('code_challenge', 'a'.repeat(43));
      return signInAs(theirs.href, 'reader');
    });

    expect(message).toMatch(/gave no token/);
  });

  test('where whoever was asked refuses, and says what the issuer said', async () => {
    const { message, pages } = await failure(async (address) => {
      const { searchParams } = new URL(address);
      const back = new URL(searchParams.get('redirect_uri') ?? '');
      back.searchParams.set('state', searchParams.get('state') ?? '');
      back.searchParams.set('error', 'access_denied');
      return fetch(back);
    });

    expect(message).toBe('The sign-in was not completed: access_denied.');
    expect((pages[0] as Response).status).toBe(400);
  });

  test('where nobody opens the address in time', async () => {
    expect((await failure(async () => undefined, 30)).message).toMatch(/Nobody signed in/);
  });

  test('from a product that names no issuer', async () => {
    place.say({ world: 'real' });

    expect((await failure(nobody)).message).toMatch(/does not say where commands sign in/);
  });

  test.each(['http://acsg.example.org', 'http://127.0.0.1.example.org'])(
    'over an open line: %s',
    async (address) => {
      place.say({ issuer: address, commandsClientId: 'x' });

      expect((await failure(nobody)).message).toMatch(/no https address/);
    },
  );
});

describe('signing out', () => {
  test('revokes what was kept, with every token that came from it, and deletes it', async () => {
    await aCommand(as('secretariat')).token();
    const first = keptToken();
    await aCommand(nobody).token();
    const tokens = [first, keptToken()];

    expect(await endSignIn(place.product, place.file)).toBe('revoked');
    expect(existsSync(place.file)).toBe(false);
    for (const token of tokens) {
      const body = new URLSearchParams({
        grant_type: 'refresh_token',
        refresh_token: token,
        client_id: 'acsg-local-commands',
      });
      const answer = await fetch(`${place.issuer}/token`, { method: 'POST', body });
      expect([answer.status, await answer.json()]).toMatchObject([400, { error: 'invalid_grant' }]);
    }
  });

  test('deletes it where the issuer does not answer, and says that it was not told', async () => {
    await aCommand(as('secretariat')).token();
    place.stop();

    expect(await endSignIn(place.product, place.file)).toBe('forgotten');
    expect(existsSync(place.file)).toBe(false);
  });

  test('says where nothing was kept', async () => {
    expect(await endSignIn(place.product, place.file)).toBe('nothingKept');
  });
});
