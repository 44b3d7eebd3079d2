import { describe, expect, test } from 'vitest';

import { coverOf } from '#shared/domain/records/component-status';
import { isTakenUp } from '#shared/domain/match-states';
import type { MatchLink } from '#shared/domain/match-link';
import { matchStateIds } from '#shared/vocabulary/record-states';
import { aPledge } from '#tests/support/records';

type Links = readonly Partial<MatchLink>[];
type Row = readonly [
  says: string,
  asked: number | null,
  matches: Links,
  status: string,
  covered: number,
];

// oxfmt-ignore
const table: readonly Row[] = [
  ['no match', null, [], 'open', 0],
  ['no match, an amount asked', 10, [], 'open', 0],
  ['a match that is proposed', null, [{ state: 'proposed' }], 'open', 0],
  ['a match under discussion', 10, [{ state: 'under_discussion', quantity: 10 }], 'open', 0],
  ['a declined match', null, [{ state: 'declined' }], 'open', 0],
  ['a suspended match', null, [{ state: 'suspended' }], 'open', 0],
  ['a match closed without fulfilment', null, [{ state: 'closed_unfulfilled' }], 'open', 0],
  ['a match that names no stage', null, [{ state: 'not_stated' }], 'not_stated', 0],
  ['a match that names no stage, an amount asked', 10, [{ state: 'not_stated', quantity: 10 }], 'not_stated', 0],
  ['a proposed match and one that names no stage', null, [{ state: 'proposed' }, { state: 'not_stated' }], 'not_stated', 0],
  ['an agreed match, no amounts', null, [{ state: 'agreed' }], 'partly_met', 0],
  ['a match in progress, no amount of its own', 10, [{ state: 'in_progress' }], 'partly_met', 0],
  ['a part of the amount', 10, [{ state: 'planning', quantity: 4 }], 'partly_met', 4],
  ['two parts of the amount', 10, [{ state: 'planning', quantity: 4 }, { state: 'agreed', quantity: 5 }], 'partly_met', 9],
  ['the whole amount', 10, [{ state: 'planning', quantity: 10 }], 'met', 10],
  ['the whole amount by two', 10, [{ state: 'planning', quantity: 4 }, { state: 'agreed', quantity: 6 }], 'met', 10],
  ['more than the amount', 10, [{ state: 'agreed', quantity: 25 }], 'met', 10],
  ['a taken-up match beside one that names no stage', null, [{ state: 'agreed' }, { state: 'not_stated' }], 'partly_met', 0],
  ['a fulfilled match, no amounts', null, [{ state: 'fulfilled' }], 'delivered', 0],
  ['a fulfilled match of the whole amount', 10, [{ state: 'fulfilled', quantity: 10 }], 'delivered', 10],
  ['a fulfilled match of a part of the amount', 10, [{ state: 'fulfilled', quantity: 4 }], 'partly_met', 4],
  ['a fulfilled match and one in progress, no amounts', null, [{ state: 'fulfilled' }, { state: 'in_progress' }], 'partly_met', 0],
  ['the whole amount, in part fulfilled', 10, [{ state: 'fulfilled', quantity: 4 }, { state: 'agreed', quantity: 6 }], 'met', 10],
  ['a fulfilled match and a declined one', null, [{ state: 'fulfilled' }, { state: 'declined' }], 'delivered', 0],
  ['an amount of zero, fulfilled', 0, [{ state: 'fulfilled' }], 'delivered', 0],
  ['an agreed match of another component', null, [{ state: 'agreed', components: ['c2'] }], 'open', 0],
];

describe('a component', () => {
  test.each(table)('with %s (%s asked)', (_, asked, matches, status, covered) => {
    const quantity = asked === null ? null : { min: 0, max: asked, unit: 'hours', per: 'once' };
    const record = aPledge({ component: { quantity }, matches });
    const [component] = record.components;

    const cover = component && coverOf(component, record.matches);

    expect(cover).toEqual({ status, covered });
  });

  test('counts a match from the agreement of both sides on, until it is closed', () => {
    expect(matchStateIds.filter(isTakenUp)).toEqual([
      'agreed',
      'planning',
      'in_progress',
      'fulfilled',
    ]);
  });
});
