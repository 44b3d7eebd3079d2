import { describe, expect, test } from 'vitest';

import { stakeholderTypeIds } from '#shared/vocabulary/stakeholder-types';
import { recordKey } from '#shared/table/keys';
import { born, edited, step } from '#tests/support/lives';
import { anOfferBody, aPledgeBody } from '#tests/support/submissions';
import { digestOfTable } from '#tests/support/table-digest';
import { aWorld, type World } from '#tests/support/world';

/** Lets the stakeholder's representative act for a party of another kind. */
const actingFor = async ({ call }: World, type: string | null): Promise<string> => {
  const body = { name: `Synthetic ${type ?? 'unstated'}`, type, country: 'XB' };
  const party = await call('createParty', { as: 'administrator', body });
  await call('putUser', {
    as: 'administrator',
    path: { sub: 'persona-stakeholder' },
    body: { role: 'representative', partyId: party.body.id },
    headers: { 'if-match': undefined },
  });
  return party.body.id;
};

describe('the lead of a pledge', () => {
  test('is a State or a regional organisation; whoever else submits one reads what to do instead', async () => {
    const world = await aWorld();
    const statuses: [string | null, number, number][] = [];

    for (const type of [...stakeholderTypeIds, null]) {
      const partyId = await actingFor(world, type);
      const pledge = await world.call('createPledge', {
        as: 'stakeholder',
        body: aPledgeBody(partyId),
      });
      const offer = await world.call('createOffer', {
        as: 'stakeholder',
        body: anOfferBody(partyId),
      });
      statuses.push([type, pledge.status, offer.status]);
      if (pledge.status !== 201) {
        expect(pledge.body.type).toBe('/problems#notALead');
        expect(pledge.body.detail).toMatch(/^Submit what your party can give as an offer\./);
      }
    }

    expect(statuses).toHaveLength(18);
    for (const [type, pledge, offer] of statuses)
      expect([type, pledge, offer]).toEqual([
        type,
        type === 'state' || type === 'regional_org' ? 201 : 403,
        201,
      ]);
  });

  test('is asked for in a draft and in a preview too, and nothing is written', async () => {
    const world = await aWorld();
    const body = aPledgeBody(world.parties.stakeholder);
    const digest = digestOfTable(world.table);

    const draft = await world.call('createPledge', {
      as: 'stakeholder',
      body: { ...body, draft: true },
    });
    const preview = await world.call('previewPledge', { as: 'stakeholder', body });

    expect([draft, preview].map(({ body: { type } }) => type)).toEqual([
      '/problems#notALead',
      '/problems#notALead',
    ]);
    expect(digestOfTable(world.table)).toBe(digest);
  });

  test('may go on with a pledge that stood before this was asked', async () => {
    const world = await aWorld();
    const pledge = await born(world, 'pledge', aPledgeBody(world.parties.state));
    const item = await world.table.get(recordKey('pledge', pledge.id));
    const record = item?.['record'] as { readonly party: object };
    const party = { ...record.party, id: world.parties.stakeholder, type: 'legal' };
    await world.table.put({
      ...recordKey('pledge', pledge.id),
      ...item,
      record: { ...record, party },
    });
    const theirs = { ...pledge, as: 'stakeholder' as const };

    const answer = await edited(world, theirs, aPledgeBody('', { title: 'Edited' }));
    await step(world, theirs, 'acceptance', 'release', 'withdrawal');

    expect(answer.body.title).toBe('Edited');
  });
});

describe('whether a pledge asks for support', () => {
  test('is not stated where nobody said, and only what was said is kept', async () => {
    const world = await aWorld();
    const asked = async (fields: object): Promise<unknown> => {
      const { supportRequested: _, ...body } = aPledgeBody(world.parties.state);
      const answer = await world.call('createPledge', {
        as: 'state',
        body: { ...body, ...fields },
      });
      return answer.body.supportRequested;
    };

    const all = [
      await asked({}),
      await asked({ supportRequested: null }),
      await asked({ supportRequested: true }),
      await asked({ supportRequested: false }),
    ];

    expect(all).toEqual([null, null, true, false]);
  });
});
