/** Every route of the API: the one list from which the template, the dispatcher, OpenAPI and the client come. */
import { exportPaths } from './files/export-paths.ts';

/** Who may call: everyone, or the bearer of a token with the scope. Who may do what with a record is `authorize`. */
export type Access = 'public' | 'read' | 'write' | 'admin';

/** The deployed function (bundle, role, log group) that answers. */
export type FunctionName =
  | 'reference'
  | 'public'
  | 'pages'
  | 'documents'
  | 'records'
  | 'exports'
  | 'intake'
  | 'matches'
  | 'parties'
  | 'people'
  | 'messages'
  | 'unsubscribe'
  | 'imports'
  | 'reports'
  | 'upkeep';

export type Route = {
  readonly method: 'GET' | 'POST' | 'PUT';
  readonly path: string;
  readonly access: Access;
  readonly function: FunctionName;
};

/** With its access by name, so that what holds of closed routes alone can be asked for by the compiler. */
type Opened<Of extends Access> = Route & { readonly access: Of };

const get = <Of extends Access>(path: string, fn: FunctionName, access: Of): Opened<Of> => ({
  method: 'GET',
  path,
  access,
  function: fn,
});
type Written = Exclude<Access, 'public'>;
const post = (path: string, fn: FunctionName, access: Written = 'write'): Opened<Written> => ({
  method: 'POST',
  path,
  access,
  function: fn,
});
const put = (path: string, fn: FunctionName, access: Written = 'write'): Opened<Written> => ({
  method: 'PUT',
  path,
  access,
  function: fn,
});

