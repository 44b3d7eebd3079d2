import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import {
  announce,
  opening,
  releaseMatchAs,
  revoke,
  runMinuteOf,
} from '#tests/support/announcements';
import { readPublic, type Reading } from '#tests/support/every-read';
import { violationsIn } from '#tests/support/invariants';
import { born, changed, edited, type Living, step } from '#tests/support/lives';
import { accepted, aMatch, moved, propose } from '#tests/support/matches';
import { aComponent, anOfferBody, aPledgeBody } from '#tests/support/submissions';
import { withoutTimeOfAsking } from '#tests/support/time-of-asking';
import { aWorld, type World } from '#tests/support/world';

/** What everyone sees, byte for byte, but for the number of the request and the time of asking. */
const bytesOf = (readings: readonly Reading[]): readonly string[] =>
  readings.map(({ what, answer }) => {
    const { 'x-request-id': id, ...headers } = answer.headers;
    const text = answer.text
      .replaceAll(id ?? '', 'request')
      .replace(/"asOf": "[^"]*",\n {2}"filter"/, '"asOf": "now",\n  "filter"');
    return `${what} ${answer.status} ${JSON.stringify(headers)} ${withoutTimeOfAsking(text)}`;
  });

const aReleasedPair = async (world: World): Promise<readonly string[]> => {
  const pledge = await born(world, 'pledge', aPledgeBody(world.parties.state));
  const offer = await born(world, 'offer', anOfferBody(world.parties.stakeholder));
  for (const record of [pledge, offer]) await step(world, record, 'acceptance', 'release');
  await world.settle();
  return [pledge.id, offer.id];
};

/** Its run looks ahead and stops short of the moment. */
const minuteBeforeOpening = '2026-06-01T08:58:00.000Z';

const places = fc.constantFrom(
  { countries: ['XA'] },
  { anywhere: true },
  {},
  { regions: ['europe'] },
);
const hidden = fc.record({
  kind: fc.constantFrom('pledge' as const, 'offer' as const),
  area: fc.constantFrom('A1', 'A2', 'A3', 'A4'),
  places,
  draft: fc.boolean(),
  accepted: fc.boolean(),
  /** From when on it is to be public, where it is accepted; null announces nothing. */
  announced: fc.option(fc.constantFrom(opening, '2026-12-01T00:00:00.000Z')),
});

describe('what is public', () => {
  // A thousand pairs take longer than a test is given on a busy machine.
  test(
    'is the same to the byte, whatever unreleased or announced records there are beside it',
    { timeout: 3_600_000 },
    async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(hidden, { minLength: 1, maxLength: 6 }), async (records) => {
          const world = await aWorld();
          const ids = await aReleasedPair(world);
          const before = bytesOf(await readPublic(world, ids));

          for (const each of records) {
            const { kind, area, places: where, draft, accepted: isAccepted, announced } = each;
            const components = [aComponent({ area, places: where })];
            const body = (kind === 'pledge' ? aPledgeBody : anOfferBody)(
              kind === 'pledge' ? world.parties.state : world.parties.stakeholder,
              { components, draft },
            );
            const record = await born(world, kind, body);
            if (!isAccepted || draft) continue;
            await step(world, record, 'acceptance');
            if (announced !== null) await announce(world, record, announced);
          }
          await world.settle();
          await runMinuteOf(world, minuteBeforeOpening);

          expect(bytesOf(await readPublic(world, ids))).toEqual(before);
        }),
        { numRuns: process.env['LONG'] === '1' ? 1_000 : 10 },
      );
    },
  );

  test('is the same to the byte until what is announced opens, a new version and a match among it, and whole after', async () => {
    const world = await aWorld();
    const { pledge, offer, id } = await aMatch(world, 'agreed');
    for (const record of [pledge, offer]) await step(world, record, 'release');
    const other = await accepted(world, 'offer');
    await world.settle();
    const ids = [pledge.id, offer.id, other.id, id];
    const before = bytesOf(await readPublic(world, ids));

    await changed(world, offer, { title: 'Not yet for everyone' });
    await step(world, offer, 'acceptance');
    for (const record of [offer, other]) await announce(world, record);
    for (const as of ['state', 'stakeholder'] as const)
      await releaseMatchAs(world, as, id, { publicFrom: opening });
    await world.settle();
    await runMinuteOf(world, minuteBeforeOpening);
    expect(bytesOf(await readPublic(world, ids))).toEqual(before);
    await revoke(world, other);
    await announce(world, other);
    await world.settle();
    expect(bytesOf(await readPublic(world, ids))).toEqual(before);

    await runMinuteOf(world, '2026-06-01T08:59:00.000Z');

    const { body: records } = await world.call('listReleasedRecords');
    const { body: matches } = await world.call('listReleasedMatches');
    expect([records.total, matches.items.length]).toEqual([3, 1]);
    expect(JSON.stringify(records)).toContain('Not yet for everyone');
    expect(violationsIn(world.table.items())).toEqual([]);
  });

  test('is the same to the byte after an edit that is not released', async () => {
    const world = await aWorld();
    const pledge = await born(world, 'pledge', aPledgeBody(world.parties.state));
    await step(world, pledge, 'acceptance', 'release');
    await world.settle();
    const before = bytesOf(await readPublic(world, [pledge.id]));

    await edited(
      world,
      pledge,
      aPledgeBody(world.parties.state, {
        title: 'Not yet for everyone',
        excludedCountries: ['XB'],
        components: [aComponent({ area: 'A3', places: { anywhere: true } })],
      }),
    );
    await world.settle();

    expect(bytesOf(await readPublic(world, [pledge.id]))).toEqual(before);
  });

  test('tells a hidden id from no id at all by nothing', async () => {
    const world = await aWorld();
    const hiddenPledge = await born(world, 'pledge', aPledgeBody(world.parties.state));
    await world.settle();

    const readings = await readPublic(world, [hiddenPledge.id, '0'.repeat(16)]);

    const [existing, absent] = readings
      .filter(({ what }) => what.startsWith('getReleasedPledge'))
      .map(({ what: _, answer }) => answer.text.replace(answer.headers['x-request-id'] ?? '', ''));
    expect(existing).toBe(absent);
  });

  test('comes back to what it was when the only released record is withdrawn, but for the time', async () => {
    const world = await aWorld();
    const cellsBefore = (await world.call('getReleasedCoverage')).body.cells;
    const offer = await born(world, 'offer', anOfferBody(world.parties.stakeholder));
    await step(world, offer, 'acceptance', 'release');
    await world.settle();

    await step(world, offer, 'withdrawal');
    await world.settle();

    const coverage = (await world.call('getReleasedCoverage')).body;
    expect(coverage.cells).toEqual(cellsBefore);
    expect((await world.call('listReleasedOffers')).body).toEqual({ items: [] });
  });
});

