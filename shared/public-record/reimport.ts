/** What an import may do to a record that is here already: what people decided here outlives it. */
import { namesHaving } from '#shared/domain/fields/field';
import { withoutUnstatedLater } from '#shared/domain/fields/later-fields';
import { statesPartyFields, withoutPartyFields } from '#shared/domain/fields/party-fields';
import { recordFields } from '#shared/domain/fields/record-fields';
import {
  offerSubmissionSchema,
  pledgeSubmissionSchema,
  type RecordKind,
  type StoredRecord,
} from '#shared/domain/records/record';

/** What no row states and no public version carries, such as the last day of an offer: said beside what a row states. */
const besideRows: readonly string[] = namesHaving(
  recordFields,
  ({ audience, holds }) => audience === 'registered' && holds.type !== 'own',
);

/** What of it is stated. */
export const saidBesideRow = (record: StoredRecord): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries(record).filter(
      ([field, value]) => besideRows.includes(field) && value !== undefined,
    ),
  );

/** Whether an import leaves anything as it was said here. */
export const keepsWords = (record: StoredRecord): boolean =>
  Object.keys(saidBesideRow(record)).length > 0 || statesPartyFields(record);

/** A source says nothing of what a party keeps, so its owner may set it and imports go on. */
const statedFields = (kind: RecordKind): readonly string[] =>
  Object.keys((kind === 'pledge' ? pledgeSubmissionSchema : offerSubmissionSchema).shape).filter(
    (field) => field !== 'partyId' && !besideRows.includes(field),
  );

/** What a row states of a record: equal as long as nobody edited it here. */
export const statedContent = (record: StoredRecord): Readonly<Record<string, unknown>> =>
  withoutUnstatedLater(
    withoutPartyFields(
      Object.fromEntries(
        statedFields(record.kind).map((field) => [field, record[field as keyof StoredRecord]]),
      ),
    ),
  );

/** Submitted by its owner, or back in its former words: the Secretariat accepts it, whom no import stands in for. */
export const waitsForAcceptance = ({ state, provenance }: StoredRecord): boolean =>
  state === 'submitted' && provenance?.awaits === undefined;

export type ImportBar = 'withdrawn' | 'returned' | 'edited';

type Held = { readonly record: StoredRecord; readonly released: StoredRecord | undefined };

/**
 * Why a row may not change its record; undefined when it may. A record that was imported before its content was
 * digested counts as imported in the version that is released.
 */
export const importBlocker = (
  { record, released }: Held,
  digestOf: (value: unknown) => string,
): ImportBar | undefined => {
  if (record.state === 'withdrawn' || record.state === 'returned') return record.state;
  const imported =
    record.provenance?.contentDigest ?? (released && digestOf(statedContent(released)));
  return imported === digestOf(statedContent(record)) ? undefined : 'edited';
};
