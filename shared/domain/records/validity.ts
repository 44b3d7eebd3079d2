/** Until when an offer stands, and what becomes of it then. The core has no clock: the hourly run says which day it is. */
import { lastDayOf } from '../values/days-of-date.ts';
import { isInForce, type StoredRecord } from './record.ts';

/** The last day on which it stands, where it is in force, has one, and has not lapsed yet. */
export const lastValidDay = (record: StoredRecord): string | undefined =>
  record.kind === 'offer' &&
  record.validUntil !== undefined &&
  record.unconfirmed !== true &&
  isInForce(record)
    ? lastDayOf(record.validUntil)
    : undefined;

/** Out of matching, until its party confirms it or states another day. */
export const lapsed = (record: StoredRecord, now: string): StoredRecord => ({
  ...record,
  version: record.version + 1,
  updatedAt: now,
  unconfirmed: true,
});

/**
 * As its party confirms it: with another day, without any, or with the one that it has, which is dropped where it has
 * passed, since nobody said another.
 * @param validUntil null for none, undefined where nothing is said of it.
 */
export const confirmed = <Record extends StoredRecord>(
  record: Record,
  validUntil: string | null | undefined,
  today: string,
): Record => {
  if (record.kind === 'pledge') return record;
  const { unconfirmed: _, validUntil: before, ...others } = record;
  const kept = before !== undefined && lastDayOf(before) >= today ? before : null;
  const day = validUntil === undefined ? kept : validUntil;
  return { ...others, ...(day !== null && { validUntil: day }) } as unknown as Record;
};
