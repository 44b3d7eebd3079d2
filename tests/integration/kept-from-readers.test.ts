/** What a reader can tell of what is kept from them: exclusions, why a record was returned, and what lies in a list unseen. */
import { describe, expect, test } from 'vitest';

import { born, changed, type Living, step } from '#tests/support/lives';
import { anOfferBody, aPledgeBody } from '#tests/support/submissions';
import { aWorld, type Persona, type World } from '#tests/support/world';

const contactAt = (name: string) => ({ name: 'The desk', email: `${name}@example.org` });

const anAcceptedPledge = async (world: World): Promise<Living> => {
  const contact = contactAt('desk');
  const pledge = await born(world, 'pledge', aPledgeBody(world.parties.state, { contact }));
  await step(world, pledge, 'acceptance');
  return pledge;
};

const historyFor = async ({ call }: World, as: Persona, { id }: Living) =>
  (await call('getPledgeHistory', { as, path: { id } })).body.items.map(
    ({ action, changed: fields, components, reason, because }: Record<string, unknown>) => ({
      action,
      fields,
      components,
      reason,
      because,
    }),
  );

describe('an edit of exclusions', () => {
  test('reads to others as one of the contact, and takes no acceptance away', async () => {
    const [world, other] = [await aWorld(), await aWorld()];
    const excluding = await anAcceptedPledge(world);
    const addressed = await anAcceptedPledge(other);

    await changed(world, excluding, { excludedPartyIds: [world.parties.stakeholder] });
    await changed(other, addressed, { contact: contactAt('another') });

    const { body } = await world.call('getPledge', { as: 'reader', path: { id: excluding.id } });
    expect(body.state).toBe('accepted');
    expect(await historyFor(world, 'reader', excluding)).toEqual(
      await historyFor(other, 'reader', addressed),
    );
    expect((await historyFor(world, 'officer', excluding)).at(-1).fields).toContain(
      'excludedPartyIds',
    );
  });
});

describe('a follow-up plan', () => {
  const plan = {
    nextStep: 'Put the draft to the cabinet',
    nextStepBy: '2027-03',
    nextStepRole: 'Legal department',
    blockers: 'An election',
  };

  test('is seen by its party and the Secretariat alone, and takes no acceptance away', async () => {
    const [world, other] = [await aWorld(), await aWorld()];
    const planned = await anAcceptedPledge(world);
    const addressed = await anAcceptedPledge(other);

    await changed(world, planned, { components: [{ id: 'c1', ...plan }] });
    await changed(other, addressed, { contact: contactAt('another') });

    const seenBy = async (as: Persona) =>
      (await world.call('getPledge', { as, path: { id: planned.id } })).body;
    expect((await seenBy('state')).components[0]).toMatchObject(plan);
    expect((await seenBy('officer')).components[0]).toMatchObject(plan);
    const read = await seenBy('reader');
    expect(read.state).toBe('accepted');
    expect(JSON.stringify(read)).not.toMatch(/cabinet|Legal department|election|2027-03/);
    expect(await historyFor(world, 'reader', planned)).toEqual(
      await historyFor(other, 'reader', addressed),
    );
    expect((await historyFor(world, 'officer', planned)).at(-1).fields).toContain('followUp');
  });

  test('is named in the history to its party and the Secretariat alone, also beside what others read', async () => {
    const world = await aWorld();
    const planned = await anAcceptedPledge(world);

    await changed(world, planned, {
      components: [
        { id: 'c1', text: 'In other words', ...plan },
        { text: 'Another', area: 'A2' },
      ],
    });

    const last = async (as: Persona) => (await historyFor(world, as, planned)).at(-1);
    const added = { id: 'c2', how: 'added', fields: [] };
    for (const as of ['state', 'officer'] as const)
      expect((await last(as)).components).toEqual([
        {
          id: 'c1',
          how: 'changed',
          fields: ['blockers', 'nextStep', 'nextStepBy', 'nextStepRole', 'text'],
        },
        added,
      ]);
    expect((await last('reader')).components).toEqual([
      { id: 'c1', how: 'changed', fields: ['text'] },
      added,
    ]);
    expect((await last('reader')).because).toBe('acceptedChanged');
  });

  test('stands in no file of a reader', async () => {
    const world = await aWorld();
    await born(
      world,
      'pledge',
      aPledgeBody(world.parties.state, { components: [{ text: 'A', area: 'A1', ...plan }] }),
    );

    const file = await world.call('getExport', { as: 'reader', path: { name: 'pledges.csv' } });

    expect(file.text).toContain('next_step');
    expect(file.text).not.toMatch(/cabinet|Legal department|election|2027-03/);
  });
});

