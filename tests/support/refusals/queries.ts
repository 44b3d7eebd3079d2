/** Queries with parameters that are none, or that mean nothing. */
import type { RouteId } from '#shared/contract/routes';

import type { Persona } from '../world.ts';
import { refused } from './calls.ts';
import { canary, malformed, type Refused } from './refused.ts';

const query = (
  route: RouteId,
  as: Persona | undefined,
  given: Readonly<Record<string, string>>,
  code: string,
): Refused =>
  refused(
    `${route}?${new URLSearchParams(given).toString().slice(0, 60)}`,
    route,
    malformed,
    () => ({ ...(as ? { as } : {}), query: given }),
    [Object.keys(given)[0] ?? '', code],
  );

// oxfmt-ignore
export const refusedQueries: readonly Refused[] = [
  query('listPledges', 'officer', { planet: canary }, 'unknownField'),
  query('listPledges', 'officer', { Area: 'A1' }, 'unknownField'),
  query('getReleasedCoverage', undefined, { stakeholderType: 'ngo' }, 'unknownField'),
  query('getMe', 'state', { verbose: canary }, 'unknownField'),
  query('listPledges', 'officer', { area: canary }, 'unknownId'),
  query('listReleasedOffers', undefined, { region: canary }, 'unknownId'),
  query('listOffers', 'officer', { country: canary }, 'unknownId'),
  query('listOffers', 'officer', { stakeholderType: canary }, 'unknownId'),
  query('listOffers', 'officer', { edition: canary }, 'unknownId'),
  query('listOffers', 'officer', { status: canary }, 'unknownId'),
  query('listOffers', 'officer', { status: `open,${canary}` }, 'unknownId'),
  query('listPledges', 'officer', { initiative: canary }, 'unknownId'),
  query('listPledges', 'officer', { state: canary }, 'unknownId'),
  query('listReleasedPledges', undefined, { state: 'draft' }, 'unknownField'),
  query('listRecords', 'officer', { queue: canary }, 'unknownId'),
  query('listRecords', 'officer', { kind: canary }, 'unknownId'),
  query('listRecords', 'officer', { order: canary }, 'unknownId'),
  query('listRecords', 'officer', { q: 'a'.repeat(201) }, 'tooLong'),
  query('listReleasedRecords', undefined, { queue: 'new' }, 'unknownField'),
  ...(['listPledges', 'listRecords', 'listParties', 'listMatches'] as const).flatMap((route) => [
    query(route, 'officer', { limit: '-1' }, 'tooSmall'),
    query(route, 'officer', { limit: '0' }, 'tooSmall'),
    query(route, 'officer', { limit: '1000000000' }, 'tooLarge'),
    ...['1e9', '1e1', '0x10', '0b11', '+5', '5.0', ' 1', '1 ', '１', '9'.repeat(16), 'Infinity'].map((limit) =>
      query(route, 'officer', { limit }, 'wrongType'),
    ),
    query(route, 'officer', { limit: '1.5' }, 'wrongType'),
    query(route, 'officer', { limit: 'NaN' }, 'wrongType'),
    query(route, 'officer', { limit: '1,2' }, 'wrongType'),
    query(route, 'officer', { limit: '' }, 'wrongType'),
    query(route, 'officer', { cursor: canary }, 'wrongCursor'),
    query(route, 'officer', { cursor: 'a.b' }, 'wrongCursor'),
    query(route, 'officer', { cursor: 'a'.repeat(2001) }, 'tooLong'),
  ]),
  ...(['listReleasedRecords', 'listReleasedPledges', 'listReleasedOffers', 'listReleasedMatches'] as const).map((route) =>
    query(route, undefined, { cursor: 'PUB#PLEDGE' }, 'wrongCursor'),
  ),
  refused("another actor's cursor", 'listPledges', malformed, ({ officerCursor }) => ({ as: 'reader', query: { limit: '1', cursor: officerCursor } }), ['cursor', 'wrongCursor']),
  refused("another query's cursor", 'listPledges', malformed, ({ officerCursor }) => ({ as: 'officer', query: { area: 'A1', cursor: officerCursor } }), ['cursor', 'wrongCursor']),
  refused("another list's cursor", 'listOffers', malformed, ({ officerCursor }) => ({ as: 'officer', query: { cursor: officerCursor } }), ['cursor', 'wrongCursor']),
  refused('a cursor with something added', 'listPledges', malformed, ({ officerCursor }) => ({ as: 'officer', query: { cursor: `${officerCursor}.more` } }), ['cursor', 'wrongCursor']),
  refused('a cursor with a letter changed', 'listPledges', malformed, ({ officerCursor }) => ({
    as: 'officer', query: { cursor: `${officerCursor.slice(0, -1)}${officerCursor.endsWith('A') ? 'B' : 'A'}` },
  }), ['cursor', 'wrongCursor']),
  {
    ...query('getReleasedExport', undefined, { dialect: canary }, 'unknownId'),
    call: ({ world }) => world.call('getReleasedExport', { path: { name: 'pledges.csv' }, query: { dialect: canary } }),
  },
];
