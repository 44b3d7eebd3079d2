/**
 * The one place where what people said is read as it is kept: older shapes become today's, and what cannot be read is a
 * fault, never answered by half. Shapes are checked and not words: a vocabulary may lose an entry that a record still has.
 */
import type { DisclosedEnd } from '../domain/matches/disclosure.ts';
import { shaped } from '../domain/kept/kept-shapes.ts';
import {
  completed,
  componentDefaults,
  recordDefaults,
} from '../domain/records/submission-defaults.ts';
import type { Interest } from '../domain/matches/interest.ts';
import { type KeptMatch, withLegsOfToday } from '../domain/matches/legs-of-today.ts';
import type { Match } from '../domain/matches/match.ts';
import type { MatchCase } from '../domain/matches/match-case.ts';
import type { MatchExchange } from '../domain/matches/match-exchange.ts';
import type { Party } from '../domain/parties/party.ts';
import type { StoredRecord } from '../domain/records/record.ts';
import { readRelease } from '../domain/release/release.ts';
import { unreadable } from '../domain/kept/unreadable-item.ts';

type Kept = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Kept => typeof value === 'object' && value !== null;

/** Each line adds what one older shape lacks. What was wrong from the start is left for the check to tell. */
const recordOfToday = (kept: unknown): unknown => {
  if (!isObject(kept) || !Array.isArray(kept['components'])) return kept;
  const defaults = recordDefaults[kept['kind'] === 'offer' ? 'offer' : 'pledge'];
  const components: readonly unknown[] = kept['components'];
  return {
    // Before partners were kept, and before components were numbered for good.
    partners: [],
    everComponents: components.flatMap((each) => (isObject(each) ? [each['id']] : [])),
    ...completed(kept, defaults),
    components: components.map((each) =>
      isObject(each) ? completed(each, componentDefaults) : each,
    ),
  };
};

const released = <Truth extends StoredRecord | Match>(kept: Truth): Truth => ({
  ...kept,
  release: readRelease(kept),
});

/** What was read of its prose lies beside the record; what cannot be read of that is as if nothing had been. */
const withReading = (record: StoredRecord, { reading }: Kept): StoredRecord =>
  typeof reading === 'string' ? { ...record, reading } : record;

export const recordIn = (item: Kept): StoredRecord =>
  withReading(released(shaped<StoredRecord>('record', recordOfToday(item['record']))), item);

/** As a record lies in its item: what was read of it stands beside what is kept and audited. */
export const itemFields = ({
  reading,
  ...record
}: StoredRecord): { readonly record: object; readonly reading?: string } => ({
  record,
  ...(reading === undefined ? {} : { reading }),
});

export const matchIn = (item: Kept): Match =>
  released(withLegsOfToday(shaped<KeptMatch>('match', item['match'])));

export const exchangeIn = (item: Kept): MatchExchange =>
  shaped<MatchExchange>('exchange', item['exchange']);

export const caseIn = (item: Kept): MatchCase => shaped<MatchCase>('case', item['case']);

export const interestIn = (item: Kept): Interest => shaped<Interest>('interest', item['interest']);

export const partyIn = (item: Kept): Party => shaped<Party>('party', item['party']);

export const disclosedIn = (item: Kept): DisclosedEnd =>
  shaped<DisclosedEnd>('disclosed end', item['end']);

/** The head of its audit chain, which every truth carries. */
export const auditHashIn = ({ auditHash }: Kept): string => {
  if (typeof auditHash === 'string') return auditHash;
  throw unreadable('head of an audit chain', ['auditHash']);
};

/** The version that the next change must find. */
export const versionIn = ({ version }: Kept): number => {
  if (typeof version === 'number' && Number.isInteger(version)) return version;
  throw unreadable('version', ['version']);
};
