/** Test data is marked where a match shows it to its sides. */
import { createElement } from 'react';
import { expect, test } from 'vitest';

import type { DisclosedEndView, MatchEndView } from '#shared/contract/matches/match-ends-views';

import { DisclosedEndFacts } from '../../../../dashboard/src/matches/ends/disclosed-end.tsx';
import { inLanguage, rendered } from './rendered.ts';

const party = { id: 'p1', name: 'A State', type: 'state', country: 'XA' } as const;

const view = (synthetic: boolean) => {
  const disclosed = {
    kind: 'pledge',
    recordId: 'a1',
    version: 1,
    title: 'A pledge',
    language: 'en',
    party,
    partners: [],
    components: [],
  } as unknown as DisclosedEndView;
  const end = { disclosed, today: null, changed: [], state: 'accepted', onBehalf: null, synthetic };
  return end as MatchEndView & { readonly disclosed: DisclosedEndView };
};

test.each(Object.entries(inLanguage))('as made up, and nothing else is, in %s', (_, words) => {
  const shown = (synthetic: boolean): string =>
    rendered(createElement(DisclosedEndFacts, { view: view(synthetic), at: null }), { words });
  const mark = words.say('record.syntheticShort');

  expect(shown(true)).toContain(mark);
  expect(shown(false)).not.toContain(mark);
});
