import { describe, expect, test } from 'vitest';

import { findNamedParty } from '#shared/naming/find-party';
import { namesOwnParty } from '#shared/naming/party-names';

const network = {
  id: '1'.repeat(16),
  name: "Réseau d'aide – Centre",
  type: 'legal',
  country: 'XB',
} as const;
const state = { id: '2'.repeat(16), name: 'State of XA', type: 'state', country: 'XA' } as const;
const elsewhere = {
  id: '3'.repeat(16),
  name: 'National Commission',
  type: 'nhri',
  country: 'XC',
} as const;
const known = [network, state, elsewhere];

const named = (name: string, type = '', country = '', id = '') => ({ id, name, type, country });
const find = (...given: Parameters<typeof named>) => {
  const found = findNamedParty(known, named(...given), 'en');
  return found.ok
    ? [found.value.party?.id ?? 'new', ...found.value.notes.map(({ code }) => code)]
    : [found.error.code];
};

describe('a party that a file names', () => {
  test.each([
    "Réseau d'aide – Centre",
    'Réseau d’aide - Centre',
    ' réseau  d\u02BCaide — centre\u200B',
    'RÉSEAU D’AIDE\u00A0– CENTRE',
  ])('is the registered one where nobody sees a difference: %j', (name) => {
    expect(find(name)).toEqual([network.id]);
  });

  test.each(['Reseau d aide Centre', 'Le réseau d’aide (Centre)'])(
    'is the registered one after a look where it is spelled otherwise: %j',
    (name) => expect(find(name)).toEqual([network.id, 'partyLooksLike']),
  );

  test('is a State by its country, whatever it is called', () => {
    expect(find('Ministry of XA', 'state', 'XA')).toEqual([state.id, 'partyLooksLike']);
    expect(find('Synthetic country XA')).toEqual([state.id]);
    expect(find('', 'state', 'XA')).toEqual([state.id]);
  });

  test('is another where it has another country, and says so', () => {
    expect(find('National Commission', 'nhri', 'XD')).toEqual(['new', 'sameNameElsewhere']);
    expect(find('National Commission', 'nhri', 'XC')).toEqual([elsewhere.id]);
  });

  test('keeps the type with which it is registered', () => {
    expect(find('National Commission', 'legal', 'XC')).toEqual([elsewhere.id, 'partyOtherType']);
  });

  test('is the one that its id names, and says where its name or country is another’s', () => {
    expect(find('State of XA', '', 'XA', state.id)).toEqual([state.id]);
    expect(find('Synthetic country XA', 'state', 'XA', state.id)).toEqual([state.id]);
    expect(find('', '', '', state.id)).toEqual([state.id]);
    expect(find('State of XB', '', '', state.id)).toEqual([state.id, 'partyLooksLike']);
    expect(find('', '', 'XB', state.id)).toEqual([state.id, 'partyOtherCountry']);
    expect(find('Synthetic country XB', 'state', 'XB', state.id)).toEqual([
      state.id,
      'partyLooksLike',
      'partyOtherCountry',
    ]);
  });

  test('is found by its id in another register, and by nobody’s where two have it', () => {
    const noted = (party: typeof network | typeof elsewhere, id: string) => ({
      ...party,
      outsideIds: [{ register: 'Another register', id }],
    });
    const parties = [noted(network, 'R-1'), noted(elsewhere, state.id), state];
    const found = (id: string, all: typeof parties = parties) => {
      const one = findNamedParty(all, named('', '', '', id), 'en');
      return one.ok ? one.value.party?.id : one.error.code;
    };

    expect(found('R-1')).toBe(network.id);
    expect(found(state.id)).toBe(state.id);
    expect(found('R-2', [noted(network, 'R-2'), noted(elsewhere, 'R-2')])).toBe('partyChoice');
  });

  test('says where its name is that of one country and its code that of another', () => {
    expect(find('Austria', 'state', 'AUS')).toEqual(['new', 'newParty', 'nameAgainstCode']);
  });

  test('is new where nothing is like it, and needs what the register asks for', () => {
    expect(find('A clinic', 'legal')).toEqual(['new', 'newParty']);
    expect(find('A clinic')).toEqual(['typeMissing']);
    expect(find('The kingdom', 'state')).toEqual(['stateNeedsCountry']);
    expect(find('')).toEqual(['partyMissing']);
  });
});

test('whoever acts for a party names it as it is called, by its country, or not at all', () => {
  const given = [
    named(''),
    named('State of XA'),
    named('Synthetic country XA'),
    named('Other', '', '', state.id),
  ];
  expect(given.map((each) => namesOwnParty(state, each))).toEqual([true, true, true, true]);
  const others = [
    named('State of XB'),
    named('', 'state', 'XB'),
    named('State of XA', '', 'XB'),
    named('', '', '', elsewhere.id),
  ];
  expect(others.map((each) => namesOwnParty(state, each))).toEqual([false, false, false, false]);
  const noted = { ...state, outsideIds: [{ register: 'Another register', id: 'R-1' }] };
  expect(namesOwnParty(noted, named('', '', '', 'R-1'))).toBe(true);
});
