/** Finds items whose truth is not there, or never stood where they stand, as a restore of half a transaction leaves them. */
import type { RecordKey } from '#shared/recompute/list-unit';
import type { Item } from '#shared/table/item';
import type { Key } from '#shared/table/keys';
import { everBucketsOf, rowBucketsOf } from '#shared/table/projection';
import { recordIn, versionIn } from '#shared/table/stored-truth';

import type { Dependencies } from '../dependencies.ts';
import { isDataFault } from './data-fault.ts';
import { headKey, kindOf, type OwnedKey, ownerName, ownerOfKey } from './owner-of-key.ts';
import { secondLookMilliseconds } from '../time-for.ts';
import { rewrite } from './projection-places.ts';
import type { Drift } from './drift.ts';

type Strays = {
  /** Lists of records that are not there, which must be empty. */
  readonly lists: readonly RecordKey[];
  readonly drift: readonly Drift[];
};

/** Undefined: there is no such truth. Of what cannot be read nobody knows where it stood: it is reported, and keeps all it has. */
type Known = ReadonlySet<string> | 'unreadable' | undefined;

type Found = OwnedKey & { readonly key: Key };

const knownFrom = (head: Item | undefined): Known => {
  if (!head) return undefined;
  if (head['record'] === undefined) return new Set();
  try {
    const record = recordIn(head);
    return new Set([...everBucketsOf(record), ...rowBucketsOf(record)]);
  } catch (error) {
    if (isDataFault(error)) return 'unreadable';
    throw error;
  }
};

const isAtHome = (known: Known, { bucket }: Found): boolean =>
  known === 'unreadable' || (known !== undefined && (bucket === undefined || known.has(bucket)));

export const createStrays = ({ table, log, sleep }: Dependencies, repairs: boolean) => {
  /** What was read of owners, for keys that follow: most keys of a table belong to few owners each page. */
  const known = new Map<string, Known>();

  const learn = async (owners: readonly OwnedKey[]): Promise<void> => {
    const unique = [...new Map(owners.map((owner) => [ownerName(owner), owner])).values()];
    const heads = await table.getMany(unique.map(headKey));
    for (const [index, owner] of unique.entries())
      known.set(ownerName(owner), knownFrom(heads[index]));
  };

  /** Judged anew by the truth on whose version the removal depends: it may have come to be in between. */
  const misplaced = async (
    owner: OwnedKey,
    found: readonly Found[],
  ): Promise<Drift | undefined> => {
    const head = await table.get(headKey(owner));
    const strays = found.filter((each) => !isAtHome(knownFrom(head), each));
    if (strays.length === 0) return undefined;
    const places = strays.map(({ key }) => ({ key, right: undefined }));
    const repaired =
      repairs && head !== undefined && (await rewrite(table, owner, versionIn(head), places));
    const differs = strays.map(({ part }) => ({ what: 'extra' as const, of: part }));
    const drift = { unit: `STRAY#${ownerName(owner)}`, generation: null, differs, repaired };
    log.error('driftFound', drift);
    return drift;
  };

  return {
    among: async (keys: readonly Key[]): Promise<Strays> => {
      const owned = keys.flatMap((key): readonly Found[] => {
        const owner = ownerOfKey(key);
        return owner && key.SK !== 'META' ? [{ ...owner, key }] : [];
      });
      await learn(owned.filter((each) => !known.has(ownerName(each))));
      const doubtful = owned.filter((each) => !isAtHome(known.get(ownerName(each)), each));
      // What was learnt may be old by now, and the items of one transaction become visible one after the other.
      if (doubtful.length > 0) await sleep(secondLookMilliseconds);
      await learn(doubtful);
      const strays = doubtful.filter((each) => !isAtHome(known.get(ownerName(each)), each));
      const isList = ({ part }: Found): boolean => part === 'list';
      const lists = strays.filter(isList).flatMap((each): readonly RecordKey[] => {
        const kind = kindOf(each);
        return kind ? [{ kind, id: each.id }] : [];
      });
      const groups = Map.groupBy(
        strays.filter((each) => !isList(each)),
        ownerName,
      );
      const drift: Drift[] = [];
      for (const group of groups.values()) {
        const [first] = group;
        const each = first && (await misplaced(first, group));
        if (each) drift.push(each);
      }
      return { lists, drift };
    },
  };
};
