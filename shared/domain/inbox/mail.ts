/**
 * A mail, from waiting to sent. It is claimed before it is handed over, so that no second copy goes by itself: whoever dies
 * between leaves it claimed, which after a while means that it was perhaps not sent, and a person decides. Pure.
 */
import type { InboxReader } from './inbox-entry.ts';

/** For an answer at once, or a digest of what came since the one before. */
export const mailKinds = ['answer', 'digest'] as const;
export type MailKind = (typeof mailKinds)[number];

export const keptMailStates = ['waiting', 'claimed', 'sent', 'refused', 'dropped'] as const;
type KeptMailState = (typeof keptMailStates)[number];

export type Mail = {
  readonly id: string;
  readonly version: number;
  readonly kind: MailKind;
  /** Whom it is for: their address is asked of the sign-in when it is sent, and kept nowhere. */
  readonly to: string;
  /** The inbox that it tells of: whoever does not read that any more gets no mail. */
  readonly reader: InboxReader;
  readonly at: string;
  readonly state: KeptMailState;
  readonly stateSince: string;
};

export const waitingMail = (mail: Pick<Mail, 'id' | 'kind' | 'to' | 'reader' | 'at'>): Mail => ({
  ...mail,
  version: 1,
  state: 'waiting',
  stateSince: mail.at,
});

export const movedMail = (mail: Mail, state: KeptMailState, now: string): Mail => ({
  ...mail,
  version: mail.version + 1,
  state,
  stateSince: now,
});

/** As people read it: what is claimed for longer than any run lasts was perhaps not sent. */
export const mailStates = [...keptMailStates, 'perhaps_not_sent'] as const;
export type MailState = (typeof mailStates)[number];

const longestRun = 15 * 60_000;

export const mailStateOf = ({ state, stateSince }: Mail, now: string): MailState =>
  state === 'claimed' && Date.parse(now) - Date.parse(stateSince) > longestRun
    ? 'perhaps_not_sent'
    : state;

/** By a person, who decides that a second copy is better than none. */
export const canRepeat = (mail: Mail, now: string): boolean =>
  ['perhaps_not_sent', 'refused', 'dropped'].includes(mailStateOf(mail, now));

/** A repetition is a new try of the same mail, so what is old is not dropped again. */
export const repeatedMail = (mail: Mail, now: string): Mail => ({
  ...movedMail(mail, 'waiting', now),
  at: now,
});

const mostDays = 3;

/** What could not go for so long is no use any more: the inbox has it. */
export const isOutdated = ({ at }: Mail, now: string): boolean =>
  Date.parse(now) - Date.parse(at) > mostDays * 24 * 60 * 60_000;
