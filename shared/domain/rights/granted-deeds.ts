/** Who may do what: one table, denied unless it is listed. What is granted is asked by the API and printed by the page of it. */
import type { Role } from '../parties/role.ts';

/** What is done to a record or party of `partyId`; null where no party owns it. */
export type Deed =
  | 'createRecord'
  | 'editRecord'
  | 'codeRecord'
  | 'submission'
  | 'acceptance'
  | 'return'
  | 'release'
  | 'withdrawal'
  | 'confirmation'
  | 'readAll'
  | 'readExclusions'
  | 'readContact'
  | 'previewRecord'
  | 'proposeAllocation'
  | 'proposeMatch'
  | 'readMatch'
  | 'moveMatch'
  | 'releaseMatch'
  | 'answerPartnership'
  | 'sayInterest'
  | 'readInterest'
  | 'replyToInterest'
  | 'comment'
  | 'readParty'
  | 'createParty'
  | 'editParty'
  | 'nameParty'
  | 'mergeParties'
  | 'partParties'
  | 'putUser'
  | 'manageMembers'
  | 'manageReaders'
  | 'manageOfficers'
  | 'importRecords'
  | 'freezeReport'
  | 'readOutbox'
  | 'readLog'
  | 'readLogEntries'
  | 'upkeep';

/** `countries`: of the countries that somebody reads for, as `reader-countries.ts` tells. */
export type GrantedReach = 'own' | 'countries' | 'all';

export const granted: Readonly<Record<Role, Partial<Record<Deed, GrantedReach>>>> = {
  representative: {
    createRecord: 'own',
    editRecord: 'own',
    submission: 'own',
    release: 'own',
    withdrawal: 'own',
    confirmation: 'own',
    readExclusions: 'own',
    readContact: 'own',
    previewRecord: 'own',
    readMatch: 'own',
    moveMatch: 'own',
    releaseMatch: 'own',
    answerPartnership: 'own',
    sayInterest: 'own',
    readInterest: 'own',
    comment: 'own',
    readLog: 'own',
    readParty: 'own',
    editParty: 'own',
    manageMembers: 'own',
  },
  secretariat: {
    // For a party, with the basis that `on-behalf.ts` asks for.
    createRecord: 'all',
    editRecord: 'all',
    codeRecord: 'all',
    acceptance: 'all',
    return: 'all',
    readAll: 'all',
    readExclusions: 'all',
    previewRecord: 'all',
    proposeAllocation: 'all',
    proposeMatch: 'all',
    readMatch: 'all',
    moveMatch: 'all',
    readInterest: 'all',
    replyToInterest: 'all',
    comment: 'all',
    readParty: 'all',
    createParty: 'all',
    editParty: 'all',
    // By its names files find a party, and joint pledges are shown to it, so it gives itself none.
    nameParty: 'all',
    mergeParties: 'all',
    // Shows records by their titles, which administrators read none of.
    partParties: 'all',
    importRecords: 'all',
    freezeReport: 'all',
    manageMembers: 'all',
    manageReaders: 'all',
    readOutbox: 'all',
    readLog: 'all',
    // Leaves name records, those that are not public as well.
    readLogEntries: 'all',
    upkeep: 'all',
  },
  // Beside what they read, for those who work with it.
  reader: { readAll: 'all', readMatch: 'all', readParty: 'all', comment: 'all' },
  countryReader: { readMatch: 'countries', readParty: 'countries', comment: 'countries' },
  administrator: {
    createParty: 'all',
    mergeParties: 'all',
    putUser: 'all',
    readParty: 'all',
    upkeep: 'all',
    manageMembers: 'all',
    manageReaders: 'all',
    // Administrators among them.
    manageOfficers: 'all',
  },
};

/** Of representatives, what is left to those who manage their party's people. */
export const forWhoManagesMembers: readonly Deed[] = ['manageMembers'];

/** What a party that wants its approver to submit and release leaves to them; who may is no matter of its submitters either. */
export const forApprovers: readonly Deed[] = [
  'submission',
  'release',
  'confirmation',
  'answerPartnership',
  'releaseMatch',
  'editParty',
];

/** Whose right somebody may give and take is asked by the role that it is. */
export const deedToManage = {
  representative: 'manageMembers',
  reader: 'manageReaders',
  countryReader: 'manageReaders',
  secretariat: 'manageOfficers',
  administrator: 'manageOfficers',
} as const satisfies Record<Role, Deed>;
