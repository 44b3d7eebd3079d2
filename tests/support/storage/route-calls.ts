/** At least one call of every route that it accepts: a route that is missing here does not compile. */
import type { RouteId } from '#shared/contract/routes';
import type { MatchStep } from '#shared/domain/matches/match-transitions';
import type { RecordKind } from '#shared/domain/records/record';
import type { RecordStep } from '#shared/domain/records/record-transitions';

import { getSecret } from '#functions/store/secret-store';
import { unsubscriptionOf } from '#functions/store/people/unsubscription';
import { moveCall, proposalOf } from '../matches.ts';
import { realRows } from '../public-record.ts';
import { secondPolicy } from '../rebuilds.ts';
import { etag, ownerOf } from '../refusals/scene.ts';
import { anOfferBody, aPledgeBody } from '../submissions.ts';
import { sheetBody } from '../sheets.ts';
import type { Call } from '../world.ts';
import { contact, type Setting, type Stage } from './stage.ts';

export type RouteCall = {
  readonly says?: string;
  readonly on?: Setting;
  readonly call: (stage: Stage) => Call | Promise<Call>;
};

/** Without storage there is nothing that could fail. */
type Calls = readonly [RouteCall, ...RouteCall[]] | 'asks no storage';

const asked = (call: Call): RouteCall => ({ call: () => call });

const sheetCall = (partyId: string, mode: 'preview' | 'commit', digest?: string): Call => ({
  as: 'officer',
  body: sheetBody(`kind,title,text,area,party_id\npledge,A pledge,A text,A1,${partyId}\n`, {
    mode,
    onBehalf: { basis: 'letter', date: '2026-01-15' },
    ...(digest !== undefined && { digest }),
  }),
});

const readRecord = (kind: RecordKind): RouteCall => ({
  call: (stage) => ({ as: 'officer', path: { id: stage[kind].id } }),
});
const readByOwner = (kind: RecordKind): RouteCall => ({
  says: 'by its owner',
  call: (stage) => ({ as: ownerOf(kind), path: { id: stage[kind].id } }),
});
const versionByOwner = (kind: RecordKind): RouteCall => ({
  call: async (stage) => {
    const [as, { id }] = [ownerOf(kind), stage[kind]];
    const route = kind === 'pledge' ? 'getPledge' : 'getOffer';
    const { body } = await stage.scene.world.call(route, { as, path: { id } });
    return { as, path: { id, version: String(body.version) } };
  },
});
/** Of one that the stage holds. */
const erase = (kind: RecordKind): RouteCall => ({
  call: (stage) => ({
    as: ownerOf(kind),
    path: { id: stage[kind].id, comment: 'party-c1' },
    body: {},
  }),
});
const readPublic = (kind: RecordKind): RouteCall => ({
  call: (stage) => ({ path: { id: stage[kind].id } }),
});

const readBriefOf = (): RouteCall => ({
  call: ({ scene }) => ({ path: { id: scene.world.parties.state } }),
});

const states = {
  submission: 'draft',
  acceptance: 'submitted',
  return: 'submitted',
  release: 'accepted',
  withdrawal: 'accepted',
  confirmation: 'accepted',
} as const satisfies Record<RecordStep, string>;

const step = (kind: RecordKind, each: RecordStep): RouteCall => ({
  call: ({ scene }) => {
    const { path, version } = scene.records[kind][states[each]];
    const isOfficers = each === 'acceptance' || each === 'return';
    return {
      as: isOfficers ? 'officer' : ownerOf(kind),
      path,
      body: each === 'return' ? { reason: 'Say where it applies.' } : {},
      headers: { 'if-match': etag(version) },
    };
  },
});

