/** Suggestions as they are answered: each with its counterpart and its reasons, or why there is none. */
import type {
  SuggestionsView,
  SuggestionView,
} from '#shared/contract/suggestions/suggestion-views';
import {
  type FoundSuggestion,
  pairedWith,
  suggestionViews,
} from '#shared/contract/suggestions/to-suggestion';
import { lookBuckets } from '#shared/domain/records/bucket';
import { bucketsOfRecord } from '#shared/domain/records/buckets-of-record';
import { bucketsAround } from '#shared/domain/matching/existing-support';
import { featuresOf } from '#shared/domain/matching/features-of-record';
import { bestSuggestions } from '#shared/domain/matching/suggestion';
import { isInForce, otherKind, type StoredRecord } from '#shared/domain/records/record';
import { wordedExplanation } from '#shared/messages/worded';
import { withWords } from '#shared/reading/likeness/with-words';

import type { Dependencies } from '../../dependencies.ts';
import {
  type PostedRecord,
  readPosted,
  readSurroundings,
} from '../../store/derived/posting-store.ts';
import type { Table } from '../../table.ts';
import { noSuggestionsView } from './none-view.ts';
import { findCounterparts, type SuggestionReader } from './suggestion-reader.ts';

/** The reasons are computed from the records as they stand. */
export const suggestionItems = async (
  { table, now }: Pick<Dependencies, 'table' | 'now'>,
  { audience, sees, policy, reasons }: SuggestionReader,
  record: StoredRecord,
  found: readonly FoundSuggestion[],
): Promise<SuggestionView[]> => {
  const of = featuresOf(record);
  const paired = pairedWith(of, found);
  const buckets = paired.flatMap(({ pair }) => bucketsAround(pair));
  const around = await readSurroundings(table, audience, buckets);
  return suggestionViews(record, of, paired, {
    policy,
    today: now().slice(0, 10),
    around,
    sees,
    worded: (explained, { counterpart, features }) => {
      const explanation = withWords(
        explained,
        { ...record, features: of },
        { ...counterpart, features },
      );
      return reasons ? wordedExplanation(explanation, reasons) : explanation;
    },
  });
};

export const readCandidates = (
  table: Table,
  { audience }: Pick<SuggestionReader, 'audience'>,
  record: StoredRecord,
): Promise<PostedRecord> =>
  readPosted(table, audience, otherKind(record.kind), {
    buckets: lookBuckets(bucketsOfRecord(record)),
  });

/** The list of a record computed now, over the counterparts that its reader may see. */
export const computedSuggestions = async (
  dependencies: Dependencies,
  reader: SuggestionReader,
  record: StoredRecord,
): Promise<SuggestionsView> => {
  const { table, now } = dependencies;
  const { audience, policy } = reader;
  const posted = await readCandidates(table, reader, record);
  const entries = isInForce(record)
    ? bestSuggestions(featuresOf(record), posted.records, policy)
    : [];
  const byId = new Map(posted.records.map((features) => [features.id, features]));
  const ids = entries.map(({ id }) => id);
  const counterparts = await findCounterparts(table, reader, otherKind(record.kind), ids);
  const found = entries.flatMap((suggestion, index) => {
    const [counterpart, features] = [counterparts[index], byId.get(suggestion.id)];
    return counterpart && features ? [{ suggestion, counterpart, features }] : [];
  });
  const items = await suggestionItems(dependencies, reader, record, found);
  const none = items.length === 0 ? await noSuggestionsView(table, reader, record) : undefined;
  return {
    items,
    ...(none ? { none } : {}),
    basis: audience === 'public' ? 'released' : 'kept',
    policyVersion: policy.version,
    asOf: now(),
    recomputing: items.length === 0 && !none,
  };
};
