/** What both sides of a match are shown, from the proposal on, and nobody else. */
import { beforeEach, describe, expect, test } from 'vitest';

import { partIds } from '#shared/domain/matching/parts/parts';
import { readEverything, type Reading } from '#tests/support/every-read';
import { born, changed, edited, step } from '#tests/support/lives';
import { aProposal, move, moved, propose } from '#tests/support/matches';
import { withoutTimeOfAsking } from '#tests/support/time-of-asking';
import { aComponent, anOfferBody, aPledgeBody } from '#tests/support/submissions';
import { aWorld, type Persona, type World } from '#tests/support/world';

const bytesOf = (readings: readonly Reading[]): readonly string[] =>
  readings.map(({ what, answer: { status, text, headers } }) =>
    [
      what,
      status,
      withoutTimeOfAsking(text)
        .replaceAll(headers['x-request-id'] ?? '', '')
        .replace(/"asOf": ?"[^"]*"/, '')
        // A day counts as new from thirty days before it is asked.
        .replace(/^(\{),?"since":"[^"]*"/, '$1'),
    ].join(' '),
  );

const named = {
  id: 'c1',
  places: { countries: ['XA'] },
  text: 'Train the members of a new appeal body',
  supportTypes: ['training'],
  languages: ['fr'],
  quantity: { min: 20, max: 20, unit: 'days', per: 'once' },
  conditions: [{ kind: 'other', text: 'Only together with the court' }],
};
const other = { id: 'c2', places: { countries: ['XA'] }, text: 'canary of another component' };
const contact = { name: 'canary contact', email: 'canary@example.org' };

let world: World;
let match = '';
let pledgeId = '';
let offerId = '';

const bodyOf = (text = named.text) =>
  aPledgeBody(world.parties.state, {
    title: 'Independent appeal body',
    components: [aComponent({ ...named, text }), aComponent(other)],
    excludedCountries: ['XC'],
  });

const ends = (as: Persona, id = match) => world.call('getMatchEnds', { as, path: { id } });

beforeEach(async () => {
  world = await aWorld();
  const pledge = await born(world, 'pledge', { ...(bodyOf() as object), contact });
  const offer = await born(
    world,
    'offer',
    anOfferBody(world.parties.stakeholder, { title: 'Judges train judges' }),
  );
  for (const record of [pledge, offer]) await step(world, record, 'acceptance');
  const made = await propose(world, pledge, offer);
  expect(made.status).toBe(201);
  [match, pledgeId, offerId] = [made.body.id, pledge.id, offer.id];
});

const pledge = () => ({ kind: 'pledge' as const, id: pledgeId, as: 'state' as const });

describe('both sides of a proposed match', () => {
  test.each(['state', 'stakeholder', 'officer', 'reader'] as const)(
    'see both ends of what is proposed, as %s, and nothing else of the records',
    async (as) => {
      const { status, body, text } = await ends(as);

      expect(status).toBe(200);
      expect(body.pledge).toMatchObject({
        disclosed: {
          title: 'Independent appeal body',
          party: { name: 'Synthetic State XA' },
          version: 2,
          components: [named],
        },
        today: null,
        changed: [],
      });
      expect(body.offer.disclosed).toMatchObject({
        title: 'Judges train judges',
        party: { name: 'Synthetic Legal Network' },
      });
      expect(text).not.toMatch(/canary|excluded|contact/i);
      expect(body.explanation.parts).toHaveLength(partIds.length);
      const sum = body.explanation.parts.reduce(
        (total: number, { points }: { points: number }) => total + points,
        0,
      );
      expect(body.explanation.score).toBe(sum);
    },
  );

  test('are the only ones: for others there is no such match', async () => {
    for (const as of ['otherState', 'administrator'] as const)
      expect([as, (await ends(as)).status]).toEqual([as, 404]);
  });

  test('keep seeing what was proposed when it is edited, and beside it what it became', async () => {
    await edited(world, pledge(), bodyOf('Train half of the members'));

    const { body, text } = await ends('stakeholder');

    expect(body.pledge.disclosed.components[0].text).toBe(named.text);
    expect(body.pledge.today.components[0].text).toBe('Train half of the members');
    expect(body.pledge.changed).toEqual(['/components/c1/text']);
    expect(body.offer).toMatchObject({ today: null, changed: [] });
    expect(text).not.toContain('canary');
  });

  test('see no edit of what is no part of the match', async () => {
    const before = await ends('stakeholder');
    await edited(world, pledge(), {
      ...(bodyOf() as object),
      components: [aComponent(named), aComponent({ ...other, text: 'canary two' })],
    });

    const after = await ends('stakeholder');

    expect(after.body.pledge.disclosed).toEqual(before.body.pledge.disclosed);
    expect(after.body.pledge).toMatchObject({ today: null, changed: [] });
  });

  test('see no edit once the match is over', async () => {
    await edited(world, pledge(), bodyOf('Train half of the members'));
    expect((await ends('stakeholder')).text).toContain('half of the members');

    await moved(world, match, 'stakeholder', 'decline');

    const { body, text } = await ends('stakeholder');
    expect(text).not.toContain('half of the members');
    expect(body.pledge.disclosed.components[0].text).toBe(named.text);
  });
});

test('no edit is shown once its owner has withdrawn the record', async () => {
  await edited(world, pledge(), bodyOf('Train half of the members'));
  await step(world, pledge(), 'withdrawal');

  const { body, text } = await ends('stakeholder');

  expect(text).not.toContain('half of the members');
  expect(body.pledge).toMatchObject({ today: null, changed: [], state: 'withdrawn' });
  expect(body.pledge.disclosed.components[0].text).toBe(named.text);
});

describe('what was shown', () => {
  test('moves on when the Secretariat revises, and what was shown before is kept', async () => {
    await edited(world, pledge(), bodyOf('Train half of the members'));
    await moved(world, match, 'officer', 'revise', { amount: null });

    const { body } = await ends('stakeholder');

    expect(body.pledge.disclosed.components[0].text).toBe('Train half of the members');
    expect(body.pledge.changed).toEqual([]);
    const kept = world.table
      .items()
      .filter(({ PK, SK }) => PK === `MATCH#${match}` && SK.startsWith('DISCLOSED#'));
    expect(kept).toHaveLength(4);
  });

  test('is kept as it read when a side consents to what it became', async () => {
    await edited(world, pledge(), bodyOf('Train half of the members'));
    const { scope } = (await ends('stakeholder')).body;
    await moved(world, match, 'stakeholder', 'consent', { seen: scope });
    await edited(world, pledge(), bodyOf('Train nobody'));

    const { body } = await ends('stakeholder');

    expect(body.pledge.disclosed.components[0].text).toBe('Train half of the members');
    expect(body.pledge.changed).toEqual(['/components/c1/text']);
  });

  test('is what is consented to: a consent to another reading than the one seen is refused', async () => {
    const { scope } = (await ends('stakeholder')).body;
    await edited(world, pledge(), bodyOf('Train half of the members'));

    const answer = await move(world, match, 'stakeholder', 'consent', { seen: scope });

    expect(answer.status).toBe(412);
  });

  test.each([
    ['title', { title: 'Another title' }],
    ['language', { language: 'fr' }],
    ['supportRequested', { supportRequested: false }],
    ['legalFrameworks', { legalFrameworks: ['oau-1969'] }],
    ['legalTradition', { legalTradition: 'civil-law' }],
    ['statusDetermination', { statusDetermination: 'state' }],
    ['caseload', { caseload: '100000_or_more' }],
    ['components/c1/due', { components: [{ id: 'c1', due: '2027' }] }],
    ['components/c1/quantity', { components: [{ id: 'c1', quantity: null }] }],
  ])('is all that is consented to: %s counts as well', async (field, change) => {
    const { scope } = (await ends('stakeholder')).body;
    await changed(world, pledge(), change);
    const after = (await ends('stakeholder')).body;
    expect(after.pledge.changed).toEqual([`/${field}`]);

    const answer = await move(world, match, 'stakeholder', 'consent', { seen: scope });

    expect(answer.status).toBe(412);
    expect((await move(world, match, 'stakeholder', 'consent')).status).toBe(200);
  });

  test('is told in the audit of the match and of both records: of which version, and to whom', async () => {
    const entries = world.table
      .items()
      .filter(({ PK }) => PK.startsWith('AUD#'))
      .map(({ PK, entry }) => ({ PK, ...(entry as { action: string; grounds?: object }) }))
      .filter(({ action }) => action === 'match.propose');

    expect(entries.map(({ PK }) => PK).sort()).toEqual(
      [`AUD#MATCH#${match}`, `AUD#OFFER#${offerId}`, `AUD#PLEDGE#${pledgeId}`].sort(),
    );
    for (const { grounds } of entries)
      expect(grounds).toMatchObject({
        disclosed: {
          to: [world.parties.state, world.parties.stakeholder],
          ends: [
            { kind: 'pledge', recordId: pledgeId, version: 2, components: ['c1'] },
            { kind: 'offer', recordId: offerId, version: 2, components: ['c1'] },
          ],
        },
      });
  });

  test('is nothing on a match from before it was kept: nobody consents until the Secretariat shows it', async () => {
    const held = world.table.items().find(({ PK, SK }) => PK === `MATCH#${match}` && SK === 'META');
    const { disclosed: _, ...older } = (held?.['match'] ?? {}) as Readonly<Record<string, unknown>>;
    await world.table.put({ ...held, match: older } as never);

    expect((await ends('stakeholder')).body).toMatchObject({
      disclosedAt: null,
      pledge: { disclosed: null, today: null },
      explanation: null,
    });
    const refused = await move(world, match, 'stakeholder', 'consent');
    expect([refused.status, refused.body.reason.code]).toEqual([409, 'notDisclosed']);
    await moved(world, match, 'officer', 'revise', { amount: null });
    expect((await ends('stakeholder')).body.pledge.disclosed.components).toHaveLength(1);
    expect((await move(world, match, 'stakeholder', 'consent')).status).toBe(200);
  });

  test('has to be named by a consent', async () => {
    const answer = await move(world, match, 'stakeholder', 'consent', { seen: undefined });

    expect([answer.status, answer.body.errors]).toMatchObject([
      422,
      [{ pointer: '/seen', code: 'required' }],
    ]);
  });
});

test('a proposal changes no byte of what a third party and the public read', async () => {
  const another = await aWorld();
  const before = await aProposal(another);
  const ids = [before.id, before.pledge.id, before.offer.id];
  const seenByOthers = async () =>
    bytesOf(
      (await readEverything(another, ids)).filter(({ what }) =>
        /as (otherState|administrator|anyone)$/.test(what),
      ),
    );
  const first = await seenByOthers();

  await moved(another, before.id, 'officer', 'revise', { amount: null, summary: 'canary' });
  await moved(another, before.id, 'state', 'consent');

  const second = await seenByOthers();
  expect(second).toEqual(first);
  expect(JSON.stringify(second)).not.toContain('canary');
});
