/** The open records that an allocation is about, read strongly; refused where they are more than one answer can hold. */
import { type AllocationOrder, mostAllocated } from '#shared/contract/allocation/allocation-order';
import { wasSubmitted } from '#shared/domain/rights/audience';
import type { Bucket } from '#shared/domain/records/bucket';
import { askingOf, givingOf } from '#shared/domain/allocation/open-components';
import { bucketsAsked, bucketsGiven, chosenPledges } from '#shared/domain/allocation/selection';
import type { RecordFeatures } from '#shared/domain/matching/features';
import { featuresOf } from '#shared/domain/matching/features-of-record';
import { isInForce, type RecordKind } from '#shared/domain/records/record';
import type { Refusal } from '#shared/domain/refusal';
import { ok, refuse, type Result } from '#shared/domain/result';
import { recordKey } from '#shared/table/keys';
import { recordIn } from '#shared/table/stored-truth';

import { readPosted } from '../../store/derived/posting-store.ts';
import type { Table } from '../../table.ts';
import { invalid } from '../records/check-references.ts';

/** Of each kind: a record is posted once for every place and area, and closed ones are posted too. */
const mostPostings = 4_000;

export type Selected = {
  readonly pledges: readonly RecordFeatures[];
  readonly offers: readonly RecordFeatures[];
};

const tooMany = (kind: RecordKind, found: number | undefined): Result<never, Refusal> => {
  const many = found === undefined ? `more than ${mostAllocated}` : `${found}`;
  const detail = `Choose fewer: this selection has ${many} open ${kind} components, and at most ${mostAllocated} of each kind are allocated at once. Give an area, a region, countries or records.`;
  return refuse({
    kind: 'invalid',
    errors: [{ pointer: '/selection', code: 'selectionTooLarge', detail }],
  });
};

const readNamed = async (
  table: Table,
  kind: RecordKind,
  ids: readonly string[],
): Promise<Result<readonly RecordFeatures[], Refusal>> => {
  const items = await table.getMany(ids.map((id) => recordKey(kind, id)));
  const records = items.map((item) => item && recordIn(item));
  const pointer = (index: number): string => `/selection/${kind}s/${index}`;
  const absent = records.findIndex((record) => record === undefined || !wasSubmitted(record));
  if (absent >= 0) return invalid(pointer(absent), 'unknownRecord');
  const outOfForce = records.findIndex((record) => record && !isInForce(record));
  if (outOfForce >= 0) return invalid(pointer(outOfForce), 'notInForce');
  return ok(records.flatMap((record) => (record ? [featuresOf(record)] : [])));
};

const readSide = async (
  table: Table,
  kind: RecordKind,
  { ids, buckets }: { readonly ids: readonly string[]; readonly buckets: readonly Bucket[] },
): Promise<Result<readonly RecordFeatures[], Refusal>> => {
  if (ids.length > 0) return readNamed(table, kind, ids);
  const wanted = { buckets, most: mostPostings };
  const { records, complete } = await readPosted(table, 'secretariat', kind, wanted);
  return complete ? ok(records) : tooMany(kind, undefined);
};

export const readSelected = async (
  table: Table,
  { selection }: Pick<AllocationOrder, 'selection'>,
): Promise<Result<Selected, Refusal>> => {
  const posted = await readSide(table, 'pledge', {
    ids: selection.pledges,
    buckets: bucketsAsked(selection),
  });
  if (!posted.ok) return posted;
  const pledges = chosenPledges(selection, posted.value);
  const asking = askingOf(pledges);
  if (asking.length > mostAllocated) return tooMany('pledge', asking.length);
  const offers = await readSide(table, 'offer', {
    ids: selection.offers,
    buckets: bucketsGiven(asking),
  });
  if (!offers.ok) return offers;
  const giving = givingOf(offers.value);
  if (giving.length > mostAllocated) return tooMany('offer', giving.length);
  return ok({ pledges, offers: offers.value });
};
