/**
 * Whether what is written beside a record, match, party or user agrees with it: postings, public item, release, audit.
 * All of it stands in one transaction, so what differs is wrong at once. Projections are written anew; what people
 * said and did is only reported.
 */
import type { Key } from '#shared/table/keys';

import type { Dependencies } from '../dependencies.ts';
import { faultDifference, isDataFault } from './data-fault.ts';
import { kindOf, type Owner, ownerName, ownerOfHead } from './owner-of-key.ts';
import { rewrite } from './projection-places.ts';
import { listAnew } from './list-anew.ts';
import { readAnew } from './read-anew.ts';
import { secondLookMilliseconds } from '../time-for.ts';
import { type TruthOrder, findWrong } from './look-at-truth.ts';
import type { Drift } from './drift.ts';

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
    if (owner.type === 'USER' && order.repairs && !order.auditAlone)
      await listAnew(dependencies.table, owner.id);
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
