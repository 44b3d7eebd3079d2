/** Addresses of what is not there, or not there for whoever asks: one answer for both. */
import type { RouteId } from '#shared/contract/routes';
import { recordKinds, type RecordKind } from '#shared/domain/records/record';

import { edit, refused } from './calls.ts';
import { canary, notFound, type Refused } from './refused.ts';
import { etag } from './scene.ts';

const readsOfOne = {
  pledge: ['getPledge', 'getPledgeHistory', 'getPledgeSuggestions'],
  offer: ['getOffer', 'getOfferHistory', 'getOfferSuggestions'],
} as const satisfies Record<RecordKind, readonly RouteId[]>;

const badIds = [
  '..%2f',
  '%00',
  'PLEDGE#x',
  'META',
  '0'.repeat(16),
  '0'.repeat(15),
  'O'.repeat(16),
  'a'.repeat(10_000),
  ' ',
];

// oxfmt-ignore
export const refusedAddresses: readonly Refused[] = [
  ...badIds.map((id) =>
    refused(`the id ${id.slice(0, 20)} (${id.length})`, 'getPledge', notFound, () => ({ as: 'officer', path: { id } })),
  ),
  ...badIds.map((id) =>
    refused(`the public id ${id.slice(0, 20)} (${id.length})`, 'getReleasedOffer', notFound, () => ({ path: { id } })),
  ),
  ...recordKinds.flatMap((kind) =>
    readsOfOne[kind].map((route) =>
      refused(`${route} of another party`, route, notFound, ({ records, foreign }) => ({
        as: kind === 'pledge' ? 'state' : 'otherState',
        path: kind === 'pledge' ? foreign.path : records.offer.submitted.path,
      })),
    ),
  ),
  refused('an offer read as a pledge', 'getPledge', notFound, ({ records }) => ({ as: 'officer', path: records.offer.submitted.path })),
  refused("an edit of another party's pledge", 'editPledge', notFound, ({ foreign }) => edit(foreign, 'state')),
  refused("a withdrawal of another party's pledge", 'withdrawPledge', notFound, ({ foreign }) => ({
    as: 'state', path: foreign.path, body: {}, headers: { 'if-match': etag(foreign.version) },
  })),
  refused('a pledge that is not released, in public', 'getReleasedPledge', notFound, ({ records }) => ({ path: records.pledge.accepted.path })),
  refused('a pledge whose release was withdrawn, in public', 'getReleasedPledge', notFound, ({ records }) => ({ path: records.pledge.withdrawn.path })),
  refused('another party', 'getParty', notFound, ({ world }) => ({ as: 'state', path: { id: world.parties.otherState } })),
  refused('an edit of another party', 'editParty', notFound, ({ world }) => ({
    as: 'state', path: { id: world.parties.otherState }, body: { name: canary, units: [] }, headers: { 'if-match': '"v1"' },
  })),
  refused('an export that is none', 'getReleasedExport', notFound, () => ({ path: { name: 'parties.csv' } })),
  ...['a b', '.', '..', '-', ':', '__proto__', 'a'.repeat(129), 'a'.repeat(3000), 'ä', ''].map((sub) =>
    refused(`a user by the impossible name ${sub.slice(0, 20)} (${sub.length})`, 'putUser', notFound, () => ({
      as: 'administrator', path: { sub }, body: { role: 'reader', partyId: null },
    })),
  ),
];
