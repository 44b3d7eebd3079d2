/** Asked before anything of the request is read: whoever may not do it at all learns nothing of what it takes. */
import type { RouteId, routes } from '#shared/contract/routes';
import type { Deed } from '#shared/domain/rights/granted-deeds';
import type { Refusal } from '#shared/domain/refusal';
import { ok, refuse, type Result } from '#shared/domain/result';

import type { Actor } from '../actor.ts';
import { mayAtAll, notAllowed } from './authorize.ts';

/** Every route for which one has to sign in. */
type ClosedRoute = {
  [Id in RouteId]: (typeof routes)[Id]['access'] extends 'public' ? never : Id;
}[RouteId];

type FirstRight =
  | Deed
  /** Whoever is registered: what it answers is theirs. */
  | 'anyone'
  /** Of a record, who may do what is told only to whoever sees it, once it is found. */
  | 'byRecord';

/** A route without a row does not compile, and would be nobody's. */
const rights: Readonly<Record<ClosedRoute, FirstRight>> = {
  getMe: 'anyone',
  getToday: 'anyone',
  getInbox: 'anyone',
  markInbox: 'anyone',
  getMailChoices: 'anyone',
  editMailChoices: 'anyone',
  getFollowing: 'anyone',
  editFollowing: 'anyone',
  getOutbox: 'readOutbox',
  repeatMail: 'readOutbox',
  readText: 'anyone',
  listRecords: 'anyone',
  listPledges: 'anyone',
  listOffers: 'anyone',
  listPartnerships: 'answerPartnership',
  listMatches: 'readMatch',
  listParties: 'readParty',
  /** Of files, some are for readers of everything alone. */
  getExport: 'anyone',
  startExport: 'anyone',
  listExportJobs: 'anyone',
  /** Of one's own alone. */
  getExportJob: 'anyone',
  continueExport: 'anyone',
  getExportLink: 'anyone',
  getCoverage: 'readAll',
  getRecordFigures: 'readAll',
  readLog: 'readLog',
  getLogProof: 'readLog',

  getPledge: 'byRecord',
  getPledgeContact: 'byRecord',
  getPledgeHistory: 'byRecord',
  getPledgeVersion: 'byRecord',
  getPledgeSuggestions: 'byRecord',
  explainPledgeSuggestion: 'byRecord',
  getOffer: 'byRecord',
  getOfferContact: 'byRecord',
  getOfferHistory: 'byRecord',
  getOfferVersion: 'byRecord',
  getOfferSuggestions: 'byRecord',
  explainOfferSuggestion: 'byRecord',
  getPledgeInterest: 'byRecord',
  getOfferInterest: 'byRecord',
  getPledgeComments: 'byRecord',
  getOfferComments: 'byRecord',
  commentPledge: 'byRecord',
  erasePledgeComment: 'byRecord',
  commentOffer: 'byRecord',
  eraseOfferComment: 'byRecord',
  getMatch: 'byRecord',
  getMatchEnds: 'byRecord',
  getMatchHistory: 'byRecord',
  getParty: 'byRecord',

  createPledge: 'createRecord',
  previewPledge: 'previewRecord',
  editPledge: 'byRecord',
  codePledge: 'byRecord',
  submitPledge: 'byRecord',
  acceptPledge: 'byRecord',
  returnPledge: 'byRecord',
  releasePledge: 'byRecord',
  confirmPledge: 'byRecord',
  withdrawPledge: 'byRecord',
  answerPartnership: 'byRecord',
  createOffer: 'createRecord',
  previewOffer: 'previewRecord',
  editOffer: 'byRecord',
  codeOffer: 'byRecord',
  submitOffer: 'byRecord',
  acceptOffer: 'byRecord',
  returnOffer: 'byRecord',
  releaseOffer: 'byRecord',
  confirmOffer: 'byRecord',
  withdrawOffer: 'byRecord',

  proposeAllocation: 'proposeAllocation',
  sayInterest: 'byRecord',
  replyToInterest: 'replyToInterest',
  proposeMatch: 'proposeMatch',
  moveMatch: 'byRecord',
  releaseMatch: 'byRecord',
  getMatchCase: 'byRecord',
  editMatchCase: 'byRecord',
  getMatchExchange: 'byRecord',
  stepMatchExchange: 'byRecord',
  getMatchConduct: 'byRecord',
  stepMatchConduct: 'byRecord',
  readMatchContacts: 'byRecord',

  createParty: 'createParty',
  editParty: 'byRecord',
  nameParty: 'byRecord',
  previewMerge: 'byRecord',
  startMerge: 'byRecord',
  getMerge: 'mergeParties',
  continueMerge: 'mergeParties',
  partParties: 'partParties',
  putUser: 'putUser',

  /** Whoever manages anybody manages members of a party; whom else, is asked of each. */
  listPeople: 'manageMembers',
  invitePerson: 'manageMembers',
  changePerson: 'manageMembers',
  removePerson: 'manageMembers',
  restorePerson: 'manageMembers',
  resetSecondFactor: 'manageMembers',

  freezeReport: 'freezeReport',
  importRecords: 'importRecords',
  importSheet: 'createRecord',
  listGenerations: 'upkeep',
  comparePolicies: 'upkeep',
  startGeneration: 'upkeep',
  buildGeneration: 'upkeep',
  activateGeneration: 'upkeep',
  dropGeneration: 'upkeep',
  verify: 'upkeep',
};

const rightTo: Readonly<Partial<Record<RouteId, FirstRight>>> = rights;

export const firstRight = (route: RouteId, actor: Actor): Result<true, Refusal> => {
  const right = rightTo[route];
  if (right === undefined) return refuse({ kind: 'notFound' });
  if (right === 'anyone' || right === 'byRecord' || mayAtAll(actor, right)) return ok(true);
  return refuse(notAllowed(actor, right));
};
