/**
 * Whether what is written beside a record, match, party or user agrees with it: postings, public item, release, audit.
 * All of it stands in one transaction, so what differs is wrong at once. Projections are written anew; what people
 * said and did is only reported.
 */
import type { StoredRecord } from '#shared/domain/record';
import type { Item } from '#shared/table/item';
import type { Difference } from '#shared/recompute/verify-unit';
import type { Key } from '#shared/table/keys';
import { auditHashIn, matchIn, partyIn, recordIn, versionIn } from '#shared/table/stored-truth';

import type { Dependencies } from '../dependencies.ts';
import { releasedKey } from '../store/record-store.ts';
import { faultDifference, isDataFault } from './data-fault.ts';
import { headKey, kindOf, type Owner, ownerName, ownerOfHead } from './owner-of-key.ts';
import {
  placesOfMatch,
  placesOfRecord,
  rewrite,
  type Wrong,
  wrongAmong,
} from './projection-places.ts';
import { readAnew } from './read-anew.ts';
import { secondLookMilliseconds } from '../time-for.ts';
import type { Drift } from './units.ts';
import { auditDifferences, type Head } from './verify-audit.ts';

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
  item['case'] ??
  item['interest'] ??
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
  const audit = await auditDifferences(table, owner, head);
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
    reported: [...audit, ...releaseDifferences(record, released)],
  };
};

type Seen = Looked & { readonly version: number };

/** Undefined when all is well, or when it changed while it was read: its own transaction wrote all of it anew. */
const findWrong = async (
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

const lookTwice = async (
  dependencies: Dependencies,
  owner: Owner,
  order: TruthOrder,
): Promise<readonly Drift[]> => {
  const { table, log, sleep } = dependencies;
  if (!(await findWrong(dependencies, owner, order))) return [];
  await sleep(secondLookMilliseconds);
  const seen = await findWrong(dependencies, owner, order);
  if (!seen) return [];
  const { wrong, reported, version } = seen;
  const repaired =
    order.repairs && wrong.length > 0 && (await rewrite(table, owner, version, wrong));
  const differs = wrong.map(({ difference }) => difference);
  const unit = ownerName(owner);
  const found = [
    { unit: `PROJECTIONS#${unit}`, generation: null, differs, repaired },
    { unit: `TRUTH#${unit}`, generation: null, differs: reported, repaired: false },
  ].filter((each) => each.differs.length > 0);
  for (const each of found) log.error('driftFound', each);
  return found;
};

/** What differs, and whether its words were read anew. */
type TruthFound = { readonly drift: readonly Drift[]; readonly readAnew: boolean };

const verifyTruth = async (
  dependencies: Dependencies,
  owner: Owner,
  order: TruthOrder,
): Promise<TruthFound> => {
  try {
    const kind = order.auditAlone ? undefined : kindOf(owner);
    const isReadAnew =
      kind && (await readAnew(dependencies, { kind, id: owner.id }, order.repairs));
    const drift = await lookTwice(dependencies, owner, order);
    return { drift, readAnew: isReadAnew === true };
  } catch (error) {
    if (!isDataFault(error)) throw error;
    const found = {
      unit: `TRUTH#${ownerName(owner)}`,
      generation: null,
      differs: [faultDifference(error)],
      repaired: false,
    };
    dependencies.log.error('driftFound', found);
    return { drift: [found], readAnew: false };
  }
};

/** So many are read at once. */
const headsTogether = 10;

/** Every truth whose head is among these keys. */
export const verifyHeads = async (
  dependencies: Dependencies,
  keys: readonly Key[],
  order: TruthOrder,
): Promise<{ readonly drift: readonly Drift[]; readonly readAnew: number }> => {
  const owners = keys.flatMap((key) => ownerOfHead(key) ?? []);
  const found: TruthFound[] = [];
  for (let first = 0; first < owners.length; first += headsTogether) {
    const some = owners.slice(first, first + headsTogether);
    found.push(
      ...(await Promise.all(some.map((owner) => verifyTruth(dependencies, owner, order)))),
    );
  }
  return {
    drift: found.flatMap(({ drift }) => drift),
    readAnew: found.filter((each) => each.readAnew).length,
  };
};
