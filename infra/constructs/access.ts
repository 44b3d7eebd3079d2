/** What each function may do with the table, by partition: the whole list, to be read by whoever reviews it. */
import type { DeployedFunction, TableAccess } from './partition-access.ts';

import {
  derived,
  due,
  exported,
  following,
  history,
  imported,
  interests,
  logs,
  matches,
  merging,
  records,
  shown,
  lookedAt,
  told,
  toldOfFollowed,
  truth,
  unitPartitions,
} from './partition-groups.ts';

export const access: Readonly<Record<DeployedFunction, TableAccess>> = {
  reference: {},
  /** PROJ names the generation of the public cells and of the public index. */
  public: { read: ['PUB#*', 'PROJ'] },
  pages: { read: ['PUB#*', 'PROJ'] },
  /** Reports and briefs, made of what is public alone. */
  documents: { read: ['PUB#*', 'PROJ'] },
  records: {
    read: [
      ...truth,
      'FORMER#*',
      ...interests,
      'COMMENTS#*',
      'LIST#*',
      'COV#*',
      'INDEX#*',
      'ANNOUNCED',
      'PUB#*',
      'LOG',
      'LOG#*',
      'PROJ',
      'SETTING',
    ],
    indexes: ['byKind', 'byParty'],
    /** The secret that seals cursors, made by whichever function needs it first. */
    put: ['SETTING'],
  },
  /** Reads what files are made of, and keeps how far each is. */
  exports: {
    read: [...exported, 'IDEM#*', 'SETTING'],
    indexes: ['byKind', 'byParty'],
    transact: ['EXPORT#*', 'IDEM#*'],
    put: ['SETTING', 'EXPORT#*'],
  },
  intake: {
    read: [...truth, 'COMMENTS#*', 'IDEM#*', 'PUB#*', 'SETTING'],
    transact: [...records, 'COMMENTS#*', ...due, 'IDEM#*', ...shown],
    /** Whether a partner's name is one party's alone. */
    indexes: ['byKind'],
    append: history,
    put: ['SETTING'],
  },
  matches: {
    read: [
      'PLEDGE#*',
      'OFFER#*',
      'PARTY#*',
      ...matches,
      ...interests,
      'INTERESTDAY#*',
      'USER#*',
      'IDEM#*',
      'SETTING',
      'PUB#WORLD',
    ],
    transact: [
      ...records,
      ...matches,
      ...interests,
      'ANNOUNCED',
      'INTERESTDAY#*',
      'IDEM#*',
      ...shown,
    ],
    append: history,
    put: ['SETTING'],
  },
  parties: {
    read: [
      'PARTY#*',
      'USER#*',
      'AUD#*',
      'IDEM#*',
      'SETTING',
      'PUB#WORLD',
      'MAILCHOICES#*',
      'FOLLOWING#*',
    ],
    indexes: ['byKind'],
    /** Mails follow a person into another party, and whoever is removed follows nothing any more. */
    transact: ['PARTY#*', 'USER#*', 'IDEM#*', 'MAILCHOICES#*', ...following],
    append: ['AUD#*'],
    put: ['SETTING'],
  },
  /** The one that may do something at the identity provider. */
  people: {
    read: [
      'PARTY#*',
      'USER#*',
      'INVITATIONDAY#*',
      'IDEM#*',
      'SETTING',
      'PUB#WORLD',
      'MAILCHOICES#*',
      'FOLLOWING#*',
    ],
    indexes: ['byKind', 'byParty'],
    transact: ['USER#*', 'INVITATIONDAY#*', 'IDEM#*', 'MAILCHOICES#*', ...following],
    append: ['AUD#*'],
    put: ['SETTING'],
  },
  /** Titles are read as they stand; what is told is written by what follows from the audit. */
  messages: {
    read: [
      'PLEDGE#*',
      'OFFER#*',
      'MATCH#*',
      'PARTY#*',
      'USER#*',
      'IDEM#*',
      'PUB#WORLD',
      ...told,
      'INBOXREAD#*',
      'MAILCHOICES#*',
      'FOLLOWING#*',
      'PUB#PLEDGE',
      'PUB#OFFER',
      'SETTING',
    ],
    indexes: ['byKind'],
    transact: ['INBOXREAD#*', 'MAIL#*', 'MAILCHOICES#*', 'IDEM#*', ...following],
    put: ['SETTING'],
  },
  /** Open to everyone who has a mail: it may do nothing but end mails. */
  unsubscribe: {
    read: ['MAILCHOICES#*', 'SETTING', 'PUB#WORLD'],
    transact: ['MAILCHOICES#*'],
    put: ['SETTING'],
  },
  imports: {
    read: [...truth, 'ROWS#*', 'INDEX#*', 'PROJ', 'IDEM#*', 'PUB#*', 'SETTING'],
    transact: [...records, ...due, ...imported, 'IDEM#*', ...shown],
    indexes: ['byKind', 'byParty'],
    append: history,
    put: ['SETTING'],
  },
  /** A report never changes; the pieces of its pack lie under the digest of the whole. */
  reports: {
    read: ['USER#*', 'IDEM#*', 'PUB#*'],
    transact: ['REPORT#*', 'IDEM#*', 'PUB#REPORT'],
    append: ['AUD#*'],
    put: ['PUB#PACK#*'],
  },
  upkeep: {
    read: [...lookedAt, 'IDEM#*', 'SETTING'],
    indexes: ['byKind', 'byParty'],
    walk: true,
    /** Of people, the lists in which they stand, and their rights where their party goes into another. */
    transact: [...merging, 'POST#*', ...due, ...shown, 'IDEM#*', 'USER#*', 'MAILCHOICES#*'],
    /** Of the pointer to the generations, and what the logs lack. */
    append: [...history, ...logs],
    write: [...derived, 'MERGE#*'],
    /** What an entry tells, where the stream lost it. */
    put: ['SETTING', ...told, 'NEWS'],
  },
  /** Does by itself what `upkeep` does on request, clears away what was dropped, and lets offers lapse. */
  caretaker: {
    read: [...lookedAt],
    walk: true,
    /** Every open match, every pledge that states a day, and every party that a date is told to. */
    indexes: ['byKind'],
    transact: [...merging, 'POST#*', ...due, ...shown, 'USER#*', 'MAILCHOICES#*'],
    append: [...history, ...logs],
    write: [...derived, 'MERGE#*'],
    /** The world of a new table. */
    put: ['PUB#WORLD', ...told, 'NEWS'],
    remove: [...unitPartitions, 'DIRTY'],
  },
  recompute: {
    read: ['PLEDGE#*', 'OFFER#*', 'MATCH#*', 'POST#*', ...derived],
    write: derived,
    remove: ['DIRTY'],
  },
  /** Tells inboxes as well. Nobody deletes anything of a log, or writes to it outside a transaction that names what was there before. */
  sequencer: {
    read: [
      'AUD#*',
      'PLEDGE#*',
      'OFFER#*',
      'MATCH#*',
      'INTEREST#*',
      'COMMENTS#*',
      ...told,
      'MAILCHOICES#*',
      ...toldOfFollowed,
      ...logs,
    ],
    /** Who wants to be told by mail. */
    indexes: ['byKind'],
    append: logs,
    put: [...told, 'NEWS'],
  },
  /** Makes public what was announced, when its moment has come. */
  announcer: {
    read: ['PLEDGE#*', 'OFFER#*', 'MATCH#*', 'ANNOUNCED'],
    transact: [...records, 'MATCH#*', 'ANNOUNCED', ...shown],
    append: history,
  },
  /** Goes on with files that nobody is at. */
  exporter: {
    read: exported,
    indexes: ['byKind', 'byParty'],
    put: ['EXPORT#*'],
  },
  /** Words what the user pool sends. */
  invitations: {},
  /** The one that may send mails; it claims each before. Goes on with followers, and asks what they may read still. */
  mailer: {
    read: [
      ...told,
      'MAILCHOICES#*',
      'SETTING',
      'PLEDGE#*',
      'OFFER#*',
      ...toldOfFollowed,
      'NEWS',
      'NEWS#*',
    ],
    indexes: ['byKind', 'byParty'],
    transact: ['MAIL#*', 'NEWS'],
    put: [...told, 'SETTING', 'NEWS', 'NEWS#*'],
  },
};
