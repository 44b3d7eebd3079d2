/** Suggestions as they are answered: each with its counterpart and its reasons, or why there is none. */
import type { SuggestionsView, SuggestionView } from '#shared/contract/suggestion-views';
import { lookBuckets } from '#shared/domain/bucket';
import { bucketsOfRecord } from '#shared/domain/buckets-of-record';
import { bucketsAround } from '#shared/domain/matching/existing-support';
import { explainPair } from '#shared/domain/matching/explanation';
import { featuresOf, type RecordFeatures } from '#shared/domain/matching/features';
import { explanationFor } from '#shared/domain/matching/known-pairs';
import { partyNumberOf } from '#shared/domain/matching/list-order';
import type { Pair } from '#shared/domain/matching/pair';
import { bestSuggestions, type Suggestion } from '#shared/domain/matching/suggestion';
import { inReadingOrder, type TextInLanguage } from '#shared/domain/matching/text-likeness';
import { saysTooLittle } from '#shared/domain/matching/too-little';
import { isInForce, otherKind, type StoredRecord } from '#shared/domain/record';
import { wordedExplanation } from '#shared/messages/worded';

import type { Dependencies } from '../../dependencies.ts';
import { type PostedRecord, readPosted, readSurroundings } from '../../store/posting-store.ts';
import type { Table } from '../../table.ts';
import { noSuggestionsView } from './none-view.ts';
import { type Counterpart, findCounterparts, type SuggestionReader } from './suggestion-reader.ts';
import { withWords } from './with-words.ts';

export type FoundSuggestions = {
  readonly suggestion: Suggestion;
  readonly counterpart: Counterpart;
  readonly features: RecordFeatures;
};

/** The pair of components that a suggestion names, if both still exist. */
const pairOf = (
  of: RecordFeatures,
  { suggestion, features }: FoundSuggestions,
): Pair | undefined => {
  const [pledge, offer] = of.kind === 'pledge' ? [of, features] : [features, of];
  const asked = pledge.components.find(({ id }) => id === suggestion.pledgeComponent);
  const given = offer.components.find(({ id }) => id === suggestion.offerComponent);
  return asked && given && { pledge, asked, offer, given };
};

const readingOf = (
  { title, language, components }: Counterpart,
  componentId: string,
): TextInLanguage => {
  const text = components.find(({ id }) => id === componentId)?.text ?? '';
  return { language, text: `${title} ${text}` };
};

/** The reasons are computed from the records as they stand. */
export const suggestionItems = async (
  { table, now }: Pick<Dependencies, 'table' | 'now'>,
  { audience, sees, policy, reasons }: SuggestionReader,
  record: StoredRecord,
  found: readonly FoundSuggestions[],
): Promise<SuggestionView[]> => {
  const of = featuresOf(record);
  const paired = found.flatMap((each) => {
    const pair = pairOf(of, each);
    return pair ? [{ ...each, pair }] : [];
  });
  const buckets = paired.flatMap(({ pair }) => bucketsAround(pair));
  const around = await readSurroundings(table, audience, buckets);
  const today = now().slice(0, 10);
  const items = paired.flatMap(({ pair, counterpart, features }) => {
    const explained = explainPair(pair, policy, today, around);
    if (!explained.suggested) return [];
    const explanation = withWords(
      explanationFor(explained, pair, sees),
      { ...record, features: of },
      { ...counterpart, features },
    );
    const [own, theirs] =
      of.kind === 'pledge' ? [pair.asked.id, pair.given.id] : [pair.given.id, pair.asked.id];
    const { kind, id, title, language, party, synthetic } = counterpart;
    return {
      id,
      score: explained.score,
      accepted: features.accepted,
      partyNumber: partyNumberOf(features.partyId),
      own: readingOf(record, own),
      theirs: readingOf(counterpart, theirs),
      view: {
        counterpart: { kind, id, title, language, party, synthetic },
        score: explained.score,
        tooLittle: saysTooLittle(explained.parts),
        explanation: reasons ? wordedExplanation(explanation, reasons) : explanation,
      } as SuggestionView,
    };
  });
  return inReadingOrder(items, policy).map(({ view }) => view);
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
