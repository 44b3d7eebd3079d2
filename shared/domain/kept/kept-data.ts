/**
 * What is kept, who reads it and for how long: the privacy statement prints this, and a kind of item that stands in no row
 * fails a test.
 */
import { keptDays } from './kept-days.ts';

export type KeptFor =
  /** It goes by itself. */
  | { readonly days: number }
  /** As long as the right of whom it is about; until somebody erases it; and so on. */
  | { readonly until: 'account' | 'right' | 'changed' | 'ended' | 'erased' | 'tabClosed' | 'never' }
  /** As a deployment chooses. */
  | { readonly chosen: 'logs' };

type Row = {
  /** How the keys of its items begin in the table; of what lies elsewhere, none. */
  readonly stored: readonly string[];
  readonly kept: KeptFor;
};

/** Of people, by their names, their addresses or what they did. */
export const keptOfPeople = {
  account: { stored: [], kept: { until: 'account' } },
  right: { stored: ['USER'], kept: { until: 'never' } },
  contact: { stored: ['PLEDGE', 'OFFER'], kept: { until: 'changed' } },
  givenContact: { stored: ['EXCHANGE'], kept: { until: 'ended' } },
  comments: { stored: ['COMMENTS'], kept: { until: 'erased' } },
  history: { stored: ['AUD', 'LOG'], kept: { until: 'never' } },
  inbox: { stored: ['INBOX', 'INBOXREAD', 'NEWS'], kept: { days: keptDays.inbox } },
  choices: { stored: ['MAILCHOICES', 'FOLLOWING', 'FOLLOWERS'], kept: { until: 'right' } },
  mails: { stored: ['MAIL'], kept: { days: keptDays.mails } },
  files: { stored: ['EXPORT'], kept: { days: keptDays.files } },
  answers: { stored: ['IDEM'], kept: { days: keptDays.answers } },
  counts: { stored: ['INTERESTDAY', 'INVITATIONDAY'], kept: { days: keptDays.counts } },
  logs: { stored: [], kept: { chosen: 'logs' } },
  device: { stored: [], kept: { days: keptDays.device } },
  tab: { stored: [], kept: { until: 'tabClosed' } },
} as const satisfies Readonly<Record<string, Row>>;

/** Of parties and their records. */
export const keptOfParties = {
  party: { stored: ['PARTY', 'MERGE'], kept: { until: 'never' } },
  records: {
    stored: ['PLEDGE', 'OFFER', 'ROWS', 'LAPSE', 'ANNOUNCED'],
    kept: { until: 'never' },
  },
  /** What records said before they were changed. */
  versions: { stored: ['FORMER'], kept: { until: 'never' } },
  matches: { stored: ['MATCH', 'EXCHANGE', 'CASE'], kept: { until: 'never' } },
  messages: { stored: ['EXCHANGE', 'CONDUCT', 'BLOCKS'], kept: { until: 'never' } },
  interest: { stored: ['INTEREST', 'INTERESTOF'], kept: { until: 'never' } },
  released: { stored: ['PUB', 'REPORT'], kept: { until: 'never' } },
  backups: { stored: [], kept: { days: keptDays.backups } },
} as const satisfies Readonly<Record<string, Row>>;

/** Computed from the others, or of the service itself: nothing of it is about anybody beyond them. */
export const keptOfNobody: readonly string[] = [
  'POST',
  'LIST',
  'COV',
  'INDEX',
  'PROJ',
  'DIRTY',
  'SETTING',
];

export type KeptOfPeople = keyof typeof keptOfPeople;
export type KeptOfParties = keyof typeof keptOfParties;
