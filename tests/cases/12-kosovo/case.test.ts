import { expect, test } from 'vitest';

import { arabicScreens } from '#dashboard/i18n/messages/ar';
import { englishScreens } from '#dashboard/i18n/messages/en';
import { frenchScreens } from '#dashboard/i18n/messages/fr';
import { spanishScreens } from '#dashboard/i18n/messages/es';
import { findCountry } from '#shared/vocabulary/countries';
import { countriesByName } from '#shared/vocabulary/country-names';
import { countrySearch } from '#shared/vocabulary/country-search';
import { languages } from '#shared/vocabulary/label';
import { readCsv } from '#tests/support/exported';
import { importFile } from '#tests/support/import-file';
import { recordsIn } from '#tests/support/imported-records';
import { anOfferBody } from '#tests/support/submissions';
import { importRows, realRows } from '#tests/support/public-record';
import { aRealWorld } from '#tests/support/world';

const catalogues = { en: englishScreens, fr: frenchScreens, es: spanishScreens, ar: arabicScreens };
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

const sentence =
  'References to Kosovo shall be understood to be in the context of Security Council resolution 1244 (1999).';

test('the sentence that goes with the name stands in every row of a file that names it, and in no other', async () => {
  const world = await aRealWorld();
  await importFile(world, file);
  await importRows(world, [...realRows]);

  const rows = (
    await Promise.all(
      (['offers', 'pledges', 'amounts'] as const).map((name) => readCsv(world, name)),
    )
  ).flat();

  const naming = rows.filter((row) =>
    Object.entries(row).some(
      ([column, value]) => column !== 'names_note' && /kosovo|XKX/iu.test(value),
    ),
  );
  expect(naming.length).toBeGreaterThan(1);
  expect(naming.map((row) => row['names_note'])).toEqual(naming.map(() => sentence));
  expect(rows.filter((row) => row['names_note'] !== '')).toHaveLength(naming.length);
});

test.each(languages)(
  'on pages in %s the name says the resolution, and the foot of each page the sentence',
  (language) => {
    const { label, note } = findCountry('XKX') ?? {};

    expect(label?.[language]).toContain('S/RES/1244 (1999)');
    expect(note?.[language]).toContain('1244 (1999)');
    expect(catalogues[language]['footer.names']).toContain('1244 (1999)');
  },
);

test.each(languages)('it is found in %s by its usual and foreign names', (language) => {
  const search = countrySearch(countriesByName(language, new Intl.Collator(language).compare));

  for (const name of ['Kosovo', 'kosova', 'Kosovë', 'Косово', 'كوسوفو', 'XKX', 'Kosovo*'])
    expect(search(name)[0]?.id).toBe('XKX');
});
