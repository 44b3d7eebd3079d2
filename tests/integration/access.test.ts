import { describe, expect, test } from 'vitest';

import { born, edited, step } from '#tests/support/lives';
import { accepted, aProposal, propose } from '#tests/support/matches';
import { anOfferBody, aPledgeBody } from '#tests/support/submissions';
import { digestOfTable } from '#tests/support/table-digest';
import { aWorld, type World } from '#tests/support/world';

const grant = ({ call }: World, sub: string, body: object) =>
  call('putUser', { as: 'administrator', path: { sub }, body });

describe('who may act', () => {
  test('is decided anew at each call: a disabled person is refused at once', async () => {
    const world = await aWorld();
    const body = aPledgeBody(world.parties.state);
    const before = await world.call('createPledge', { as: 'state', body });
    const partyId = world.parties.state;
    await grant(world, 'persona-state', { role: 'representative', partyId, disabled: true });
    const digest = digestOfTable(world.table);

    const after = await world.call('createPledge', { as: 'state', body });
    const reading = await world.call('getMe', { as: 'state' });

    expect([before.status, after.status, reading.status]).toEqual([201, 403, 403]);
    expect(after.body.detail).toContain('Ask the Secretariat');
    expect(digestOfTable(world.table)).toBe(digest);
  });

  test('follows a role that was changed between two calls', async () => {
    const world = await aWorld();
    const asReader = await world.call('getCoverage', { as: 'reader' });
    const partyId = world.parties.otherState;
    await grant(world, 'persona-reader', { role: 'representative', partyId });

    const asRepresentative = await world.call('getCoverage', { as: 'reader' });

    expect([asReader.status, asRepresentative.status]).toEqual([200, 403]);
  });

  test('lets a representative submit for their own party without naming it', async () => {
    const { call, parties } = await aWorld();

    const { status, body } = await call('createPledge', {
      as: 'state',
      body: aPledgeBody('', { partyId: undefined }),
    });

    expect([status, body.party.id]).toEqual([201, parties.state]);
  });
});

describe('what one may see', () => {
  test('is the same answer for what is absent and for what is not theirs', async () => {
    const world = await aWorld();
    const foreign = await born(
      world,
      'pledge',
      aPledgeBody(world.parties.otherState),
      'otherState',
    );
    const ask = async (id: string): Promise<string> => {
      const { text, headers } = await world.call('getPledge', { as: 'state', path: { id } });
      const { 'x-request-id': request = '', ...others } = headers;
      return text.replace(request, '') + JSON.stringify(others);
    };

    expect(await ask(foreign.id)).toBe(await ask('0'.repeat(16)));
  });

  test('of lists and exports is everything for the Secretariat and readers, and one’s own for a party', async () => {
    const world = await aWorld();
    const own = await born(world, 'pledge', aPledgeBody(world.parties.state));
    const other = await born(world, 'pledge', aPledgeBody(world.parties.otherState), 'otherState');
    const listed = async (as: 'officer' | 'reader' | 'state' | 'stakeholder' | 'administrator') => {
      const list = await world.call('listPledges', { as });
      const file = await world.call('getExport', { as, path: { name: 'pledges.json' } });
      const ids = list.body.items.map(({ id }: { id: string }) => id).sort();
      const rows = file.body.rows.map((row: { record_id: string }) => row.record_id).sort();
      expect(rows).toEqual(ids);
      return ids;
    };

    const all = [own.id, other.id].sort();
    expect(await listed('officer')).toEqual(all);
    expect(await listed('reader')).toEqual(all);
    expect(await listed('state')).toEqual([own.id]);
    expect(await listed('stakeholder')).toEqual([]);
    expect(await listed('administrator')).toEqual([]);
  });

  test('of exclusions is for the owner and the Secretariat, and for nobody in public', async () => {
    const world = await aWorld();
    const body = anOfferBody(world.parties.stakeholder, {
      excludedCountries: ['XC'],
      excludedPartyIds: [world.parties.otherState],
    });
    const offer = await born(world, 'offer', body);
    await step(world, offer, 'acceptance', 'release');
    const path = { id: offer.id };
    const seen = async (as: 'officer' | 'stakeholder' | 'reader') =>
      (await world.call('getOffer', { as, path })).body.excludedCountries;

    expect(await seen('officer')).toEqual(['XC']);
    expect(await seen('stakeholder')).toEqual(['XC']);
    expect(await seen('reader')).toEqual([]);
    const released = await world.call('getReleasedOffer', { path });
    expect(released.text).not.toContain('excluded');
    expect(released.text).not.toContain(world.parties.otherState);
  });

  test('of a history tells a change of exclusions to those alone who may see them', async () => {
    const world = await aWorld();
    const offer = await born(world, 'offer', anOfferBody(world.parties.stakeholder));
    const excludedCountries = ['XC'];
    const title = 'Another title';
    const body = anOfferBody(world.parties.stakeholder, { title, excludedCountries });
    await edited(world, offer, body);
    const changed = async (as: 'officer' | 'stakeholder' | 'reader') => {
      const { body: history } = await world.call('getOfferHistory', { as, path: { id: offer.id } });
      return history.items.flatMap((entry: { changed: string[] }) => entry.changed);
    };

    expect(await changed('officer')).toContain('excludedCountries');
    expect(await changed('stakeholder')).toContain('excludedCountries');
    expect(await changed('reader')).toContain('title');
    expect((await changed('reader')).join()).not.toContain('excluded');
  });

  test('of a list ends with one’s own last match, whatever matches of others follow', async () => {
    const world = await aWorld();
    const others = await accepted(world, 'pledge', undefined, 'otherState');
    await propose(world, others, await accepted(world, 'offer'));
    const { id } = await aProposal(world);
    const query = { limit: '1' };

    const own = await world.call('listMatches', { as: 'state', query });
    const all = await world.call('listMatches', { as: 'officer', query });

    expect(own.body).toMatchObject({ items: [{ id }] });
    expect(own.body).not.toHaveProperty('next');
    expect(all.body).toHaveProperty('next');
  });

  test('of a list comes page by page, each record once, in an order that does not depend on the page', async () => {
    const world = await aWorld();
    for (let made = 0; made < 7; made += 1)
      await born(world, 'pledge', aPledgeBody(world.parties.state));
    const whole = (await world.call('listPledges', { as: 'officer' })).body.items;
    const paged: unknown[] = [];
    let cursor: string | undefined;
    do {
      const query = { limit: '3', ...(cursor ? { cursor } : {}) };
      const { body } = await world.call('listPledges', { as: 'officer', query });
      paged.push(...body.items);
      cursor = body.next;
    } while (cursor);

    expect(paged).toEqual(whole);
    expect(new Set(whole.map(({ id }: { id: string }) => id)).size).toBe(7);
  });
});
