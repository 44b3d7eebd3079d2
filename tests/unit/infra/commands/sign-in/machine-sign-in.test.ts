/** A command that runs with nobody at a screen: it signs in as itself, by what its environment holds. */
import { existsSync } from 'node:fs';
import { decodeJwt } from 'jose';
import { afterEach, beforeEach, expect, test } from 'vitest';

import { tokensFor } from '#infra/commands/sign-in/access-tokens';
import { machineHere } from '#infra/local/sign-in/issuer-clients';
import { type SignInPlaceForTests, startSignInPlace } from '#tests/support/sign-in-place';

let place: SignInPlaceForTests;
beforeEach(async () => {
  place = await startSignInPlace();
});
afterEach(() => place.stop());

const aMachine = (changes: Readonly<Record<string, string>> = {}) => {
  const clock = { at: Date.parse('2026-11-30T09:00:00Z') };
  const said: string[] = [];
  const token = tokensFor(place.product, {
    say: (text) => said.push(text),
    now: () => clock.at,
    file: place.file,
    environment: {
      ACSG_MACHINE_ISSUER: place.issuer,
      ACSG_MACHINE_ID: machineHere.id,
      ACSG_MACHINE_SECRET: machineHere.secret,
      ...changes,
    },
  });
  return { token, clock, said };
};

const askedForTokens = (of: SignInPlaceForTests): number =>
  of.asked.filter((each) => each === 'POST /token').length;

test('it has a token of itself, for reading and writing alone, asks nobody and keeps nothing', async () => {
  const { token, said } = aMachine();

  expect(decodeJwt(await token())).toMatchObject({
    sub: machineHere.id,
    client_id: machineHere.id,
    scope: 'acsg/read acsg/write',
  });
  expect(decodeJwt(await token())['cognito:groups']).toBeUndefined();
  expect(said).toEqual([]);
  expect(existsSync(place.file)).toBe(false);
});

test('it asks anew when its token ends, and not before', async () => {
  const { token, clock } = aMachine();
  await token();
  clock.at += 13.5 * 60_000;
  await token();
  expect(askedForTokens(place)).toBe(1);
  clock.at += 60_000;
  await token();

  expect(askedForTokens(place)).toBe(2);
});

test('a wrong secret is refused in the words of the issuer', async () => {
  const { token } = aMachine({ ACSG_MACHINE_SECRET: 'another' });

  await expect(token()).rejects.toThrow(/gave no token: No such machine, or not its secret/);
});

test('its secret goes to no other issuer, whatever the product says of where it signs in', async () => {
  const elsewhere = await startSignInPlace();
  place.say({ issuer: elsewhere.issuer, commandsClientId: 'acsg-local-commands' });
  const { token } = aMachine();

  await expect(token()).rejects.toThrow(/the secret goes to no other/);
  elsewhere.stop();
  expect(askedForTokens(elsewhere)).toBe(0);
});

test.each(['ACSG_MACHINE_ISSUER', 'ACSG_MACHINE_ID', 'ACSG_MACHINE_SECRET'])(
  'where %s is not set, it says so, and asks nobody at a screen instead',
  async (name) => {
    const { token, said } = aMachine({ [name]: '' });

    await expect(token()).rejects.toThrow(`set ${name} too`);
    expect(said).toEqual([]);
  },
);
