/** Reading pledges and offers as their owner, the Secretariat or a reader. */
import { fieldError } from '#shared/contract/field-advice';
import { recordView, saysWhatIsReleased } from '#shared/contract/to-view';
import type { OfferView, PledgeView } from '#shared/contract/record-views';
import { type Filter, isLetBy, reachesOn } from '#shared/domain/record-filter';
import type { RecordKind, RecordState, StoredRecord } from '#shared/domain/record';
import { blankedPartyFields, partyFields } from '#shared/domain/fields/party-fields';
import { type RecordStep, recordSteps } from '#shared/domain/record-transitions';
import { type Viewer, viewersOf } from '#shared/domain/audience';
import { readReference, referenceOf } from '#shared/domain/reference';
import type { Refusal } from '#shared/domain/refusal';
import { ok, refuse, type Result } from '#shared/domain/result';
import type { Item } from '#shared/table/item';

import type { Dependencies } from '../../dependencies.ts';
import type { Actor } from '../../actor.ts';
import { type Answer, etagOf } from '../../answer.ts';
import { may, mayRead } from '../../http/authorize.ts';
import { openCursor, scopeFor, sealCursor } from '../../store/cursor.ts';
import type { HistoryEntry } from '../../store/history-store.ts';
import { fillPage, recordPages, type RecordPageSource } from '../../store/record-lists.ts';
import { recordsByReference, type Reference } from '../../store/records-by-reference.ts';
import { getSecret } from '../../store/secret-store.ts';
import { historyPage, type HistoryQuery } from '../history-page.ts';
import { partyScope } from './party-scope.ts';
import { findRecord, type LoadedRecord } from '../../store/find-record.ts';

type One = { readonly actor: Actor; readonly path: { readonly id: string } };

/** What the actor may see of a record. */
export const viewFor = (
  { world }: Pick<Dependencies, 'world'>,
  actor: Actor,
  record: StoredRecord,
): PledgeView | OfferView => {
  const view = recordView(world, record, may(actor, 'readAll', null) ? 'staff' : 'party');
  return may(actor, 'readExclusions', record.party.id)
    ? view
    : { ...blankedPartyFields(view), unfinished: undefined };
};

const isStep = (action: string): action is RecordStep => action in recordSteps;

const leadsOutOfSight = (to: RecordState | null): boolean =>
  to !== null && !(viewersOf[to] as readonly Viewer[]).includes('reader');

/** Whether the step led where its owner and the Secretariat speak alone: why it was taken stays between them. */
const isBetweenTwo = ({ action }: HistoryEntry): boolean =>
  isStep(action) && leadsOutOfSight(recordSteps[action].to);

/** That exclusions changed tells that there are some; so does it of what else a party keeps. */
const entryFor = (actor: Actor, { party }: StoredRecord, entry: HistoryEntry): HistoryEntry =>
  may(actor, 'readExclusions', party.id)
    ? entry
    : {
        ...entry,
        changed: entry.changed.filter((field) => !partyFields.includes(field)),
        reason: isBetweenTwo(entry) ? null : entry.reason,
      };

export const findReadable = async (
  { table }: Dependencies,
  actor: Actor,
  kind: RecordKind,
  id: string,
): Promise<Result<LoadedRecord, Refusal>> => {
  const held = await findRecord(table, kind, id);
  return held && mayRead(actor, held.record) ? ok(held) : refuse({ kind: 'notFound' });
};

export const getRecord =
  (dependencies: Dependencies, kind: RecordKind) =>
  async ({ actor, path }: One): Promise<Result<Answer, Refusal>> => {
    const held = await findReadable(dependencies, actor, kind, path.id);
    if (!held.ok) return held;
    const { record, released } = held.value;
    return ok({
      body: {
        ...viewFor(dependencies, actor, record),
        saysWhatIsReleased: saysWhatIsReleased(released, record),
      },
      headers: { etag: etagOf(record.version) },
    });
  };

type ListQuery = Filter & {
  readonly state?: string | undefined;
  readonly reference?: string | undefined;
  readonly limit: number;
  readonly cursor?: string | undefined;
};

/** A record whose list is still to be computed is among the newest. */
const pageReferredTo = async (
  { table }: Dependencies,
  newest: RecordPageSource<StoredRecord, Item>,
  reference: Reference,
  isWanted: (record: StoredRecord) => boolean,
): Promise<{ readonly items: readonly StoredRecord[]; readonly next?: undefined }> => {
  const found = await recordsByReference(table, reference);
  if (found.length > 0) return { items: found.filter(isWanted) };
  const isReferredTo = (record: StoredRecord): boolean =>
    referenceOf(record) === reference.text && isWanted(record);
  const { items } = await fillPage(newest, isReferredTo, undefined, 1);
  return { items };
};

export const listRecords =
  (dependencies: Dependencies, kind: RecordKind) =>
  async ({
    actor,
    query,
  }: {
    readonly actor: Actor;
    readonly query: ListQuery;
  }): Promise<Result<Answer, Refusal>> => {
    const { limit, cursor, state, reference, ...filter } = query;
    const named = reference === undefined ? ok(undefined) : readReference(kind, reference);
    if (!named.ok)
      return refuse({ kind: 'malformed', errors: [fieldError('reference', named.error)] });
    const secret = await getSecret(dependencies);
    const scope = scopeFor(actor, kind, state, named.value ?? null, filter);
    const from = openCursor(secret, scope, cursor);
    if (!from.ok) return from;
    const isWanted = (record: StoredRecord): boolean =>
      mayRead(actor, record) &&
      (state === undefined || record.state === state) &&
      isLetBy(filter, viewFor(dependencies, actor, record));
    const pages = recordPages(dependencies.table, kind, partyScope(actor));
    const page =
      named.value === undefined
        ? await fillPage(pages, isWanted, from.value as never, limit)
        : await pageReferredTo(dependencies, pages, { kind, text: named.value }, isWanted);
    const items = page.items.map((record) => viewFor(dependencies, actor, record));
    return ok({
      body: {
        items,
        ...reachesOn(filter, items),
        ...(page.next ? { next: sealCursor(secret, scope, page.next) } : {}),
      },
    });
  };

export const readHistory =
  (dependencies: Dependencies, kind: RecordKind) =>
  async ({
    actor,
    path,
    query,
  }: One & { readonly query: HistoryQuery }): Promise<Result<Answer, Refusal>> => {
    const held = await findReadable(dependencies, actor, kind, path.id);
    if (!held.ok) return held;
    const type = kind === 'pledge' ? 'PLEDGE' : 'OFFER';
    const shown = (entry: HistoryEntry) => entryFor(actor, held.value.record, entry);
    return historyPage(dependencies, { actor, type, id: path.id, query, shown });
  };
