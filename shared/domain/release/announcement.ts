/**
 * What is to become public at a moment that its owner chose, such as the opening of a forum. Until then it is as little
 * public as what nobody released; it holds for what was consented to, and ends with that.
 */
import type { ReleaseGroup } from './release-groups.ts';

/** The owner's consent to publish a record as it stands, from a moment on. */
export type Announced = {
  readonly publicFrom: string;
  /** Who gave it, and when. */
  readonly by: string;
  readonly at: string;
  /** What its owner keeps back of it; absent where nothing. */
  readonly withheld?: readonly ReleaseGroup[] | undefined;
};

/** So that whatever opens what is due every minute has seen it before. */
export const shortestNoticeSeconds = 60;
/** A later year is more often a slip than a plan. */
export const longestNoticeDays = 731;

/** As it is kept, in UTC, or why it cannot be the moment. */
export const momentOf = (
  publicFrom: string,
  now: string,
): { readonly moment: string } | { readonly fault: 'momentTooSoon' | 'momentTooLate' } => {
  const ahead = (Date.parse(publicFrom) - Date.parse(now)) / 1000;
  if (ahead < shortestNoticeSeconds) return { fault: 'momentTooSoon' };
  if (ahead > longestNoticeDays * 86_400) return { fault: 'momentTooLate' };
  return { moment: new Date(publicFrom).toISOString() };
};

/** Without what was announced of it: it was taken back, it reads otherwise now, or it is public. */
export const unannounced = <Record extends { readonly announced?: Announced }>({
  announced: _ended,
  ...record
}: Record): Record => record as Record;
