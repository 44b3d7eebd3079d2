/** Suggestions for a record: the kept list for the Secretariat, and for a party what released counterparts alone give. */
import type { SuggestionsView } from '#shared/contract/suggestions/suggestion-views';
import { featuresOf } from '#shared/domain/matching/features-of-record';
import {
  isInForce,
  otherKind,
  type RecordKind,
  type StoredRecord,
} from '#shared/domain/records/record';
import type { Refusal } from '#shared/domain/refusal';
import { ok, type Result } from '#shared/domain/result';
import { recordKey } from '#shared/table/keys';
import { recordIn } from '#shared/table/stored-truth';
import type { Language } from '#shared/vocabulary/label';

import type { Dependencies } from '../../dependencies.ts';
import type { Actor } from '../../actor.ts';
import type { Answer } from '../../answer.ts';
import {
  type ActiveGeneration,
  findGenerations,
  findList,
} from '../../store/derived/derived-store.ts';
import { noSuggestionsView } from './none-view.ts';
import { findReadable } from '../records/read-records.ts';
import { computedSuggestions, suggestionItems } from './suggestion-items.ts';
import { suggestionReader, type SuggestionReader } from './suggestion-reader.ts';

/** A list from before its record's last change is being recomputed, and so is an empty one beside a counterpart that suits. */
const keptSuggestions = async (
  dependencies: Dependencies,
  reader: SuggestionReader,
  record: StoredRecord,
  generation: ActiveGeneration,
): Promise<SuggestionsView> => {
  const { table } = dependencies;
  const list = await findList(table, generation, record.kind, record.id);
  const entries = list?.entries ?? [];
  const ids = entries.map(({ id }) => id);
  const items = await table.getMany(ids.map((id) => recordKey(otherKind(record.kind), id)));
  const found = entries.flatMap((suggestion, index) => {
    const item = items[index];
    const counterpart = item && recordIn(item);
    return counterpart && isInForce(counterpart)
      ? [{ suggestion, counterpart, features: featuresOf(counterpart) }]
      : [];
  });
  const shown = await suggestionItems(dependencies, reader, record, found);
  const isCurrent = list?.open === false && (list.asOf ?? '') >= record.updatedAt;
  const isEmpty = shown.length === 0 && (isCurrent || !isInForce(record));
  const none = isEmpty ? await noSuggestionsView(table, reader, record) : undefined;
  return {
    items: shown,
    ...(none ? { none } : {}),
    basis: 'kept',
    policyVersion: list?.policyVersion ?? generation.policy.version,
    asOf: list?.asOf ?? null,
    recomputing: !isCurrent || (isEmpty && !none),
  };
};

type Asked = {
  readonly actor: Actor;
  readonly path: { readonly id: string };
  readonly query: { readonly language?: Language | undefined };
};

export const readSuggestions =
  (dependencies: Dependencies, kind: RecordKind) =>
  async ({ actor, path, query }: Asked): Promise<Result<Answer, Refusal>> => {
    const held = await findReadable(dependencies, actor, kind, path.id);
    if (!held.ok) return held;
    const { record } = held.value;
    const [generation] = await findGenerations(dependencies.table);
    const reader = suggestionReader(actor, generation.policy, query.language);
    return ok({
      body:
        reader.audience === 'secretariat'
          ? await keptSuggestions(dependencies, reader, record, generation)
          : await computedSuggestions(dependencies, reader, record),
    });
  };