export const routes = {
  getHealth: get('/api/health', 'reference', 'public'),
  getVocabulary: get('/api/vocabulary', 'reference', 'public'),
  getCalendar: get('/api/calendar', 'reference', 'public'),
  getCalendarFile: get('/api/calendar.ics', 'reference', 'public'),
  getOpenApi: get('/api/openapi.json', 'reference', 'public'),
  getTemplate: get('/api/imports/templates/{language}', 'reference', 'public'),

  listReleasedRecords: get('/api/public/records', 'public', 'public'),
  listReleasedPledges: get('/api/public/pledges', 'public', 'public'),
  getReleasedPledge: get('/api/public/pledges/{id}', 'public', 'public'),
  listReleasedOffers: get('/api/public/offers', 'public', 'public'),
  getReleasedOffer: get('/api/public/offers/{id}', 'public', 'public'),
  listReleasedMatches: get('/api/public/matches', 'public', 'public'),
  getReleasedCoverage: get('/api/public/coverage', 'public', 'public'),
  getReleasedRecordFigures: get('/api/public/figures', 'public', 'public'),
  getReleasedExport: get(exportPaths.released, 'public', 'public'),
  /** The log of public acts as C2SP tlog-tiles lays one out, and proofs for whoever asks for one thing. */
  readPublicLog: get('/api/public/log/{address+}', 'public', 'public'),
  getPublicLogProof: get('/api/public/log/proof', 'public', 'public'),
  /** At the edge, `/fr/` is this in French. */
  getCoveragePage: get('/api/public/pages/{language}', 'pages', 'public'),

  listReports: get('/api/public/reports', 'documents', 'public'),
  getReport: get('/api/public/reports/{number}', 'documents', 'public'),
  getReportPack: get('/api/public/reports/{number}/pack', 'documents', 'public'),
  listBriefs: get('/api/public/briefs', 'documents', 'public'),
  getBrief: get('/api/public/briefs/{id}', 'documents', 'public'),
  getBriefFile: get('/api/public/briefs/{id}/file', 'documents', 'public'),
  /** The form to fill in off line; what was filled in comes back as a file of rows does. */
  getFormDocument: get('/api/public/forms/{kind}/{language}', 'documents', 'public'),
  /** Apart from packs, which it verifies. */
  getReportKey: get('/api/public/report-key', 'documents', 'public'),

  getMe: get('/api/me', 'records', 'read'),
  getToday: get('/api/today', 'records', 'read'),
  listRecords: get('/api/records', 'records', 'read'),
  listPledges: get('/api/pledges', 'records', 'read'),
  getPledge: get('/api/pledges/{id}', 'records', 'read'),
  getPledgeContact: get('/api/pledges/{id}/contact', 'records', 'read'),
  getPledgeHistory: get('/api/pledges/{id}/history', 'records', 'read'),
  getPledgeVersion: get('/api/pledges/{id}/versions/{version}', 'records', 'read'),
  getPledgeSuggestions: get('/api/pledges/{id}/suggestions', 'records', 'read'),
  explainPledgeSuggestion: get('/api/pledges/{id}/suggestions/{counterpartId}', 'records', 'read'),
  /** Joint pledges that name the caller's party. */
  listPartnerships: get('/api/partnerships', 'records', 'read'),
  listOffers: get('/api/offers', 'records', 'read'),
  getOffer: get('/api/offers/{id}', 'records', 'read'),
  getOfferContact: get('/api/offers/{id}/contact', 'records', 'read'),
  getOfferHistory: get('/api/offers/{id}/history', 'records', 'read'),
  getOfferVersion: get('/api/offers/{id}/versions/{version}', 'records', 'read'),
  getOfferSuggestions: get('/api/offers/{id}/suggestions', 'records', 'read'),
  getPledgeInterest: get('/api/pledges/{id}/interest', 'records', 'read'),
  getOfferInterest: get('/api/offers/{id}/interest', 'records', 'read'),
  getPledgeComments: get('/api/pledges/{id}/comments', 'records', 'read'),
  getOfferComments: get('/api/offers/{id}/comments', 'records', 'read'),
  explainOfferSuggestion: get('/api/offers/{id}/suggestions/{counterpartId}', 'records', 'read'),
  listMatches: get('/api/matches', 'records', 'read'),
  getMatch: get('/api/matches/{id}', 'records', 'read'),
  getMatchEnds: get('/api/matches/{id}/ends', 'records', 'read'),
  getMatchHistory: get('/api/matches/{id}/history', 'records', 'read'),
  getMatchExchange: get('/api/matches/{id}/exchange', 'records', 'read'),
  getMatchConduct: get('/api/matches/{id}/conduct', 'records', 'read'),
  getMatchCase: get('/api/matches/{id}/case', 'records', 'read'),
  getCoverage: get('/api/coverage', 'records', 'read'),
  getRecordFigures: get('/api/figures', 'records', 'read'),
  getExport: get(exportPaths.all, 'records', 'read'),
  /** Files of any length, written into the store that only this function and its run by the clock may use. */
  startExport: post(exportPaths.all, 'exports', 'read'),
  listExportJobs: get('/api/export-jobs', 'exports', 'read'),
  getExportJob: get('/api/export-jobs/{id}', 'exports', 'read'),
  continueExport: post('/api/export-jobs/{id}/continuation', 'exports', 'read'),
  getExportLink: get('/api/export-jobs/{id}/link', 'exports', 'read'),
  /** The log of every audit entry, for those who take part. */
  readLog: get('/api/log/{address+}', 'records', 'read'),
  getLogProof: get('/api/log/proof', 'records', 'read'),
  /** Answered by the function that can write nothing. */
  previewPledge: post('/api/pledges/preview', 'records'),
  previewOffer: post('/api/offers/preview', 'records'),
  proposeAllocation: post('/api/allocation', 'records'),
  readText: post('/api/readings', 'records', 'read'),

  createPledge: post('/api/pledges', 'intake'),
  editPledge: put('/api/pledges/{id}', 'intake'),
  codePledge: put('/api/pledges/{id}/codes', 'intake'),
  submitPledge: post('/api/pledges/{id}/submission', 'intake'),
  acceptPledge: post('/api/pledges/{id}/acceptance', 'intake'),
  returnPledge: post('/api/pledges/{id}/return', 'intake'),
  releasePledge: post('/api/pledges/{id}/release', 'intake'),
  confirmPledge: post('/api/pledges/{id}/confirmation', 'intake'),
  withdrawPledge: post('/api/pledges/{id}/withdrawal', 'intake'),
  answerPartnership: put('/api/pledges/{id}/partnership', 'intake'),
  createOffer: post('/api/offers', 'intake'),
  editOffer: put('/api/offers/{id}', 'intake'),
  codeOffer: put('/api/offers/{id}/codes', 'intake'),
  submitOffer: post('/api/offers/{id}/submission', 'intake'),
  acceptOffer: post('/api/offers/{id}/acceptance', 'intake'),
  returnOffer: post('/api/offers/{id}/return', 'intake'),
  releaseOffer: post('/api/offers/{id}/release', 'intake'),
  confirmOffer: post('/api/offers/{id}/confirmation', 'intake'),
  withdrawOffer: post('/api/offers/{id}/withdrawal', 'intake'),

  /** Of the circle in which the caller speaks. */
  commentPledge: post('/api/pledges/{id}/comments', 'intake'),
  erasePledgeComment: post('/api/pledges/{id}/comments/{comment}/erasure', 'intake'),
  commentOffer: post('/api/offers/{id}/comments', 'intake'),
  eraseOfferComment: post('/api/offers/{id}/comments/{comment}/erasure', 'intake'),

  /** Of a need, or of a pair that its pledge is an end of. */
  sayInterest: put('/api/pledges/{id}/interest', 'matches'),
  replyToInterest: put('/api/interests/{id}/reply', 'matches'),

  proposeMatch: post('/api/matches', 'matches'),
  moveMatch: post('/api/matches/{id}/transitions', 'matches'),
  releaseMatch: post('/api/matches/{id}/release', 'matches'),
  stepMatchExchange: post('/api/matches/{id}/exchange', 'matches'),
  /** Of messages between the sides: reports, blocks, and what the Secretariat decides. */
  stepMatchConduct: post('/api/matches/{id}/conduct', 'matches'),
  /** Reads, and writes down who read. */
  readMatchContacts: post('/api/matches/{id}/contacts', 'matches'),
  editMatchCase: put('/api/matches/{id}/case', 'matches'),

  listParties: get('/api/parties', 'parties', 'read'),
  getParty: get('/api/parties/{id}', 'parties', 'read'),
  createParty: post('/api/parties', 'parties'),
  editParty: put('/api/parties/{id}', 'parties'),
  nameParty: put('/api/parties/{id}/names', 'parties'),
  putUser: put('/api/users/{sub}', 'parties', 'admin'),

  /** Moves what names a party, wherever it lies: the function that may walk over everything. */
  previewMerge: get('/api/parties/{id}/merge', 'upkeep', 'read'),
  startMerge: post('/api/parties/{id}/merge', 'upkeep'),
  getMerge: get('/api/merges/{id}', 'upkeep', 'read'),
  continueMerge: post('/api/merges/{id}/continuation', 'upkeep'),
  partParties: post('/api/merges/{id}/parting', 'upkeep'),

  /** Apart from parties: the one function that may do something at the identity provider. */
  listPeople: get('/api/people', 'people', 'read'),
  /** Known again by the address alone, so that nothing made of it has to be kept. */
  invitePerson: put('/api/people/invitation', 'people'),
  changePerson: put('/api/people/{sub}', 'people'),
  removePerson: post('/api/people/{sub}/removal', 'people'),
  restorePerson: post('/api/people/{sub}/restoration', 'people'),
  resetSecondFactor: post('/api/people/{sub}/second-factor', 'people'),

  getInbox: get('/api/inbox', 'messages', 'read'),
  markInbox: put('/api/inbox/marks', 'messages'),
  getMailChoices: get('/api/inbox/mails', 'messages', 'read'),
  editMailChoices: put('/api/inbox/mails', 'messages'),
  getFollowing: get('/api/inbox/following', 'messages', 'read'),
  editFollowing: put('/api/inbox/following/{topic}', 'messages'),
  getOutbox: get('/api/outbox', 'messages', 'read'),
  /** The one change that needs no sign-in: whoever got a mail ends them by what it carries. */
  endMails: {
    method: 'POST',
    path: '/api/unsubscription/{token}',
    access: 'public',
    function: 'unsubscribe',
  },
  repeatMail: post('/api/outbox/{id}/repetition', 'messages'),

  freezeReport: post('/api/reports', 'reports'),

  importRecords: post('/api/imports', 'imports'),
  importSheet: post('/api/imports/sheets', 'imports'),

  listGenerations: get('/api/generations', 'upkeep', 'read'),
  comparePolicies: get('/api/policies/{version}/comparison', 'upkeep', 'read'),
  startGeneration: post('/api/generations', 'upkeep'),
  buildGeneration: post('/api/generations/{name}/building', 'upkeep'),
  activateGeneration: post('/api/generations/{name}/activation', 'upkeep'),
  dropGeneration: post('/api/generations/{name}/removal', 'upkeep'),
  verify: post('/api/verification', 'upkeep'),
} as const satisfies Record<string, Route>;

export type RouteId = keyof typeof routes;

/** The token scope that the gateway demands for an access, or none for a public route. */
export const scopeOf = (access: Access): string | undefined =>
  access === 'public' ? undefined : `acsg/${access}`;

/** What everybody may read also answers HEAD: whoever checks links asks for the head alone. */
export const hasHead = ({ method, access }: Pick<Route, 'method' | 'access'>): boolean =>
  method === 'GET' && access === 'public';

/** As the description writes it: only the gateway marks with a plus what takes the rest of an address. */
export const describedPath = ({ path }: Pick<Route, 'path'>): string => path.replace('+}', '}');

/** The key by which API Gateway names a route in its events, such as `GET /api/pledges/{id}`. */
export const routeKeyOf = ({
  method,
  path,
}: {
  readonly method: Route['method'] | 'HEAD';
  readonly path: string;
}): string => `${method} ${path}`;