describe('how much a State can take in at once', () => {
  test('is told who works with the pledge, and nobody else', async () => {
    const world = await aWorld();
    const limits = { supportsAtOnce: 0, noSupportFrom: '2031', noSupportUntil: '2032' };
    const pledge = await born(world, 'pledge', aPledgeBody(world.parties.state, limits));
    const offer = await born(world, 'offer', anOfferBody(world.parties.stakeholder));
    for (const each of [pledge, offer]) {
      await step(world, each, 'acceptance');
      await step(world, each, 'release');
    }
    await world.settle();

    for (const as of ['state', 'officer', 'reader'] as const) {
      const { body } = await world.call('getPledge', { as, path: { id: pledge.id } });
      expect(body).toMatchObject(limits);
    }
    const everyone = await world.call('getReleasedPledge', { path: { id: pledge.id } });
    expect(everyone.status).toBe(200);
    expect(JSON.stringify(everyone.body)).not.toMatch(/AtOnce|noSupport|203[12]/);
    const remarksFor = async (as: Persona) => {
      const { body } = await world.call('getOfferSuggestions', { as, path: { id: offer.id } });
      expect(body.items).toHaveLength(1);
      return body.items[0].explanation.remarks.map((each: { remark: string }) => each.remark);
    };
    expect(await remarksFor('officer')).toEqual(expect.arrayContaining(['askerFull', 'takesNone']));
    expect(await remarksFor('stakeholder')).not.toEqual(
      expect.arrayContaining([expect.stringMatching('askerFull|takesNone')]),
    );
  });
});

describe('why a record was returned', () => {
  test('stays between its owner and the Secretariat when it is submitted again', async () => {
    const world = await aWorld();
    const pledge = await born(world, 'pledge', aPledgeBody(world.parties.state));
    await step(world, pledge, 'return', 'submission');
    const reasonFor = async (as: Persona) =>
      (await historyFor(world, as, pledge)).find(
        ({ action }: { readonly action: string }) => action === 'return',
      ).reason;

    expect(await reasonFor('state')).toBe('Say where it applies.');
    expect(await reasonFor('officer')).toBe('Say where it applies.');
    expect(await reasonFor('reader')).toBeNull();
  });
});

describe('a place in a list', () => {
  const twoOffers = async () => {
    const world = await aWorld();
    for (const title of ['A first pledge', 'A second pledge'])
      await born(world, 'pledge', aPledgeBody(world.parties.state, { title }));
    return world;
  };
  const firstPage = ({ call }: World, as: Persona, cursor?: string) =>
    call('listPledges', { as, query: { limit: '1', ...(cursor !== undefined && { cursor }) } });

  test('names to its reader nothing of what lies there', async () => {
    const world = await twoOffers();
    const { next } = (await firstPage(world, 'reader')).body;

    const read = [...next.split('.'), next].map((part: string) =>
      Buffer.from(part, 'base64url').toString('latin1'),
    );
    expect(read.filter((text) => /PLEDGE|META|updatedKey/.test(text))).toEqual([]);
    expect((await firstPage(world, 'reader', next)).body.items).toHaveLength(1);
  });

  test.each([
    ['another role', 'secretariat', null],
    ['another party', 'representative', 'otherState'],
  ] as const)('is refused to whoever has %s since, with what to do', async (_, role, party) => {
    const world = await twoOffers();
    const { next } = (await firstPage(world, 'state')).body;
    await world.call('putUser', {
      as: 'administrator',
      path: { sub: 'persona-state' },
      body: { role, partyId: party && world.parties[party] },
    });

    const { status, body } = await firstPage(world, 'state', next);

    expect([status, body.errors[0].code]).toEqual([400, 'wrongCursor']);
  });
});
