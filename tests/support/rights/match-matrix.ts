/**
 * Who may do what to a match, by its state: written by hand from what was decided, and by no code of the product. The
 * signs are those of the table of records.
 */

/** One column each, in this order. */
export const matchColumns = [
  'proposed',
  'under_discussion',
  'agreed',
  'planning',
  'in_progress',
  'fulfilled',
  'declined',
  'suspended',
  'closed_unfulfilled',
  /** Under discussion, and the Secretariat has offered to introduce both sides. */
  'introductionOffered',
  /** Under discussion, and both sides have accepted that. */
  'introduced',
  /** Agreed, and a third party is asked to join. */
  'joining',
  /** Proposed, and a third party was asked and is no more. */
  'left',
] as const;
export type MatchColumn = (typeof matchColumns)[number];

export const matchCallers = [
  // Of the asking State, which wants its approver to submit and release; `member` has no duty.
  'approver',
  'member',
  'submitter',
  // Of the party that gives, of the one that is asked to join, of the one that was, and of one that has no part in it.
  'giver',
  'joiner',
  'leaver',
  'bystander',
  'officer',
  'reader',
  // Who read for the countries of these parties, and for another.
  'countryOfAsker',
  'countryOfGiver',
  'countryOfJoiner',
  'countryElsewhere',
  'administrator',
  'stranger',
  // Who acted for the asking State until they were removed.
  'removed',
  'anyone',
] as const;
export type MatchCaller = (typeof matchCallers)[number];

const nobodyElse = `
  bystander countryElsewhere administrator:           .............
  stranger removed:                                   xxxxxxxxxxxxx
  anyone:                                             !!!!!!!!!!!!!`;

const asRead = `
  approver member submitter giver officer reader:     +++++++++++++
  countryOfAsker countryOfGiver:                      +++++++++++++
  joiner countryOfJoiner:                             ...........+.
  leaver:                                             ............+${nobodyElse}`;

/** Administrators are told so before anything is looked for. */
const asListed = `
  approver member submitter giver officer reader:     +++++++++++++
  countryOfAsker countryOfGiver:                      +++++++++++++
  joiner countryOfJoiner:                             ...........+.
  leaver:                                             ............+
  bystander countryElsewhere:                         .............
  administrator stranger removed:                     xxxxxxxxxxxxx
  anyone:                                             !!!!!!!!!!!!!`;

const readersMayNot = `
  reader countryOfAsker countryOfGiver:               xxxxxxxxxxxxx
  countryOfJoiner:                                    ...........x.${nobodyElse}`;

const theSecretariatsAlone = `
  officer:                                            +++++++++++++
  approver member submitter giver:                    xxxxxxxxxxxxx
  joiner:                                             ...........x.
  leaver:                                             ............x${readersMayNot}`;

export const matchMatrix = {
  read: asRead,
  ends: asRead,
  history: asRead,
  exchange: asRead,
  conduct: asRead,
  listed: asListed,
  exported: asRead,
  case: theSecretariatsAlone,
  editCase: theSecretariatsAlone,
  /** By whoever answers for a side, once both sides have accepted. */
  contacts: `
  approver member submitter giver:                    xxxxxxxxxx+xx
  joiner:                                             ...........x.
  leaver:                                             ............x
  officer:                                            xxxxxxxxxxxxx${readersMayNot}`,
  consent: `
  approver member submitter:                          ++sssssss++++
  giver:                                              ++sssssss++x+
  joiner:                                             ...........+.
  leaver:                                             ............x
  officer:                                            xxxxxxxxxxxxx${readersMayNot}`,
  decline: `
  approver member submitter:                          ++sssssss++++
  giver:                                              ++sssssss++x+
  joiner:                                             ...........+.
  leaver:                                             ............x
  officer:                                            xxxxxxxxxxxxx${readersMayNot}`,
  revise: `
  officer:                                            ++sssssss++s+
  approver member submitter giver:                    xxxxxxxxxxxxx
  joiner:                                             ...........x.
  leaver:                                             ............x${readersMayNot}`,
  plan: `
  approver member submitter giver officer:            ss+ssssssss+s
  joiner:                                             ...........s.
  leaver:                                             ............x${readersMayNot}`,
  start: `
  approver member submitter giver officer:            ss++sssssss+s
  joiner:                                             ...........s.
  leaver:                                             ............x${readersMayNot}`,
  confirm: `
  approver member submitter giver:                    ssss+ssssssss
  joiner:                                             ...........s.
  leaver:                                             ............x
  officer:                                            xxxxxxxxxxxxx${readersMayNot}`,
  back: `
  approver member submitter giver officer:            sss+++sssssss
  joiner:                                             ...........s.
  leaver:                                             ............x${readersMayNot}`,
  discuss: `
  approver member submitter giver officer:            ss+++ss+sss+s
  joiner:                                             ...........s.
  leaver:                                             ............x${readersMayNot}`,
  suspend: `
  approver member submitter giver officer:            s++++ssss+++s
  joiner:                                             ...........s.
  leaver:                                             ............x${readersMayNot}`,
  close: `
  approver member submitter giver officer:            +++++ss+s++++
  joiner:                                             ...........+.
  leaver:                                             ............x${readersMayNot}`,
  addLeg: `
  officer:                                            +++++ss+s++++
  approver member submitter giver:                    xxxxxxxxxxxxx
  joiner:                                             ...........x.
  leaver:                                             ............x${readersMayNot}`,
  /** Of the third party, which every column but two has none of. */
  removeLeg: `
  officer:                                            vvvvvvvvvvv+v
  approver member submitter giver:                    xxxxxxxxxxxxx
  joiner:                                             ...........x.
  leaver:                                             ............x${readersMayNot}`,
  /** Consent to publish. */
  release: `
  approver member giver:                              ss++++sssss+s
  submitter:                                          xxxxxxxxxxxxx
  joiner:                                             ...........s.
  leaver:                                             ............s
  officer:                                            xxxxxxxxxxxxx${readersMayNot}`,
  announce: `
  approver member giver:                              ss++++sssss+s
  submitter:                                          xxxxxxxxxxxxx
  joiner:                                             ...........s.
  leaver:                                             ............s
  officer:                                            xxxxxxxxxxxxx${readersMayNot}`,
  setReplyBy: `
  officer:                                            ++sssssss++s+
  approver member submitter giver:                    sssssssssssss
  joiner:                                             ...........s.
  leaver:                                             ............x${readersMayNot}`,
  /** Of the Secretariat, which itself asks the asking side. */
  ask: `
  approver member submitter giver officer:            ++++++s+s++++
  joiner:                                             ...........+.
  leaver:                                             ............x${readersMayNot}`,
  offerIntroduction: `
  officer:                                            s+++++s+sss+s
  approver member submitter giver:                    sssssssssssss
  joiner:                                             ...........s.
  leaver:                                             ............x${readersMayNot}`,
  acceptIntroduction: `
  approver member submitter giver:                    sssssssss+sss
  joiner:                                             ...........s.
  leaver:                                             ............x
  officer:                                            sssssssssssss${readersMayNot}`,
  endIntroduction: `
  approver member submitter giver officer:            sssssssss++ss
  joiner:                                             ...........s.
  leaver:                                             ............x${readersMayNot}`,
  /** No more messages of the other side. */
  block: `
  approver member submitter giver:                    +++++++++++++
  joiner:                                             ...........+.
  leaver:                                             ............+
  officer:                                            sssssssssssss${readersMayNot}`,
} as const;
export type MatchDeed = keyof typeof matchMatrix;
