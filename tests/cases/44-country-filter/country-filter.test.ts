/** After IATI/D-Portal issue 239 and Ibercivis/EU-CS_platform issues 430 and 526: a country filter that hides what serves many. */
import { describe, expect, test } from 'vitest';

import { reachOf, reachOfCountry } from '#shared/domain/matching/reach';
import { anOffer } from '#tests/support/suggested-pairs';
import { aWorld, type World } from '#tests/support/world';

const places = {
  named: { countries: ['NER', 'TCD'] },
  region: { regions: ['west-central-africa'] },
  anywhere: { anywhere: true },
  elsewhere: { countries: ['PER'] },
  otherRegion: { regions: ['europe'] },
  silent: {},
} as const;

const offersIn = async (world: World) =>
  Object.fromEntries(
    await Promise.all(
      Object.entries(places).map(async ([name, of]) => [
        name,
        (await anOffer(world, { places: of })).id,
      ]),
    ),
  ) as Readonly<Record<keyof typeof places, string>>;

describe('a country filter', () => {
  test.each([
    ['listReleasedOffers', undefined],
    ['listOffers', 'officer'],
  ] as const)('of %s finds what reaches the country, and says how', async (route, as) => {
    const world = await aWorld();
    const ids = await offersIn(world);

    const { body } = await world.call(route, {
      ...(as ? { as } : {}),
      query: { country: 'NER' },
    });

    expect(body.reach).toEqual({
      [ids.named]: 'country',
      [ids.region]: 'region',
      [ids.anywhere]: 'anywhere',
    });
    expect(body.items.map(({ id }: { id: string }) => id).sort()).toEqual(
      Object.keys(body.reach).sort(),
    );
  });

  test('of a file finds the same components, with how in a column', async () => {
    const world = await aWorld();
    await offersIn(world);

    const { body } = await world.call('getReleasedExport', {
      path: { name: 'offers.json' },
      query: { country: 'NER' },
    });

    expect(body.rows.map(({ reach }: { reach: string }) => reach).sort()).toEqual([
      'anywhere',
      'country',
      'region',
    ]);
  });

  test('that is not given says nothing of reach', async () => {
    const world = await aWorld();
    await offersIn(world);

    const { body } = await world.call('listReleasedOffers');

    expect(body.reach).toBeUndefined();
    expect(body.items).toHaveLength(6);
  });

  test('goes by the rule of the place gate', () => {
    const whole = { countries: [], regions: [], anywhere: false };
    for (const given of Object.values(places)) {
      const codes = { ...whole, ...given } as Parameters<typeof reachOfCountry>[0];
      const asked = { ...whole, countries: ['NER' as const] };
      const byGate = reachOf({ asked, given: codes });
      expect(reachOfCountry(codes, 'NER')).toBe(
        ['outside', 'not_stated'].includes(byGate) ? undefined : byGate,
      );
    }
  });
});
