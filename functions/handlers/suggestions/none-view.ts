/** Why a record has no suggestion, and what would help: over near candidates, or where there are none over all of its areas. */
import type { NoneView } from '#shared/contract/suggestions/suggestion-views';
import {
  bucketOf,
  isOfArea,
  lookBuckets,
  noAreaBucket,
  partsOf,
  type PostingBucket,
} from '#shared/domain/records/bucket';
import { bucketsOfRecord } from '#shared/domain/records/buckets-of-record';
import { featuresOf } from '#shared/domain/matching/features-of-record';
import { mostCandidates, noSuggestion } from '#shared/domain/matching/no-suggestion';
import { isInForce, otherKind, type StoredRecord } from '#shared/domain/records/record';
import type { NoneReason } from '#shared/messages/reasons';
import { wordedNoSuggestions } from '#shared/messages/worded';
import { coverageRegionIds } from '#shared/vocabulary/regions';

import { type PostedRecord, readPosted } from '../../store/derived/posting-store.ts';
import type { Table } from '../../table.ts';
import type { SuggestionReader } from './suggestion-reader.ts';

const counted = (record: StoredRecord, posted: PostedRecord, reader: SuggestionReader) => {
  const none = noSuggestion(featuresOf(record), posted.records, reader);
  return none && { ...none, complete: none.complete && posted.complete };
};

/** Whoever lies in another region may still be told what would bring the two together. */
const nearOrFar = async (table: Table, reader: SuggestionReader, record: StoredRecord) => {
  const own = bucketsOfRecord(record);
  const read = (buckets: readonly PostingBucket[]) =>
    readPosted(table, reader.audience, otherKind(record.kind), { buckets, most: mostCandidates });
  const near = counted(record, await read(lookBuckets(own)), reader);
  if (!near || near.candidates > 0) return near;
  const areas = [...new Set(own.filter(isOfArea).map((bucket) => partsOf(bucket).area))];
  const everywhere = [
    ...areas.flatMap((area) => coverageRegionIds.map((region) => bucketOf(area, region))),
    noAreaBucket,
  ] as const;
  return counted(record, await read(everywhere), reader);
};

const whyNoSuggestion = async (
  table: Table,
  reader: SuggestionReader,
  record: StoredRecord,
): Promise<NoneView | undefined> => {
  const nothing = { candidates: 0, complete: true, changes: [] };
  if (!isInForce(record))
    return { ...nothing, reasons: [{ reason: 'notInForce', state: record.state }] };
  if (bucketsOfRecord(record).length === 0) return { ...nothing, reasons: [{ reason: 'noArea' }] };
  const none = await nearOrFar(table, reader, record);
  if (!none) return undefined;
  const { candidates, complete, failing, changes } = none;
  const reasons: NoneReason[] =
    candidates === 0
      ? [{ reason: 'noCandidates', kind: otherKind(record.kind) }]
      : failing.map(({ gate, count }) => ({ reason: gate, count, of: candidates }));
  return { candidates, complete, reasons, changes } as NoneView;
};

/** Undefined where there is a suggestion after all. */
export const noSuggestionsView = async (
  table: Table,
  reader: SuggestionReader,
  record: StoredRecord,
): Promise<NoneView | undefined> => {
  const none = await whyNoSuggestion(table, reader, record);
  return none && reader.reasons ? (wordedNoSuggestions(none, reader.reasons) as NoneView) : none;
};
