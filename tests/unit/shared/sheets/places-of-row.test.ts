import { describe, expect, test } from 'vitest';

import { placesOfRow } from '#shared/sheets/places-of-row';

const nowhere = { component_countries: '', regions: '', places_stated: '', anywhere: '' };

const countries = (text: string) => {
  const { cells, notes } = placesOfRow({ ...nowhere, component_countries: text }, 'en');
  return { ...cells, notes: notes.map(({ code }) => code) };
};

describe('a cell of countries', () => {
  // oxfmt-ignore
  test.each([
    ['COL; ECU', 'COL; ECU', []],
    ['Colombia, Ecuador and Peru', 'COL; ECU; PER', ['severalStates']],
    ['Colombie, Équateur et Pérou', 'COL; ECU; PER', ['severalStates']],
    ['Bosnia and Herzegovina', 'BIH', []],
    ['كولومبيا؛ إكوادور', 'COL; ECU', ['severalStates']],
    ['Swaziland', 'SWZ', []],
  ])('%j names States, one by one', (text, expected, notes) => {
    expect(countries(text)).toMatchObject({ component_countries: expected, places_stated: '', notes });
  });

  // oxfmt-ignore
  test.each([
    ['West & Central Africa', 'west-central-africa', ['placeElsewhere']],
    ['Afrique de l’Ouest et centrale', 'west-central-africa', ['placeElsewhere']],
    ['Southern Africa', 'eastern-southern-africa', ['formerRegion']],
  ])('%j names a region, and says so', (text, regions, notes) => {
    expect(countries(text)).toMatchObject({ regions, component_countries: '', notes });
  });

  test.each(['Worldwide', 'Le monde entier', 'Todo el mundo', 'جميع البلدان'])(
    '%j is anywhere, and says so',
    (text) => {
      const { anywhere, notes } = countries(text);
      expect([anywhere, notes]).toEqual(
        text === 'Le monde entier' ? ['false', ['placeAsWords']] : ['true', ['placeElsewhere']],
      );
    },
  );

  test('keeps in words what is no code, and says which States nobody named', () => {
    expect(countries('ECOWAS; XA; the border area')).toEqual({
      component_countries: 'XA',
      regions: '',
      anywhere: 'false',
      places_stated: 'ECOWAS; the border area',
      notes: ['stateGroup', 'placeAsWords'],
    });
  });
});

test('words of their own column stay as they are, without a note', () => {
  const { cells, notes } = placesOfRow({ ...nowhere, places_stated: 'near the river' }, 'en');
  expect([cells.places_stated, notes]).toEqual(['near the river', []]);
});

test('a State is read by its whole name alone, and not by the beginning of another one', () => {
  expect(countries('Guinea; Guinea-Bissau')).toMatchObject({ component_countries: 'GIN; GNB' });
  expect(countries('Equatorial')).toMatchObject({ places_stated: 'Equatorial' });
});