describe('the version of what is public', () => {
  const released = async (world: World, { id }: Living) =>
    world.call('getReleasedPledge', { path: { id } });

  test.each([false, true])(
    'counts releases alone, with a hidden match between them: %s',
    async (isHidden) => {
      const world = await aWorld();
      const pledge = await accepted(world, 'pledge');
      await step(world, pledge, 'release');
      if (isHidden) await propose(world, pledge, await accepted(world, 'offer'));

      await step(world, pledge, 'release');

      expect((await released(world, pledge)).body.version).toBe(2);
    },
  );

  test('and of a match counts no answer and no step that nobody else sees', async () => {
    const world = await aWorld();
    const { pledge, offer, id } = await aMatch(world, 'agreed');
    for (const record of [pledge, offer]) await step(world, record, 'release');
    for (const as of ['state', 'stakeholder'] as const) await releaseMatchAs(world, as, id);
    await moved(world, id, 'officer', 'discuss');
    await world.settle();
    const before = bytesOf(await readPublic(world, [pledge.id, offer.id, id]));

    await moved(world, id, 'state', 'consent');
    await world.settle();

    expect(bytesOf(await readPublic(world, [pledge.id, offer.id, id]))).toEqual(before);
    expect((await world.call('listReleasedMatches')).body.items).toMatchObject([
      { id, version: 1, release: { version: 1 } },
    ]);
  });

  test('is told from another by an ETag, which a match that becomes public changes too', async () => {
    const world = await aWorld();
    const { pledge, id } = await aMatch(world, 'agreed');
    await step(world, pledge, 'release');
    const tag = async () => (await released(world, pledge)).headers['etag'];
    const before = await tag();

    await releaseMatchAs(world, 'state', id);
    const half = await tag();
    await releaseMatchAs(world, 'stakeholder', id);

    expect(half).toBe(before);
    expect(await tag()).not.toBe(before);
  });
});

describe('what a party sees of its suggestions', () => {
  test('does not change with an offer that is not released', async () => {
    const world = await aWorld();
    const pledge = await born(world, 'pledge', aPledgeBody(world.parties.state));
    const asOwner = { as: 'state' as const, path: { id: pledge.id } };
    const before = (await world.call('getPledgeSuggestions', asOwner)).body;

    const offer = await born(world, 'offer', anOfferBody(world.parties.stakeholder));
    await world.settle();
    const unreleased = (await world.call('getPledgeSuggestions', asOwner)).body;
    await step(world, offer, 'acceptance', 'release');
    await world.settle();
    const released = (await world.call('getPledgeSuggestions', asOwner)).body;

    expect(unreleased).toEqual({ ...before, asOf: unreleased.asOf });
    expect(before).toMatchObject({ basis: 'released', items: [], recomputing: false });
    expect(
      released.items.map((item: { counterpart: { id: string } }) => item.counterpart.id),
    ).toEqual([offer.id]);
  });

  test('is kept for the Secretariat alone: a party gets what released counterparts give', async () => {
    const world = await aWorld();
    const pledge = await born(world, 'pledge', aPledgeBody(world.parties.state));
    await born(world, 'offer', anOfferBody(world.parties.stakeholder));
    await world.settle();

    const officers = await world.call('getPledgeSuggestions', {
      as: 'officer',
      path: { id: pledge.id },
    });
    const owners = await world.call('getPledgeSuggestions', {
      as: 'state',
      path: { id: pledge.id },
    });

    expect([officers.body.basis, officers.body.items.length]).toEqual(['kept', 1]);
    expect([owners.body.basis, owners.body.items.length]).toEqual(['released', 0]);
  });
});
