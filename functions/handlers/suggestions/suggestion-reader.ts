/** Who reads suggestions: over which records they are computed, whose exclusions show, and in which words. */
import { publicRecordIn } from '#shared/contract/published/stored-view';
import type { Counterpart } from '#shared/contract/suggestions/to-suggestion';
import type { Policy } from '#shared/domain/matching/policy';
import type { Visibility } from '#shared/domain/matching/known-pairs';
import type { RecordFeatures } from '#shared/domain/matching/features';
import { featuresOf, releasedFeaturesOf } from '#shared/domain/matching/features-of-record';
import type { RecordKind, StoredRecord } from '#shared/domain/records/record';
import { releasedStanding } from '#shared/domain/published/released-standing';
import { reasonsFor } from '#shared/messages/catalogues';
import type { Reasons } from '#shared/messages/reasons';
import { type Audience, publicKey, recordKey } from '#shared/table/keys';
import { isPublic } from '#shared/domain/published/is-public';
import { recordIn } from '#shared/table/stored-truth';
import type { Language } from '#shared/vocabulary/label';

import type { Dependencies } from '../../dependencies.ts';
import type { Actor } from '../../actor.ts';
import { may, mayRead } from '../../http/authorize.ts';
import type { Table } from '../../table.ts';
import { findRecord } from '../../store/records/find-record.ts';

export type SuggestionReader = {
  /** Parties see what released records alone give. */
  readonly audience: Audience;
  readonly sees: Visibility;
  readonly mayRead: (record: StoredRecord) => boolean;
  readonly policy: Policy;
  /** Present when sentences were asked for. */
  readonly reasons: Reasons | undefined;
};

export const suggestionReader = (
  actor: Actor,
  policy: Policy,
  language: Language | undefined,
): SuggestionReader => ({
  audience: may(actor, 'readAll', null) ? 'secretariat' : 'public',
  mayRead: (record) => mayRead(actor, record),
  sees: (partyId) => may(actor, 'readExclusions', partyId),
  policy,
  reasons: language && reasonsFor(language),
});

/** The counterparts that the reader may see, in the order of the ids; undefined for others. */
export const findCounterparts = async (
  table: Table,
  { audience }: Pick<SuggestionReader, 'audience'>,
  kind: RecordKind,
  ids: readonly string[],
): Promise<readonly (Counterpart | undefined)[]> => {
  const [key, read] =
    audience === 'public'
      ? ([publicKey, publicRecordIn] as const)
      : ([recordKey, recordIn] as const);
  const items = await table.getMany(ids.map((id) => key(kind, id)));
  return items.map((item) => item && read(item));
};

export type FoundCounterpart = {
  readonly counterpart: Counterpart;
  readonly features: RecordFeatures;
  /** The record as it stands, for whoever may read all of it. */
  readonly record: StoredRecord | undefined;
};

/** One counterpart as the reader may see it: for a party its released version alone. */
export const findCounterpart = async (
  { table, world }: Pick<Dependencies, 'table' | 'world'>,
  { audience, mayRead: reads }: Pick<SuggestionReader, 'audience' | 'mayRead'>,
  kind: RecordKind,
  id: string,
): Promise<FoundCounterpart | undefined> => {
  const held = await findRecord(table, kind, id);
  if (!held) return undefined;
  const { record, released } = held;
  if (audience === 'secretariat') {
    return reads(record)
      ? { counterpart: record, features: featuresOf(record), record }
      : undefined;
  }
  return released && isPublic(world, record)
    ? {
        counterpart: released,
        features: releasedFeaturesOf(released, releasedStanding(record)),
        record: undefined,
      }
    : undefined;
};
