/** What is wrong beside one record, match, party or user, and with its audit entries. */
import type { StoredRecord } from '#shared/domain/records/record';
import type { Item } from '#shared/table/item';
import type { Difference } from '#shared/recompute/unit-differences';
import { auditHashIn, matchIn, partyIn, recordIn, versionIn } from '#shared/table/stored-truth';

import type { Dependencies } from '../dependencies.ts';
import { faultDifference, isDataFault } from './data-fault.ts';
import { headKey, kindOf, type Owner } from './owner-of-key.ts';
import { placesOfMatch, placesOfRecord, type Wrong, wrongAmong } from './projection-places.ts';
import { auditDifferences, type Head, readChain } from './verify-audit.ts';
import { formerDifferences } from './verify-former.ts';
import { releasedKey } from '../store/records/find-record.ts';

const releaseDifferences = (
  { release }: StoredRecord,
  released: StoredRecord | undefined,
): readonly Difference[] => {
  if (release?.version === released?.version) return [];
  return [{ what: released ? 'changed' : 'missing', of: 'released version' }];
};

const valueOf = (item: Item): unknown =>
  item['record'] ??
  item['match'] ??
  item['exchange'] ??
  item['conduct'] ??
  item['case'] ??
  item['interest'] ??
  item['thread'] ??
  item['party'] ??
  item['user'] ??
  item['report'] ?? {
    id: item.SK,
    version: item['version'],
    generations: item['generations'],
    dropped: item['dropped'],
  };

const unreadableParty = (item: Item): readonly Difference[] => {
  if (item['party'] === undefined) return [];
  try {
    partyIn(item);
    return [];
  } catch (error) {
    if (isDataFault(error)) return [faultDifference(error)];
    throw error;
  }
};

type Needed = Pick<Dependencies, 'table' | 'world'>;

export type TruthOrder = {
  readonly repairs: boolean;
  /** Whether only audit entries are looked at, and what they tell of. */
  readonly auditAlone: boolean;
};

type Looked = { readonly wrong: readonly Wrong[]; readonly reported: readonly Difference[] };

const lookAtTruth = async (
  { table, world }: Needed,
  owner: Owner,
  item: Item,
  { auditAlone }: TruthOrder,
): Promise<Looked> => {
  const head: Head = {
    version: versionIn(item),
    auditHash: auditHashIn(item),
    value: valueOf(item),
  };
  const chain = await readChain(table, owner);
  const audit = auditDifferences(chain, head);
  if (auditAlone) return { wrong: [], reported: audit };
  if (item['match']) {
    return {
      wrong: await wrongAmong(table, placesOfMatch(world, matchIn(item))),
      reported: audit,
    };
  }
  const kind = kindOf(owner);
  if (!kind) return { wrong: [], reported: [...audit, ...unreadableParty(item)] };
  const record = recordIn(item);
  const kept = await table.get(releasedKey(kind, owner.id));
  const released = kept && recordIn(kept);
  return {
    wrong: await wrongAmong(table, placesOfRecord(world, record, released)),
    reported: [
      ...audit,
      ...(await formerDifferences(table, { kind, id: owner.id }, chain)),
      ...releaseDifferences(record, released),
    ],
  };
};

type Seen = Looked & { readonly version: number };

/** Undefined when all is well, or when it changed while it was read: its own transaction wrote all of it anew. */
export const findWrong = async (
  needed: Needed,
  owner: Owner,
  order: TruthOrder,
): Promise<Seen | undefined> => {
  const { table } = needed;
  const key = headKey(owner);
  const item = await table.get(key);
  if (!item) return undefined;
  const version = versionIn(item);
  const looked = await lookAtTruth(needed, owner, item, order);
  if (looked.wrong.length + looked.reported.length === 0) return undefined;
  return (await table.get(key))?.['version'] === version ? { ...looked, version } : undefined;
};