const bodyOf = (kind: RecordKind, { scene }: Stage, fields: object): object => {
  const { parties } = scene.world;
  return kind === 'pledge'
    ? aPledgeBody(parties.state, { ...fields })
    : anOfferBody(parties.stakeholder, { ...fields });
};
const create = (kind: RecordKind): RouteCall => ({
  call: (stage) => ({ as: ownerOf(kind), body: bodyOf(kind, stage, { contact }) }),
});
const preview = (kind: RecordKind): RouteCall => ({
  call: (stage) => ({ as: ownerOf(kind), body: bodyOf(kind, stage, {}) }),
});
const edit = (kind: RecordKind): RouteCall => ({
  call: ({ scene }) => {
    const { path, version } = scene.records[kind].returned;
    const headers = { 'if-match': etag(version) };
    return { as: ownerOf(kind), path, headers, body: { title: 'Another title', submit: true } };
  },
});
const code = (kind: RecordKind): RouteCall => ({
  call: ({ scene }) => {
    const { path, version } = scene.records[kind].accepted;
    const headers = { 'if-match': etag(version) };
    return { as: 'officer', path, headers, body: { components: [{ id: 'c1', area: 'A2' }] } };
  },
});
const editPublic = (kind: RecordKind): RouteCall => ({
  says: 'released, with a contact',
  call: async (stage) => {
    const { id } = stage[kind];
    const body = { title: 'Another title', contact: null };
    return { as: ownerOf(kind), path: { id }, body, headers: { 'if-match': '"v3"' } };
  },
});
const explain = (kind: RecordKind): RouteCall => ({
  call: (stage) => {
    const counterpart = stage[kind === 'pledge' ? 'offer' : 'pledge'];
    return { as: 'officer', path: { id: stage[kind].id, counterpartId: counterpart.id } };
  },
});

const ofMatch = (name: 'proposed' | 'agreed' | 'introduced', call: Call): RouteCall => ({
  call: (stage) => ({ path: { id: stage[name].id }, ...call }),
});

const move = (name: 'proposed' | 'agreed', each: MatchStep): RouteCall => ({
  says: each,
  call: (stage) => moveCall(stage.scene.world, stage[name].id, 'state', each),
});

const imported = (mode: string, from: number, to: number): RouteCall => ({
  says: mode,
  on: 'real record',
  call: () => ({
    as: 'officer',
    body: { mode, records: realRows.slice(from, to), related: [], asOf: '2026-01-01' },
  }),
});

const generation = (on: Setting, call: Call): RouteCall => ({
  on,
  call: () => ({ as: 'officer', path: { name: 'g2' }, ...call }),
});

const ofMerge = (on: Setting, call: Call): RouteCall => ({
  on,
  call: ({ twin }) => ({ as: 'officer', path: { id: twin.goes }, ...call }),
});

const ofFile = (name: keyof Stage['files']): RouteCall => ({
  call: ({ files }) => ({ as: 'officer', path: { id: files[name] } }),
});

const list: readonly [RouteCall, ...RouteCall[]] = [
  asked({ as: 'officer' }),
  { says: 'by a State', call: () => ({ as: 'state', query: { limit: '2' } }) },
];

