import { expect, test } from 'vitest';

import { importFile } from '#tests/support/import-file';
import { recordsIn } from '#tests/support/imported-records';
import { anOfferBody } from '#tests/support/submissions';
import { aRealWorld } from '#tests/support/world';

const file = new URL('kosovo.json', import.meta.url);

test.each(['preview', 'commit'] as const)('an offer for Kosovo is taken, in %s', async (mode) => {
  const world = await aRealWorld();

  expect(await importFile(world, file, mode)).toMatchObject({ imported: 1, refused: [] });
  if (mode === 'commit')
    expect(recordsIn(world)[0]?.components[0]?.places).toMatchObject({ countries: ['XKX'] });
});

test('an offer can be made for Kosovo, and none for a made-up country of its letters', async () => {
  const world = await aRealWorld();
  const offerFor = (code: string) => {
    const body = anOfferBody(world.parties.stakeholder);
    const components = (body.components as readonly object[]).map((component) => ({
      ...component,
      places: { countries: [code] },
    }));
    return world.call('createOffer', { as: 'stakeholder', body: { ...body, components } });
  };

  expect((await offerFor('XKX')).status).toBe(201);
  expect((await offerFor('XK')).status).toBe(422);
});
