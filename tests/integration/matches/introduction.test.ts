import { describe, expect, test } from 'vitest';

import type { MemoryTable } from '#functions/store/table/memory-table';
import {
  contactOf,
  exchange,
  exchanged,
  introducedMatch,
  readExchange,
  talking,
} from '#tests/support/exchanges';
import { readEverything } from '#tests/support/every-read';
import { aProposal, brought, moved } from '#tests/support/matches';
import { violationsIn } from '#tests/support/invariants';
import { aWorld, openWorld, type Persona, type World } from '#tests/support/world';

const contacts = ({ call }: World, id: string, as: Persona) =>
  call('readMatchContacts', { as, path: { id } });

const statuses = async (world: World, id: string, people: readonly Persona[]) => {
  const answers = [];
  for (const as of people) answers.push((await contacts(world, id, as)).status);
  return answers;
};

const sides = ['state', 'stakeholder'] as const;
const others = ['officer', 'reader', 'administrator', 'otherState'] as const;

describe('contacts of a match', () => {
  test('are seen by nobody until both sides have agreed to talk and accepted to be introduced, then by both', async () => {
    const world = await aWorld();
    const { id } = await talking(world);

    expect(await statuses(world, id, sides)).toEqual([403, 403]);
    await exchanged(world, id, 'officer', { step: 'propose_introduction' });
    expect(await statuses(world, id, sides)).toEqual([403, 403]);
    await exchanged(world, id, 'state', { step: 'accept_introduction' });
    expect(await statuses(world, id, sides)).toEqual([403, 403]);
    await exchanged(world, id, 'stakeholder', { step: 'accept_introduction' });

    const both = { pledge: contactOf('pledge'), offer: contactOf('offer') };
    for (const as of sides) expect((await contacts(world, id, as)).body).toEqual(both);
    expect(await statuses(world, id, others)).toEqual([403, 403, 404, 404]);
  });

  test('are offered for introduction by the Secretariat alone, and only once both agreed to talk', async () => {
    const world = await aWorld();
    const { id } = await aProposal(world);

    const early = await exchange(world, id, 'officer', { step: 'propose_introduction' });
    await brought(world, id, 'under_discussion');
    const byParty = await exchange(world, id, 'state', { step: 'propose_introduction' });
    const byReader = await exchange(world, id, 'reader', { step: 'propose_introduction' });
    const inTime = await exchange(world, id, 'officer', { step: 'propose_introduction' });

    expect([early, byParty, byReader, inTime].map(({ status }) => status)).toEqual([
      409, 409, 403, 200,
    ]);
    expect(early.body.reason).toEqual({ code: 'notNow' });
  });

  test('are accepted by nobody who has none to give, and by no other side for them', async () => {
    const world = await aWorld();
    const { id } = await talking(world, { pledge: undefined, offer: contactOf('offer') });
    await exchanged(world, id, 'officer', { step: 'propose_introduction' });

    const without = await exchange(world, id, 'state', { step: 'accept_introduction' });
    const bySecretariat = await exchange(world, id, 'officer', { step: 'accept_introduction' });

    expect([without.status, without.body.reason]).toEqual([
      409,
      { code: 'noContact', side: 'pledge' },
    ]);
    expect(bySecretariat.status).toBe(409);
    expect((await readExchange(world, id)).introduction.accepted).toEqual({
      pledge: null,
      offer: null,
    });
  });

  test.each([
    [
      'the match is declined',
      (world: World, id: string) => moved(world, id, 'stakeholder', 'decline'),
    ],
    ['the match is closed', (world: World, id: string) => moved(world, id, 'officer', 'close')],
    [
      'a side takes it back',
      (world: World, id: string) => exchanged(world, id, 'state', { step: 'end_introduction' }),
    ],
    [
      'the Secretariat ends it',
      (world: World, id: string) => exchanged(world, id, 'officer', { step: 'end_introduction' }),
    ],
  ])('are seen no more when %s', async (_, end) => {
    const world = await aWorld();
    const { id } = await introducedMatch(world);
    expect(await statuses(world, id, sides)).toEqual([200, 200]);

    await end(world, id);

    expect(await statuses(world, id, sides)).toEqual([403, 403]);
    expect((await readExchange(world, id)).introduction.state).toBe('ended');
  });

  test.each([
    ['read', (world: World, id: string) => contacts(world, id, 'state'), 403],
    [
      'accepted',
      (world: World, id: string) => exchange(world, id, 'state', { step: 'accept_introduction' }),
      409,
    ],
  ] as const)('are not %s where the match is declined in that moment', async (_, act, refused) => {
    const world = await aWorld();
    const { id } = refused === 403 ? await introducedMatch(world) : await talking(world);
    if (refused === 409) await exchanged(world, id, 'officer', { step: 'propose_introduction' });
    let isDeclined = false;
    const table: MemoryTable = {
      ...world.table,
      transact: async (actions) => {
        if (!isDeclined) {
          isDeclined = true;
          await moved(world, id, 'stakeholder', 'decline');
        }
        return world.table.transact(actions);
      },
    };
    const racing = openWorld(table, world.parties, {}, 900);

    expect((await act(racing, id)).status).toBe(refused);
  });

  test('that were taken back are seen again only after both accept a new introduction', async () => {
    const world = await aWorld();
    const { id } = await introducedMatch(world);
    await exchanged(world, id, 'stakeholder', { step: 'end_introduction' });

    await exchanged(world, id, 'officer', { step: 'propose_introduction' });
    await exchanged(world, id, 'stakeholder', { step: 'accept_introduction' });

    expect(await statuses(world, id, sides)).toEqual([403, 403]);
  });

  test('leave a line in the chain for each reading, and the other side is told of the last', async () => {
    const world = await aWorld();
    const { id } = await introducedMatch(world);
    await contacts(world, id, 'state');
    await contacts(world, id, 'state');
    await contacts(world, id, 'officer');

    const entries = world.table.items().filter(({ PK }) => PK === `AUD#EXCHANGE#${id}`);
    const actions = entries.map(({ entry }) => {
      const { action, actor } = entry as { action: string; actor: { sub: string } };
      return [action, actor.sub];
    });
    expect(actions.slice(3)).toEqual([
      ['exchange.read_contacts', 'persona-state'],
      ['exchange.read_contacts', 'persona-state'],
    ]);
    const { read } = (await readExchange(world, id, 'stakeholder')).introduction;
    expect(read).toEqual({ pledge: expect.any(String), offer: null });
    await world.settle();
    expect(violationsIn(world.table.items())).toEqual([]);
  });

  test('stand in no other item, answer or log, however often they were read', async () => {
    const world = await aWorld();
    const canary = 'c4n4ry0f1nt20duct10ns';
    const contact = { name: `Person ${canary}`, email: `${canary}@example.org` };
    const { id, pledge, offer } = await introducedMatch(world, { pledge: contact, offer: contact });
    for (const as of [...sides, ...others]) await contacts(world, id, as);
    await world.settle();

    const holders = world.table.items().filter((item) => JSON.stringify(item).includes(canary));
    expect(holders.map(({ SK }) => SK)).toEqual(['CONTACT', 'CONTACT']);
    const readings = await readEverything(world, [pledge.id, offer.id, id]);
    const leaks = readings.filter(({ answer }) => answer.text.includes(canary));
    expect(leaks.map(({ what }) => what.split(' ')[0])).toEqual([
      'getPledgeContact',
      'getOfferContact',
    ]);
    expect(JSON.stringify(world.logged)).not.toContain(canary);
  });
});
