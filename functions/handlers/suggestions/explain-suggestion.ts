/**
 * Why two records are suggested to each other, or why not. Whoever may not see an exclusion learns no more here than
 * from the list: two records that nothing else bars are found only if it names them, with the pair that it names.
 */
import type { PairExplanationView } from '#shared/contract/suggestion-views';
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
import { nearestChange } from '#shared/domain/matching/nearest-change';
import type { Pair } from '#shared/domain/matching/pair';
import { bestSuggestions, type Suggestion } from '#shared/domain/matching/suggestion';
import { isInForce, otherKind, type RecordKind, type StoredRecord } from '#shared/domain/record';
import type { Refusal } from '#shared/domain/refusal';
import { ok, refuse, type Result } from '#shared/domain/result';
import { wordedChange, wordedExplanation } from '#shared/messages/worded';
import type { Worded } from '#shared/reading/words-in-common';
import type { Language } from '#shared/vocabulary/label';

import type { Dependencies } from '../../dependencies.ts';
import type { Actor } from '../../actor.ts';
import type { Answer } from '../../answer.ts';
import { findGenerations } from '../../store/derived-store.ts';
import { readSurroundings } from '../../store/posting-store.ts';
import type { Table } from '../../table.ts';
import { findReadable } from '../records/read-records.ts';
import { readCandidates } from './suggestion-items.ts';
import {
  findCounterpart,
  type FoundCounterpart,
  suggestionReader,
  type SuggestionReader,
} from './suggestion-reader.ts';
import { withWords } from './with-words.ts';

/** Beside the best pair: two records of twenty components each make 400. */
const mostOthers = 20;

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
const findPairs = async (
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

const explanations = async (
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

const explain = async (
  dependencies: Dependencies,
  reader: SuggestionReader,
  record: StoredRecord,
  found: FoundCounterpart,
): Promise<PairExplanationView | undefined> => {
  const pairs = await findPairs(dependencies.table, reader, record, found);
  if (!pairs) return undefined;
  const shown = pairs.slice(0, 1 + mostOthers);
  const [best = null, ...others] = await explanations(dependencies, reader, shown, [
    { ...record, features: featuresOf(record) },
    { ...found.counterpart, features: found.features },
  ]);
  const { policy, reasons, audience } = reader;
  const own = audience === 'public' ? record.kind : undefined;
  const change = nearestChange(pairs, policy, own);
  const outOfForce = [record, ...(found.record ? [found.record] : [])].filter(
    (each) => !isInForce(each),
  );
  const { kind, id, title, language, party, synthetic } = found.counterpart;
  return {
    counterpart: { kind, id, title, language, party, synthetic },
    suggested: best?.suggested === true && outOfForce.length === 0,
    notInForce: outOfForce.map(({ kind: side, state }) => ({
      side,
      state,
      ...(reasons ? { sentence: reasons.none({ reason: 'notInForce', state }) } : {}),
    })),
    best,
    others,
    more: pairs.length - shown.length,
    nearestChange: change ? (reasons ? wordedChange(change, reasons) : change) : null,
    policyVersion: policy.version,
  } as PairExplanationView;
};

type Asked = {
  readonly actor: Actor;
  readonly path: { readonly id: string; readonly counterpartId: string };
  readonly query: { readonly language?: Language | undefined };
};

export const explainSuggestion =
  (dependencies: Dependencies, kind: RecordKind) =>
  async ({ actor, path, query }: Asked): Promise<Result<Answer, Refusal>> => {
    const held = await findReadable(dependencies, actor, kind, path.id);
    if (!held.ok) return held;
    const [{ policy }] = await findGenerations(dependencies.table);
    const reader = suggestionReader(actor, policy, query.language);
    const found = await findCounterpart(dependencies, reader, otherKind(kind), path.counterpartId);
    const body = found && (await explain(dependencies, reader, held.value.record, found));
    return body ? ok({ body }) : refuse({ kind: 'notFound' });
  };
