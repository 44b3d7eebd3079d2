/** The pairs of components of two records that a reader may know of, best first, each explained. */
import { bucketsAround } from '#shared/domain/matching/existing-support';
import { explainPair, type Explanation } from '#shared/domain/matching/explanation';
import { featuresOf } from '#shared/domain/matching/features-of-record';
import { passesGates } from '#shared/domain/matching/gates';
import {
  explanationFor,
  rankPairs,
  visiblePairs,
  disclosablePairs,
} from '#shared/domain/matching/known-pairs';
import type { Pair } from '#shared/domain/matching/pair';
import { bestSuggestions, type Suggestion } from '#shared/domain/matching/suggestion';
import type { StoredRecord } from '#shared/domain/records/record';
import { wordedExplanation } from '#shared/messages/worded';
import type { Worded } from '#shared/reading/likeness/words-in-common';
import { withWords } from '#shared/reading/likeness/with-words';

import type { Dependencies } from '../../dependencies.ts';
import { readSurroundings } from '../../store/derived/posting-store.ts';
import type { Table } from '../../table.ts';
import { readCandidates } from './suggestion-items.ts';
import type { FoundCounterpart, SuggestionReader } from './suggestion-reader.ts';

const findListed = async (
  table: Table,
  reader: SuggestionReader,
  record: StoredRecord,
  id: string,
): Promise<Suggestion | undefined> => {
  const { records } = await readCandidates(table, reader, record);
  const list = bestSuggestions(featuresOf(record), records, reader.policy);
  return list.find((entry) => entry.id === id);
};

/** The pairs that the reader may know of, best first; undefined when the two are not to be known as a pair at all. */
export const findPairs = async (
  table: Table,
  reader: SuggestionReader,
  record: StoredRecord,
  { features }: FoundCounterpart,
): Promise<readonly Pair[] | undefined> => {
  const of = featuresOf(record);
  const [pledge, offer] = of.kind === 'pledge' ? [of, features] : [features, of];
  const pairs = rankPairs(visiblePairs(pledge, offer, reader.sees), reader.policy);
  const seesAll = reader.sees(pledge.partyId) && reader.sees(offer.partyId);
  if (seesAll || !pairs.some(passesGates)) return pairs;
  const listed = await findListed(table, reader, record, features.id);
  return listed && disclosablePairs(pairs, listed);
};

export const explanations = async (
  { table, now }: Dependencies,
  { audience, sees, policy, reasons }: SuggestionReader,
  pairs: readonly Pair[],
  [own, theirs]: readonly [Worded, Worded],
): Promise<readonly Explanation[]> => {
  const around = await readSurroundings(table, audience, pairs.flatMap(bucketsAround));
  const today = now().slice(0, 10);
  return pairs.map((pair) => {
    const explained = explanationFor(explainPair(pair, policy, today, around), pair, sees);
    const explanation = withWords(explained, own, theirs);
    return reasons ? wordedExplanation(explanation, reasons) : explanation;
  });
};
