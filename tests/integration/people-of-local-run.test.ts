/** Whom the sign-in page of a local run offers can do what it says: in the record of a first start, and in the made-up one. */
import { describe, expect, test } from 'vitest';

import { type SeedApi } from '#infra/local/seed-api';
import { seedProduct } from '#infra/local/seed';
import { type PersonaName, personas, subjectOf } from '#infra/local/sign-in/personas';
import { readMadeUpWorld } from '#infra/made-up/made-up-files';
import { madeUpItems } from '#infra/made-up/made-up-items';
import { partOfWorld } from '#infra/made-up/part-of-world';
import { type RouteId, routes } from '#shared/contract/routes';
import { createMemoryTable } from '#functions/store/table/memory-table';
import { aSigner } from '#tests/support/signer';
import { type Call, openWorld, type World } from '#tests/support/world';

const administrators: Readonly<Record<string, unknown>> = {
  sub: subjectOf('administrator'),
  'cognito:groups': ['administrators'],
};
const callerOf = (persona: PersonaName): Call => ({
  claims: persona === 'administrator' ? administrators : { sub: subjectOf(persona) },
});

const emptyWorld = (): World =>
  openWorld(createMemoryTable(), { state: '', otherState: '', stakeholder: '' });

/** The two routes that a seed asks. */
const apiOf = (world: World): SeedApi => ({
  call: async ({ as, method, path, body, idempotencyKey }) => {
    const route: RouteId = path.startsWith('/api/users/') ? 'putUser' : 'createParty';
    expect(method).toBe(routes[route].method);
    const sub = path.split('/').at(-1) ?? '';
    const answer = await world.call(route, {
      ...callerOf(as),
      ...(route === 'putUser' && { path: { sub } }),
      body,
      headers: { 'idempotency-key': idempotencyKey },
    });
    expect(answer.status, answer.text).toBeLessThan(300);
    return answer.body;
  },
});

const firstStart = async (): Promise<World> => {
  const world = emptyWorld();
  const seeding = { publicRecord: false, url: '', token: async () => '' };
  await seedProduct(apiOf(world), seeding);
  return world;
};

const madeUp = async (): Promise<World> => {
  const world = emptyWorld();
  const record = partOfWorld(readMadeUpWorld(), 10);
  for (const item of await madeUpItems(record, '2026-11-29T08:00:00.000Z', aSigner()))
    await world.table.put(item);
  return world;
};

/** Written here and not taken from the seeds: as what each acts, of which country, and whether they only draft. */
const wanted: Readonly<
  Record<PersonaName, readonly [role: string, country: string | null, draftsOnly: boolean]>
> = {
  secretariat: ['secretariat', null, false],
  'second-officer': ['secretariat', null, false],
  'focal-point': ['representative', 'XA', false],
  submitter: ['representative', 'XA', true],
  'focal-point-xc': ['representative', 'XC', false],
  'submitter-xc': ['representative', 'XC', true],
  stakeholder: ['representative', 'XB', false],
  reader: ['reader', null, false],
  'bureau-reader': ['countryReader', null, false],
  'reporting-officer': ['countryReader', null, false],
  administrator: ['administrator', null, false],
};

describe.each([
  ['a first start', firstStart],
  ['the made-up record', madeUp],
])('in %s', (_, open) => {
  test('everybody whom the page offers is who it says', { timeout: 60_000 }, async () => {
    const world = await open();

    const found = await Promise.all(
      personas.map(async ({ name }) => {
        const { body } = await world.call('getMe', callerOf(name));
        return [name, [body.role, body.party?.country ?? null, body.draftsOnly === true]];
      }),
    );

    expect(Object.fromEntries(found)).toEqual(wanted);
  });
});
