/**
 * Who may do what to a record, by its state: written by hand from what was decided, and by no code of the product. Each
 * cell is what the API must answer.
 *
 *   +  done    .  not there    x  known, but not theirs    s  theirs, but not in this state    v  theirs, but not so
 *   !  first sign in
 *
 * A row is of each caller before the colon. What a pledge and an offer have otherwise stands on both sides of a stroke.
 */

/** One column each, in this order. The last two were withdrawn: after a release, and before anybody else saw it. */
export const recordColumns = [
  'draft',
  'submitted',
  'returned',
  'accepted',
  'announced',
  'released',
  'editedSinceRelease',
  'inProposedMatch',
  'withdrawn',
  'discarded',
] as const;
export type RecordColumn = (typeof recordColumns)[number];

/** The party wants its approver to submit and release, which `member`, who has no duty, does as well. */
export const recordCallers = [
  'approver',
  'member',
  'submitter',
  // Of a party that the record names as its partner, of the other end of its match, and of a third one.
  'partner',
  'counterpart',
  'other',
  'officer',
  'reader',
  // Who read for the country of the record's party, for one that its components name, and for another.
  'countryOfParty',
  'countryNamed',
  'countryElsewhere',
  'administrator',
  'stranger',
  // Who acted for the record's party until they were removed.
  'removed',
  'anyone',
] as const;
export type RecordCaller = (typeof recordCallers)[number];

const notRegistered = `
  stranger removed:                                       xxxxxxxxxx
  anyone:                                                 !!!!!!!!!!`;

const asRead = `
  approver member submitter:                              ++++++++++
  officer:                                                .++++++++.
  reader countryOfParty:                                  .+.+++++..
  countryNamed:                                           .+.+++++../..........
  partner counterpart other countryElsewhere administrator: ..........${notRegistered}`;

/** Of whoever reads the record and may not do it, and of whoever is to learn nothing. */
const othersMayNot = `
  reader countryOfParty:                                  .x.xxxxx..
  countryNamed:                                           .x.xxxxx../..........
  partner counterpart other countryElsewhere administrator: ..........${notRegistered}`;

const asEveryone = `
  approver member submitter partner counterpart other officer reader countryOfParty countryNamed: .....++...
  countryElsewhere administrator stranger removed anyone: .....++...`;

export const recordMatrix = {
  read: asRead,
  history: asRead,
  suggestions: asRead,
  comments: asRead,
  comment: asRead,
  listed: asRead,
  exported: asRead,
  readByEveryone: asEveryone,
  listedForEveryone: asEveryone,
  contact: `
  approver member submitter:                              ++++++++++
  officer:                                                .xxxxxxxx.${othersMayNot}`,
  interest: `
  approver member submitter:                              ++++++++++
  partner counterpart other:                              .....++...
  officer:                                                .++++++++.
  reader countryOfParty:                                  .x.xxxxx..
  countryNamed:                                           .x.xxxxx../.....xx...
  countryElsewhere administrator:                         .....xx...${notRegistered}`,
  /** Why it is suggested, or is not, with a counterpart that everyone may read, and with one that its owner may not. */
  explained: asRead,
  explainedWithHidden: `
  approver member submitter:                              ..........
  officer:                                                .++++++++.
  reader:                                                 .+.+++++..
  countryOfParty countryNamed:                            ..........
  partner counterpart other countryElsewhere administrator: ..........${notRegistered}`,
  /** Of a comment that `member` wrote. */
  eraseComment: `
  member:                                                 ++++++++++
  approver submitter partner counterpart other officer:   ..........
  reader countryOfParty countryNamed countryElsewhere administrator: ..........${notRegistered}`,
  edit: `
  approver member:                                        ++++++++ss
  submitter:                                              +x+xxxxxss
  officer:                                                .+++++++s.${othersMayNot}`,
  editContact: `
  approver member submitter:                              ++++++++++
  officer:                                                .vvvvvvvv.${othersMayNot}`,
  handOver: `
  approver member submitter:                              +s+sssssss
  officer:                                                .s+ssssss.${othersMayNot}`,
  editAndSubmit: `
  approver member:                                        +s+sssssss
  submitter:                                              xsxsssssss
  officer:                                                .s+ssssss.${othersMayNot}`,
  submit: `
  approver member:                                        +s+sssssss
  submitter:                                              xxxxxxxxxx
  officer:                                                .xxxxxxxx.${othersMayNot}`,
  accept: `
  approver member submitter:                              xxxxxxxxxx
  officer:                                                .+ssss+ss.${othersMayNot}`,
  return: `
  approver member submitter:                              xxxxxxxxxx
  officer:                                                .+s++++ss.${othersMayNot}`,
  code: `
  approver member submitter:                              xxxxxxxxxx
  officer:                                                .+s+s+++s.${othersMayNot}`,
  release: `
  approver member:                                        sss+++s+ss
  submitter:                                              xxxxxxxxxx
  officer:                                                .xxxxxxxx.${othersMayNot}`,
  announce: `
  approver member:                                        sss+++s+ss
  submitter:                                              xxxxxxxxxx
  officer:                                                .xxxxxxxx.${othersMayNot}`,
  confirm: `
  approver member:                                        s+s+++++ss
  submitter:                                              xxxxxxxxxx
  officer:                                                .xxxxxxxx.${othersMayNot}`,
  withdraw: `
  approver member submitter:                              ++++++++ss
  officer:                                                .xxxxxxxx.${othersMayNot}`,
  /** A partner is asked about a pledge; an offer has no such answer. */
  answerPartnership: `
  partner:                                                .+.+++++../..........
  approver member submitter counterpart other officer:    ..........
  reader countryOfParty countryNamed countryElsewhere administrator: ..........${notRegistered}`,
  /** “I could help” with a need that is public. */
  sayInterest: `
  approver member submitter:                              .....ss.../..........
  partner counterpart other:                              .....++.../..........
  officer reader countryOfParty countryNamed countryElsewhere administrator: xxxxxxxxxx${notRegistered}`,
  propose: `
  officer:                                                vss+++s+sv
  approver member submitter partner counterpart other:    xxxxxxxxxx
  reader countryOfParty countryNamed countryElsewhere administrator: xxxxxxxxxx${notRegistered}`,
} as const;
export type RecordDeed = keyof typeof recordMatrix;
