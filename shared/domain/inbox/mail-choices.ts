/** What somebody wants to be told by mail. Nobody is until they choose it. Pure. */
import type { Language } from '#shared/vocabulary/label';

export const digestRhythms = ['none', 'daily', 'weekly'] as const;
export type DigestRhythm = (typeof digestRhythms)[number];

export type MailChoices = {
  /** By the subject of their token. */
  readonly id: string;
  /** 0 as long as nothing was chosen. */
  readonly version: number;
  readonly language: Language;
  /** Of what asks for an answer. */
  readonly atOnce: boolean;
  readonly digest: DigestRhythm;
  /** What happened before is told by no mail. */
  readonly since: string;
};

export const noMail = (id: string, language: Language, now: string): MailChoices => ({
  id,
  version: 0,
  language,
  atOnce: false,
  digest: 'none',
  since: now,
});

const firstHour = 6;
const dayLength = 24 * 60 * 60_000;

/** The rhythms whose digest is due on the day, by UTC: none before its first hour, weekly ones on Mondays. */
export const rhythmsDue = (now: string): readonly Exclude<DigestRhythm, 'none'>[] => {
  const moment = new Date(now);
  if (moment.getUTCHours() < firstHour) return [];
  return moment.getUTCDay() === 1 ? ['daily', 'weekly'] : ['daily'];
};

/** Until then: what happened is in every inbox long before the first hour. */
const lastHour = '05:00:00.000Z';

/** What a digest of the day tells of, in whole days: one that goes late leaves nothing out, and the next tells nothing again. */
export const digestSpan = (
  rhythm: DigestRhythm,
  now: string,
): { readonly from: string; readonly until: string } => {
  const until = `${now.slice(0, 10)}T${lastHour}`;
  const days = rhythm === 'weekly' ? 7 : 1;
  return { from: new Date(Date.parse(until) - days * dayLength).toISOString(), until };
};
