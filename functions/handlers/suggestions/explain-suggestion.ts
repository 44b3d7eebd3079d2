/**
 * Why two records are suggested to each other, or why not. Whoever may not see an exclusion learns no more here than
 * from the list: two records that nothing else bars are found only if it names them, with the pair that it names.
 */
import type { PairExplanationView } from '#shared/contract/suggestions/suggestion-views';
import { featuresOf } from '#shared/domain/matching/features-of-record';
import { nearestChange } from '#shared/domain/matching/nearest-change';
import {
  isInForce,
  otherKind,
  type RecordKind,
  type StoredRecord,
} from '#shared/domain/records/record';
import type { Refusal } from '#shared/domain/refusal';
import { ok, refuse, type Result } from '#shared/domain/result';
import { wordedChange } from '#shared/messages/worded';
import type { Language } from '#shared/vocabulary/label';

import type { Dependencies } from '../../dependencies.ts';
import type { Actor } from '../../actor.ts';
import type { Answer } from '../../answer.ts';
import { findGenerations } from '../../store/derived/derived-store.ts';
import { nameOfRecord } from '../records/name-of-record.ts';
import { findReadable } from '../records/read-records.ts';
import {
  findCounterpart,
  type FoundCounterpart,
  suggestionReader,
  type SuggestionReader,
} from './suggestion-reader.ts';
import { findPairs, explanations } from './explained-pairs.ts';

/** Beside the best pair: two records of twenty components each make 400. */
const mostOthers = 20;

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
  return {
    counterpart: nameOfRecord(found.counterpart),
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