export const routeCalls: Readonly<Record<RouteId, Calls>> = {
  getHealth: 'asks no storage',
  getVocabulary: 'asks no storage',
  getCalendar: 'asks no storage',
  getCalendarFile: 'asks no storage',
  getOpenApi: 'asks no storage',
  getTemplate: 'asks no storage',
  getFormDocument: 'asks no storage',

  listReleasedRecords: [asked({ query: { q: 'support' } })],
  listReleasedPledges: [asked({})],
  getReleasedPledge: [readPublic('pledge')],
  listReleasedOffers: [asked({ query: { area: 'A1', limit: '1' } })],
  getReleasedOffer: [readPublic('offer')],
  listReleasedMatches: [asked({})],
  getReleasedCoverage: [asked({})],
  getCoveragePage: [asked({ path: { language: 'fr' } })],
  getReleasedRecordFigures: [asked({ query: { area: 'A1' } })],
  getReleasedExport: [
    asked({ path: { name: 'pledges.csv' } }),
    asked({ path: { name: 'coverage.csv' } }),
  ],
  readPublicLog: [
    asked({ path: { address: 'checkpoint' } }),
    asked({ path: { address: 'tile/0/000.p/1' } }),
  ],
  getPublicLogProof: [asked({ query: { size: '3', leaf: '1' } })],

  listReports: [asked({})],
  getReport: [asked({ path: { number: '1' } })],
  getReportPack: [asked({ path: { number: '1' } })],
  listBriefs: [asked({})],
  getBrief: [readBriefOf()],
  getBriefFile: [readBriefOf()],
  getReportKey: [asked({})],

  getMe: [asked({ as: 'state' })],
  getInbox: [asked({ as: 'officer' }), { says: 'by a State', call: () => ({ as: 'state' }) }],
  markInbox: [
    {
      call: async ({ scene: { world } }) => {
        const { body } = await world.call('getInbox', { as: 'officer' });
        const entries = (body.entries as readonly { readonly id: string }[]).map(({ id }) => id);
        return { as: 'officer', body: { entries, isRead: true } };
      },
    },
  ],
  getMailChoices: [asked({ as: 'officer' }), { says: 'by a State', call: () => ({ as: 'state' }) }],
  editMailChoices: [
    asked({
      as: 'state',
      body: { language: 'fr', atOnce: true, digest: 'weekly' },
      headers: { 'if-match': '"v0"' },
    }),
  ],
  endMails: [
    {
      call: async ({ scene: { world } }) => {
        const secret = await getSecret(world.dependencies);
        return { path: { token: unsubscriptionOf(secret, 'persona-officer') } };
      },
    },
  ],
  getFollowing: [asked({ as: 'state' })],
  editFollowing: [
    {
      call: ({ pledge }) => ({
        as: 'stakeholder',
        path: { topic: `pledge-${pledge.id}` },
        body: { follow: true },
      }),
    },
  ],
  getOutbox: [asked({ as: 'officer' })],
  repeatMail: [
    {
      call: async ({ scene: { world } }) => {
        const { body } = await world.call('getOutbox', { as: 'officer' });
        const [{ id, version }] = body.mails as [{ readonly id: string; readonly version: number }];
        return {
          as: 'officer',
          path: { id },
          body: {},
          headers: { 'if-match': etag(version) },
        };
      },
    },
  ],
  getToday: [asked({ as: 'officer' }), { says: 'by a State', call: () => ({ as: 'state' }) }],
  listRecords: list,
  listPledges: list,
  getPledge: [readRecord('pledge')],
  getPledgeContact: [readByOwner('pledge')],
  getPledgeHistory: [readRecord('pledge')],
  getPledgeVersion: [versionByOwner('pledge')],
  getPledgeSuggestions: [readRecord('pledge'), readByOwner('pledge')],
  explainPledgeSuggestion: [explain('pledge')],
  listPartnerships: [asked({ as: 'stakeholder' })],
  listOffers: list,
  getOffer: [readRecord('offer')],
  getOfferContact: [readByOwner('offer')],
  getOfferHistory: [readRecord('offer')],
  getOfferVersion: [versionByOwner('offer')],
  getOfferSuggestions: [readRecord('offer'), readByOwner('offer')],
  explainOfferSuggestion: [explain('offer')],
  getPledgeInterest: [readRecord('pledge'), readByOwner('pledge')],
  getOfferInterest: [readRecord('offer')],
  getPledgeComments: [readByOwner('pledge')],
  getOfferComments: [readRecord('offer')],
  listMatches: list,
  getMatch: [ofMatch('proposed', { as: 'officer' })],
  getMatchEnds: [ofMatch('agreed', { as: 'state' })],
  getMatchExchange: [ofMatch('introduced', { as: 'state' })],
  getMatchConduct: [ofMatch('introduced', { as: 'stakeholder' })],
  stepMatchConduct: [
    ofMatch('introduced', { as: 'stakeholder', body: { step: 'block', everywhere: true } }),
  ],
  getMatchCase: [ofMatch('proposed', { as: 'officer' })],
  getMatchHistory: [ofMatch('agreed', { as: 'officer' })],
  getCoverage: [asked({ as: 'officer' })],
  getRecordFigures: [asked({ as: 'officer' })],
  getExport: [
    asked({ as: 'officer', path: { name: 'offers.csv' } }),
    asked({ as: 'officer', path: { name: 'coverage.csv' } }),
  ],
  startExport: [
    asked({ as: 'officer', path: { name: 'pledges.csv' } }),
    asked({ as: 'state', path: { name: 'offers.json' } }),
  ],
  listExportJobs: [asked({ as: 'officer' })],
  getExportJob: [ofFile('begun')],
  continueExport: [ofFile('begun')],
  getExportLink: [ofFile('whole')],
  readLog: [
    asked({ as: 'state', path: { address: 'key' } }),
    asked({ as: 'officer', path: { address: 'tile/entries/000.p/7' } }),
  ],
  getLogProof: [asked({ as: 'stakeholder', query: { size: '9', older: '4' } })],
  previewPledge: [preview('pledge')],
  previewOffer: [preview('offer')],
  proposeAllocation: [asked({ as: 'officer', body: { selection: {} } })],
  readText: [asked({ as: 'reader', body: { kind: 'pledge', language: 'en', text: 'A backlog' } })],

  createPledge: [create('pledge')],
  editPledge: [edit('pledge'), editPublic('pledge')],
  codePledge: [code('pledge')],
  submitPledge: [step('pledge', 'submission')],
  acceptPledge: [step('pledge', 'acceptance')],
  returnPledge: [step('pledge', 'return')],
  releasePledge: [step('pledge', 'release')],
  confirmPledge: [step('pledge', 'confirmation')],
  withdrawPledge: [step('pledge', 'withdrawal')],
  commentPledge: [
    {
      call: ({ pledge }) => ({
        as: 'state',
        path: { id: pledge.id },
        body: { text: 'Who counts this?' },
      }),
    },
  ],
  erasePledgeComment: [erase('pledge')],
  commentOffer: [
    {
      call: ({ offer }) => ({
        as: 'reader',
        path: { id: offer.id },
        body: { text: 'Seen at the bureau.' },
      }),
    },
  ],
  eraseOfferComment: [erase('offer')],
  answerPartnership: [
    {
      call: (stage) => ({
        as: 'stakeholder',
        path: { id: stage.pledge.id },
        body: { answer: 'confirmed', progress: 'The first grant is paid.' },
        headers: { 'if-match': '"v3"' },
      }),
    },
  ],
  createOffer: [create('offer')],
  editOffer: [edit('offer'), editPublic('offer')],
  codeOffer: [code('offer')],
  submitOffer: [step('offer', 'submission')],
  acceptOffer: [step('offer', 'acceptance')],
  returnOffer: [step('offer', 'return')],
  releaseOffer: [step('offer', 'release')],
  confirmOffer: [step('offer', 'confirmation')],
  withdrawOffer: [step('offer', 'withdrawal')],

  sayInterest: [
    {
      call: (stage) => ({
        as: 'state',
        path: { id: stage.pledge.id },
        body: { says: 'question', offerId: stage.offer.id, words: 'From when on?' },
      }),
    },
    {
      says: 'of a need',
      call: (stage) => ({
        as: 'stakeholder',
        path: { id: stage.pledge.id },
        body: { says: 'couldHelp', offerId: null },
      }),
    },
  ],
  replyToInterest: [
    {
      call: (stage) => ({
        as: 'officer',
        path: { id: stage.interest.id },
        body: { words: 'From spring on.' },
        headers: { 'if-match': etag(1) },
      }),
    },
  ],
  proposeMatch: [
    { call: ({ pledge, offer }) => ({ as: 'officer', body: proposalOf(pledge, offer) }) },
  ],
  moveMatch: [move('proposed', 'consent'), move('agreed', 'start')],
  releaseMatch: [ofMatch('agreed', { as: 'state', body: {}, headers: { 'if-match': etag(5) } })],
  stepMatchExchange: [
    ofMatch('proposed', {
      as: 'state',
      body: { step: 'ask', to: 'offer', text: 'Who would come?', by: '2026-06-01' },
      headers: { 'if-match': etag(0) },
    }),
    ofMatch('introduced', {
      as: 'stakeholder',
      body: { step: 'end_introduction' },
      headers: { 'if-match': etag(3) },
    }),
  ],
  readMatchContacts: [ofMatch('introduced', { as: 'stakeholder' })],
  editMatchCase: [
    ofMatch('proposed', {
      as: 'officer',
      body: { officer: null, note: 'Ask about dates.' },
      headers: { 'if-match': etag(1) },
    }),
  ],

  listParties: list,
  getParty: [{ call: ({ scene }) => ({ as: 'officer', path: { id: scene.world.parties.state } }) }],
  listPeople: [
    asked({ as: 'officer' }),
    {
      says: 'of one party',
      call: ({ scene }) => ({ as: 'officer', query: { party: scene.world.parties.state } }),
    },
  ],
  invitePerson: [
    asked({
      as: 'officer',
      body: { email: 'desk@example.org', language: 'fr', name: 'A desk', role: 'reader' },
    }),
  ],
  changePerson: [
    asked({
      as: 'officer',
      path: { sub: 'persona-reader' },
      body: { name: 'A desk', role: 'reader' },
      headers: { 'if-match': '"v1"' },
    }),
  ],
  removePerson: [asked({ as: 'officer', path: { sub: 'persona-reader' }, body: {} })],
  restorePerson: [asked({ as: 'officer', path: { sub: 'persona-reader' }, body: {} })],
  resetSecondFactor: [asked({ as: 'officer', path: { sub: 'persona-reader' }, body: {} })],

  createParty: [
    asked({ as: 'administrator', body: { name: 'Another network', type: 'legal', country: 'XB' } }),
  ],
  editParty: [
    {
      call: ({ scene }) => ({
        as: 'state',
        path: { id: scene.world.parties.state },
        body: { units: ['A unit'] },
        headers: { 'if-match': etag(1) },
      }),
    },
  ],
  nameParty: [
    {
      call: ({ scene }) => ({
        as: 'officer',
        path: { id: scene.world.parties.stakeholder },
        body: { otherNames: [{ name: 'A former name', is: 'former' }] },
        headers: { 'if-match': etag(1) },
      }),
    },
  ],
  previewMerge: [
    {
      call: ({ twin }) => ({
        as: 'officer',
        path: { id: twin.stays },
        query: { from: twin.goes },
      }),
    },
  ],
  startMerge: [
    {
      call: ({ twin }) => ({
        as: 'officer',
        path: { id: twin.stays },
        body: { from: twin.goes, fromVersion: 1, nameIs: 'synonym' },
        headers: { 'if-match': etag(1) },
      }),
    },
  ],
  getMerge: [ofMerge('merging', {})],
  continueMerge: [ofMerge('merging', {})],
  partParties: [ofMerge('merged', { body: {} })],
  putUser: [
    asked({
      as: 'administrator',
      path: { sub: 'persona-stranger' },
      body: { role: 'reader', partyId: null },
    }),
  ],

  freezeReport: [asked({ as: 'officer', body: { edition: 'grf-2023', note: 'For the forum' } })],

  importRecords: [imported('preview', 2, 3), imported('commit', 2, 3), imported('confirm', 0, 1)],
  importSheet: [
    { call: ({ scene }) => sheetCall(scene.world.parties.state, 'preview') },
    {
      says: 'to store it',
      call: async ({ scene }) => {
        const looked = sheetCall(scene.world.parties.state, 'preview');
        const { body } = await scene.world.call('importSheet', looked);
        return sheetCall(scene.world.parties.state, 'commit', body.digest);
      },
    },
  ],

  listGenerations: [generation('building', { path: {} })],
  comparePolicies: [generation('building', { path: { version: '2' } })],
  startGeneration: [generation('at rest', { path: {}, body: secondPolicy })],
  buildGeneration: [generation('building', {})],
  activateGeneration: [generation('ready', { body: {}, headers: { 'if-match': etag(1) } })],
  dropGeneration: [generation('building', { body: {}, headers: { 'if-match': etag(1) } })],
  verify: [asked({ as: 'officer', body: { repair: true } })],
};
