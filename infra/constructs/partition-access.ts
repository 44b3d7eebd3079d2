/** What a function can be allowed to do with the partitions of the table. */
import type { FunctionName } from '../../shared/contract/routes.ts';
import type { IndexName } from '../../shared/table/layout.ts';

export type DeployedFunction =
  | FunctionName
  | 'recompute'
  | 'sequencer'
  | 'caretaker'
  | 'announcer'
  | 'exporter'
  | 'mailer'
  | 'invitations';

/** Partition keys as IAM's `dynamodb:LeadingKeys` sees them. */
export type Partition =
  | 'PLEDGE#*'
  | 'OFFER#*'
  | 'MATCH#*'
  | 'EXCHANGE#*'
  | 'CONDUCT#*'
  | 'BLOCKS#*'
  | 'CASE#*'
  | 'INTEREST#*'
  | 'INTERESTOF#*'
  | 'INTERESTDAY#*'
  | 'COMMENTS#*'
  | 'INVITATIONDAY#*'
  | 'POST#*'
  | 'EXPORT#*'
  | 'PARTY#*'
  | 'MERGE#*'
  | 'USER#*'
  | 'AUD#*'
  | 'FORMER#*'
  | 'REPORT#*'
  | 'ROWS#*'
  | 'INBOX#*'
  | 'INBOXREAD#*'
  | 'MAIL#*'
  | 'MAILCHOICES#*'
  | 'FOLLOWING#*'
  | 'FOLLOWERS#*'
  | 'NEWS'
  | 'NEWS#*'
  | 'LAPSE'
  | 'ANNOUNCED'
  | 'IDEM#*'
  | 'LIST#*'
  | 'COV#*'
  | 'PUB#*'
  | 'PUB#PLEDGE'
  | 'PUB#OFFER'
  | 'PUB#MATCH'
  | 'PUB#PARTY'
  | 'PUB#COV#*'
  | 'INDEX#*'
  | 'PUB#INDEX#*'
  | 'PUB#REPORT'
  | 'PUB#PACK#*'
  | 'PUB#WORLD'
  | 'PUB#LOG'
  | 'PUB#LOG*'
  | 'LOG'
  | 'LOG#*'
  | 'PROJ'
  | 'SETTING'
  | 'DIRTY';

export type TableAccess = {
  /** Get, query, and check inside a transaction. */
  readonly read?: readonly Partition[];
  /** Lists for people: the whole index, since an index has other leading keys than the table. */
  readonly indexes?: readonly IndexName[];
  /** Put, update, delete, but only inside a transaction. */
  readonly transact?: readonly Partition[];
  /** Put inside a transaction and nothing else: what is there stays as it is. */
  readonly append?: readonly Partition[];
  /** Put item by item. */
  readonly put?: readonly Partition[];
  /** Put and update item by item. */
  readonly write?: readonly Partition[];
  /** Delete item by item. */
  readonly remove?: readonly Partition[];
  /** Scan the keys of every item, and nothing else of it. */
  readonly walk?: true;
};
