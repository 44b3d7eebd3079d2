/**
 * What is newly suggested to a party: of its own records in force, the counterparts that became public since, by the
 * same computation over public records that its suggestions are made by.
 */
import type { NewSuggestion } from '#shared/contract/people/waiting-views';
import { publicRecordIn } from '#shared/contract/published/stored-view';
import { bucketsOfComponents, lookBuckets } from '#shared/domain/records/bucket';
import type { IndexEntry } from '#shared/domain/lists/index-entry';
import { featuresOf } from '#shared/domain/matching/features-of-record';
import type { Policy } from '#shared/domain/matching/policy';
import { type HowMuchKnown, howMuchKnownOf } from '#shared/domain/matching/how-much-known';
import { bestSuggestions, pairOfSuggestion } from '#shared/domain/matching/suggestion';
import {
  isInForce,
  otherKind,
  type RecordKind,
  type StoredRecord,
} from '#shared/domain/records/record';
import { publicSince } from '#shared/domain/release/release';
import { publicKey, recordKey } from '#shared/table/keys';
import { recordIn } from '#shared/table/stored-truth';

import { readPosted } from '../../store/derived/posting-store.ts';
import type { Table } from '../../table.ts';
import { nameOfRecord } from '../records/name-of-record.ts';
import { mostShown } from './shown-list.ts';

/** Of a party with more, those that came in last: its other records tell theirs on their own pages. */
const mostOwn = 8;
/** Enough for every place of the real record, and a bound on the work of one answer. */
const mostPosted = 2_000;
/** Of each record, those that are read. */
const best = 10;

const ownRecords = async (
  table: Table,
  entries: readonly IndexEntry[],
): Promise<readonly StoredRecord[]> => {
  const newest = entries.filter(({ state }) => state === 'submitted' || state === 'accepted');
  const named = newest.toSorted((left, right) => right.at - left.at).slice(0, mostOwn);
  const items = await table.getMany(named.map(({ kind, id }) => recordKey(kind, id)));
  return items.flatMap((item) => (item ? [recordIn(item)] : [])).filter(isInForce);
};

type Named = NewSuggestion['own'];
type Found = HowMuchKnown & {
  readonly own: StoredRecord;
  readonly id: string;
  readonly score: number;
};

const suggestedTo = async (
  table: Table,
  records: readonly StoredRecord[],
  kind: RecordKind,
  policy: Policy,
): Promise<readonly Found[]> => {
  const own = records.filter((record) => record.kind === kind);
  if (own.length === 0) return [];
  const buckets = lookBuckets(own.flatMap(({ components }) => bucketsOfComponents(components)));
  const posted = await readPosted(table, 'public', otherKind(kind), { buckets, most: mostPosted });
  const byId = new Map(posted.records.map((each) => [each.id, each]));
  return own.flatMap((record) => {
    const features = featuresOf(record);
    return bestSuggestions(features, posted.records, policy)
      .slice(0, best)
      .flatMap((suggestion): readonly Found[] => {
        const { id, score } = suggestion;
        const counterpart = byId.get(id);
        const pair = counterpart && pairOfSuggestion(features, counterpart, suggestion);
        return pair ? [{ own: record, id, score, ...howMuchKnownOf(pair, policy) }] : [];
      });
  });
};

export const readNewSuggestions = async (
  table: Table,
  entries: readonly IndexEntry[],
  policy: Policy,
  since: string,
): Promise<NewSuggestion[]> => {
  const records = await ownRecords(table, entries);
  const [toPledges, toOffers] = await Promise.all([
    suggestedTo(table, records, 'pledge', policy),
    suggestedTo(table, records, 'offer', policy),
  ]);
  const found = [...toPledges, ...toOffers];
  const items = await table.getMany(found.map(({ own, id }) => publicKey(otherKind(own.kind), id)));
  const suggestions = found.flatMap(
    ({ own, score, known, ofParts }, index): readonly NewSuggestion[] => {
      const item = items[index];
      const counterpart = item && publicRecordIn(item);
      const day = counterpart ? publicSince(counterpart.release).slice(0, 10) : '';
      return counterpart && day >= since
        ? [
            {
              own: nameOfRecord(own as Named),
              counterpart: nameOfRecord(counterpart as Named),
              score,
              known,
              ofParts,
              publicSince: day,
            },
          ]
        : [];
    },
  );
  return suggestions.toSorted((left, right) => right.score - left.score).slice(0, mostShown);
};
