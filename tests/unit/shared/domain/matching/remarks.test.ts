import { describe, expect, test } from 'vitest';

import type { Surroundings } from '#shared/domain/matching/existing-support';
import { featuresOf } from '#shared/domain/matching/features-of-record';
import { statedPolicy, type Policy } from '#shared/domain/matching/policy';
import { remarksOf } from '#shared/domain/matching/remarks';
import { anId, anOffer, aPair, aPledge, type Given } from '#tests/support/records';

const today = '2026-06-15';
const inNiger = { component: { places: { countries: ['NER'] } } };
const accepted = { state: 'accepted' };
const tied = { conditions: [{ kind: 'return_or_transfer', text: 'After returns' }] };

const remarks = (
  pledge: Given = {},
  offer: Given = {},
  around?: Surroundings,
  policy: Policy = statedPolicy,
) =>
  remarksOf(aPair({ ...accepted, ...pledge }, { ...accepted, ...offer }), {
    policy,
    today,
    ...(around ? { around } : {}),
  });

const namesOf = (found: ReturnType<typeof remarks>) => found.map(({ remark }) => remark);

// oxfmt-ignore
const own: readonly (readonly [string, Given, Given, readonly object[]])[] = [
  ['nothing', {}, {}, []],
  ['a forum of either side', { edition: 'grf-2019' }, { edition: 'grf-2023' }, [{ remark: 'grfPledged', kind: 'priority', values: { editions: ['grf-2019', 'grf-2023'] } }]],
  ['a condition', {}, { component: { conditions: [{ kind: 'funding', text: 'Budget' }] } }, [{ remark: 'conditional', kind: 'warning', values: { sides: ['offer'] } }]],
  ['an offer whose time is over', {}, { component: { window: { end: '2025' } } }, [{ remark: 'ended', kind: 'warning', values: { sides: ['offer'] } }]],
  ['a target date that has passed', { component: { due: '2025' } }, {}, [{ remark: 'overdue', kind: 'warning', values: { due: '2025-12-31' } }]],
  ['no target date of today', { component: { due: '2026-06-15' } }, {}, []],
  ['a State with as many supports as it can take in', { supportsAtOnce: 1, matches: [{ state: 'proposed' }] }, {}, [{ remark: 'askerFull', kind: 'warning', values: { count: 1, atOnce: 1 } }]],
  ['a State that takes in more than it said', { supportsAtOnce: 1, matches: [{}, { state: 'planning' }] }, {}, [{ remark: 'askerFull', kind: 'warning', values: { count: 2, atOnce: 1 } }]],
  ['nothing of a State with room for one more', { supportsAtOnce: 2, matches: [{}, { state: 'fulfilled' }] }, {}, []],
  ['an offer with as many matches as it can carry', {}, { matchesAtOnce: 1, matches: [{}] }, [{ remark: 'giverFull', kind: 'warning', values: { count: 1, atOnce: 1 } }]],
  ['a time in which the State can take in none', { noSupportFrom: '2026-06', noSupportUntil: '2026-07' }, {}, [{ remark: 'takesNone', kind: 'warning', values: { start: '2026-06-01', end: '2026-07-31' } }]],
  ['a time that has only an end', { noSupportUntil: '2026-07' }, {}, [{ remark: 'takesNone', kind: 'warning', values: { start: undefined, end: '2026-07-31' } }]],
  ['no time that is over', { noSupportFrom: '2026-04', noSupportUntil: '2026-06-14' }, {}, []],
  ['no time that begins after the offer ends', { noSupportFrom: '2027-01' }, { component: { window: { end: '2026-12' } } }, []],
  ['support tied to return, for review', { component: tied }, { component: tied }, [
    { remark: 'conditional', kind: 'warning', values: { sides: ['pledge', 'offer'] } },
    { remark: 'tied', kind: 'review', values: { sides: ['pledge', 'offer'] } },
  ]],
  ['a side that is not accepted yet', { state: 'submitted' }, {}, [{ remark: 'notAccepted', kind: 'review', values: { sides: ['pledge'] } }]],
];

const around = (...records: readonly ReturnType<typeof aPledge>[]): Surroundings => {
  const features = records.map((record) => featuresOf(record));
  return {
    pledges: features.filter(({ kind }) => kind === 'pledge'),
    offers: features.filter(({ kind }) => kind === 'offer'),
    complete: true,
  };
};

const committed = (given: Given = {}) =>
  anOffer({ id: anId('held'), availability: 'committed', ...inNiger, ...given });
const served = aPledge({ id: anId('served'), ...inNiger, matches: [{ state: 'in_progress' }] });

describe('beside the score stands', () => {
  test.each(own)('%s', (_, pledge, offer, expected) => {
    expect(remarks(pledge, offer)).toEqual(expected);
  });

  // oxfmt-ignore
  test.each([
    ['nothing is around: least served', around(), ['leastServed']],
    ['a committed offer for the country and area: maybe the same', around(committed()), ['duplicate']],
    ['another pledge there has support: maybe the same', around(served), ['duplicate']],
    ['support in another area: least served', around(committed({ component: { area: 'A2', places: { countries: ['NER'] } } })), ['leastServed']],
    ['support in another country: least served', around(committed({ component: { places: { countries: ['SEN'] } } })), ['leastServed']],
    ['an offer that is still open is no support', around(committed({ availability: 'open' })), ['leastServed']],
    ['not everything around was read: nothing is claimed', { ...around(), complete: false }, []],
  ] as const)('what is around a need: %s', (_, surroundings, expected) => {
    expect(namesOf(remarks(inNiger, {}, surroundings))).toEqual(expected);
  });

  test('no duplicate where both name topics and share none', () => {
    const about = (topic: string): Given => ({
      component: { ...inNiger.component, topics: [topic] },
    });

    const other = around(committed(about('reception')));
    expect(namesOf(remarks(about('training'), {}, other))).toEqual([]);
    expect(namesOf(remarks(about('reception'), {}, other))).toEqual(['duplicate']);
  });

  test('no pair’s own committed offer as its duplicate, nor a need as unserved because of it', () => {
    const given = { availability: 'committed', ...inNiger };

    expect(namesOf(remarks(inNiger, given, around(anOffer(given))))).toEqual([]);
  });

  test('a priority only where the policy shows it', () => {
    const policy = { ...statedPolicy, priorities: ['grfPledged'] as const };

    expect(namesOf(remarks({ ...inNiger, edition: 'grf-2019' }, {}, around(), policy))).toEqual([
      'grfPledged',
    ]);
  });
});
