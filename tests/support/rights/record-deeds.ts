/** How each deed of the table of rights is asked for. */
import type { RouteId } from '#shared/contract/routes';

import { opening } from '../announcements.ts';
import { etag } from '../refusals/scene.ts';
import type { Call } from '../world.ts';
import type { RecordDeed } from './record-matrix.ts';
import type { RecordScene, Standing } from './record-scene.ts';
import type { Asked } from './tried.ts';

type Of = { readonly record: Standing; readonly scene: RecordScene; readonly by: string };

const byKind =
  (pledge: RouteId, offer: RouteId, rest: (of: Of) => Partial<Call> = () => ({})) =>
  (of: Of): Asked => ({
    route: of.record.kind === 'pledge' ? pledge : offer,
    call: { path: { id: of.record.id }, ...rest(of) },
  });

const versioned =
  (body: object, forOfficer: object = {}) =>
  ({ record, by }: Of): Partial<Call> => ({
    body: by === 'officer' ? { ...body, ...forOfficer } : body,
    headers: { 'if-match': etag(record.version) },
  });

/** The Secretariat writes for a party on a basis that it names. */
const onBehalf = { onBehalf: { basis: 'note_verbale', date: '2025-11-03' } };
const title = { title: 'Another title' };
const contact = { contact: { name: 'The desk', email: 'new-desk@example.org' } };

const listed =
  (pledge: RouteId, offer: RouteId, call: (record: Standing) => Call = () => ({})) =>
  ({ record }: Of): Asked => ({
    route: record.kind === 'pledge' ? pledge : offer,
    call: call(record),
    names: record.id,
  });

const otherKind = { pledge: 'offer', offer: 'pledge' } as const;
const explained =
  (which: 'released' | 'hidden') =>
  ({ record, scene }: Of): Partial<Call> => ({
    path: { id: record.id, counterpartId: scene.counterparts[otherKind[record.kind]][which] },
  });

const proposal = ({ record, scene }: Of): Asked => {
  const ends = {
    [record.kind]: { recordId: record.id, component: 'c1' },
    [otherKind[record.kind]]: {
      recordId: scene.counterparts[otherKind[record.kind]].released,
      component: 'c1',
    },
  };
  return { route: 'proposeMatch', call: { body: { ...ends, amount: null } } };
};

export const recordDeeds: Readonly<Record<RecordDeed, (of: Of) => Asked>> = {
  read: byKind('getPledge', 'getOffer'),
  history: byKind('getPledgeHistory', 'getOfferHistory'),
  suggestions: byKind('getPledgeSuggestions', 'getOfferSuggestions'),
  comments: byKind('getPledgeComments', 'getOfferComments'),
  comment: byKind('commentPledge', 'commentOffer', () => ({ body: { text: 'A word.' } })),
  eraseComment: byKind('erasePledgeComment', 'eraseOfferComment', ({ record }) => ({
    path: { id: record.id, comment: record.comment },
    body: {},
  })),
  listed: listed('listPledges', 'listOffers', () => ({ query: { limit: '100' } })),
  exported: listed('getExport', 'getExport', ({ kind, state }) => ({
    path: { name: `${kind}s.csv` },
    query: { state },
  })),
  readByEveryone: byKind('getReleasedPledge', 'getReleasedOffer'),
  listedForEveryone: listed('listReleasedPledges', 'listReleasedOffers'),
  contact: byKind('getPledgeContact', 'getOfferContact'),
  interest: byKind('getPledgeInterest', 'getOfferInterest'),
  explained: byKind('explainPledgeSuggestion', 'explainOfferSuggestion', explained('released')),
  explainedWithHidden: byKind(
    'explainPledgeSuggestion',
    'explainOfferSuggestion',
    explained('hidden'),
  ),
  edit: byKind('editPledge', 'editOffer', versioned(title, onBehalf)),
  editContact: byKind('editPledge', 'editOffer', versioned(contact, onBehalf)),
  handOver: byKind('editPledge', 'editOffer', versioned({ handOver: true }, onBehalf)),
  editAndSubmit: byKind('editPledge', 'editOffer', versioned({ ...title, submit: true }, onBehalf)),
  submit: byKind('submitPledge', 'submitOffer', versioned({})),
  accept: byKind('acceptPledge', 'acceptOffer', versioned({})),
  return: byKind('returnPledge', 'returnOffer', versioned({ reason: 'Say where.' })),
  code: byKind(
    'codePledge',
    'codeOffer',
    versioned({ components: [{ id: 'c1', supportTypes: ['financial'] }] }),
  ),
  release: byKind('releasePledge', 'releaseOffer', versioned({})),
  announce: byKind('releasePledge', 'releaseOffer', versioned({ publicFrom: opening })),
  confirm: byKind('confirmPledge', 'confirmOffer', versioned({})),
  withdraw: byKind('withdrawPledge', 'withdrawOffer', versioned({})),
  answerPartnership: byKind(
    'answerPartnership',
    'answerPartnership',
    versioned({ answer: 'confirmed' }),
  ),
  sayInterest: byKind('sayInterest', 'sayInterest', () => ({
    body: { says: 'couldHelp', offerId: null },
  })),
  propose: proposal,
};
