/** Bodies of steps, parties, users and imports, and edits of what is withdrawn. */
import { anOfferBody, aPledgeBody } from '../submissions.ts';
import { edit, refused } from './calls.ts';
import { canary, conflict, invalid, type Refused } from './refused.ts';
import { etag } from './scene.ts';

// oxfmt-ignore
export const refusedOtherBodies: readonly Refused[] = [
  refused('a return without a reason', 'returnPledge', invalid, ({ records }) => ({
    as: 'officer', path: records.pledge.submitted.path, body: {}, headers: { 'if-match': '"v2"' },
  }), ['/reason', 'required']),
  refused('a return with a blank reason', 'returnPledge', invalid, ({ records }) => ({
    as: 'officer', path: records.pledge.submitted.path, body: { reason: ' ' }, headers: { 'if-match': '"v2"' },
  }), ['/reason', 'tooShort']),
  refused('an edit that changes the owner', 'editPledge', invalid, ({ records, world }) => ({
    ...edit(records.pledge.submitted, 'state'), body: aPledgeBody(world.parties.otherState),
  }), ['/partyId', 'unknownField']),
  refused('a State without a country', 'createParty', invalid, () => ({ as: 'administrator', body: { name: 'A', type: 'state' } }), ['/country', 'stateNeedsCountry']),
  refused('a stakeholder type that is none', 'createParty', invalid, () => ({ as: 'administrator', body: { name: 'A', type: canary } }), ['/type', 'unknownId']),
  refused('a representative of no party', 'putUser', invalid, () => ({
    as: 'administrator', path: { sub: 'a' }, body: { role: 'representative', partyId: null },
  }), ['/partyId', 'partyForRepresentativesOnly']),
  refused('a reader of a party', 'putUser', invalid, ({ world }) => ({
    as: 'administrator', path: { sub: 'a' }, body: { role: 'reader', partyId: world.parties.state },
  }), ['/partyId', 'partyForRepresentativesOnly']),
  refused('a representative of a party that is none', 'putUser', invalid, () => ({
    as: 'administrator', path: { sub: 'a' }, body: { role: 'representative', partyId: '0'.repeat(16) },
  }), ['/partyId', 'noSuchParty']),
  refused('an administrator made by hand', 'putUser', invalid, () => ({
    as: 'administrator', path: { sub: 'a' }, body: { role: 'administrator', partyId: null },
  }), ['/role', 'unknownId']),
  refused('one’s own right', 'putUser', conflict, () => ({
    as: 'administrator', path: { sub: 'persona-administrator' }, body: { role: 'reader' },
  })),
  refused('a right of one’s own taken back', 'putUser', conflict, () => ({
    as: 'administrator', path: { sub: 'persona-administrator' }, body: { role: null },
  })),
  refused('a party for nobody', 'putUser', invalid, ({ world }) => ({
    as: 'administrator', path: { sub: 'a' }, body: { role: null, partyId: world.parties.state },
  }), ['/partyId', 'partyForRepresentativesOnly']),
  refused('an import without rows', 'importRecords', invalid, () => ({ as: 'officer', body: { mode: 'commit', records: [] } }), ['/records', 'tooFew']),
  refused('an import of 101 rows', 'importRecords', invalid, () => ({
    as: 'officer', body: { mode: 'commit', records: Array.from({ length: 101 }, () => ({})) },
  }), ['/records', 'tooMany']),
  refused('an import in a mode that is none', 'importRecords', invalid, () => ({ as: 'officer', body: { mode: canary, records: [{}] } }), ['/mode', 'unknownId']),
  refused('an edit of a withdrawn pledge', 'editPledge', conflict, ({ records }) => edit(records.pledge.withdrawn, 'state')),
  refused('an edit of a withdrawn offer', 'editOffer', conflict, ({ records }) => {
    const { partyId: _, ...body } = anOfferBody('');
    const { path, version } = records.offer.withdrawn;
    return { as: 'stakeholder', path, body, headers: { 'if-match': etag(version) } };
  }),
];
