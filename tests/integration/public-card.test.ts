/** The public card of a form is the public page: what everyone reads of the record once it is released. */
import { describe, expect, test } from 'vitest';

import { publicPicture } from '#dashboard/public-picture/public-picture';
import { born, step } from '#tests/support/lives';
import { anOfferBody, aPledgeBody } from '#tests/support/submissions';
import { aWorld } from '#tests/support/world';

const routes = { pledge: 'getReleasedPledge', offer: 'getReleasedOffer' } as const;

const components = [
  {
    text: 'Appeals wait for years.',
    area: 'A3',
    places: { countries: ['XA'] },
    supportTypes: ['training'],
    quantity: { min: 20, max: 40, unit: 'days', per: 'once' },
    conditions: [{ kind: 'other', text: 'Once a law is adopted' }],
    barriers: 'Hindered by a canary',
  },
];
const secret = { excludedCountries: ['XC'] };

/** Those of the moment, of which the card shows none. */
const ofTheMoment = ({ id: _i, version: _v, release: _r, ...said }: Record<string, unknown>) =>
  said;

describe.each(['pledge', 'offer'] as const)('%s', (kind) => {
  test('it says all that the public page says, and nothing else', async () => {
    const world = await aWorld();
    const aBody = kind === 'pledge' ? aPledgeBody : anOfferBody;
    const owner = kind === 'pledge' ? world.parties.state : world.parties.stakeholder;
    const { partyId: _, ...content } = aBody(owner, { components, ...secret });
    const record = await born(world, kind, { ...content, partyId: owner });
    await step(world, record, 'acceptance', 'release');
    const { body: page } = await world.call(routes[kind], { path: { id: record.id } });

    const card = publicPicture({
      kind,
      content,
      party: page.party,
      world: world.dependencies.world,
    });

    expect(ofTheMoment({ ...card })).toEqual(ofTheMoment(page));
    expect(JSON.stringify(card)).not.toMatch(/XC|canary/);
  });
});

test('there is none of answers that nobody could send', () => {
  const party = { id: 'p', name: 'A State', type: 'state', country: 'XA' } as never;

  expect(
    publicPicture({ kind: 'pledge', content: { title: 3 }, party, world: 'real' }),
  ).toBeUndefined();
});
