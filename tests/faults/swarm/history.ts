/** What people were told, against what stands: every acknowledged write is there, none twice, and no refused one at all. */
import type { Item } from '#shared/table/item';

export type Told = 'acknowledged' | 'refused' | 'unknown';

/** One thing that somebody wanted, with the requests that they made for it. */
export type Wanted = {
  readonly says: string;
  /** Of every try, also of those whose answers came too late for anybody. */
  readonly requests: string[];
  told: Told;
  /** What the answer named. */
  id?: string;
  version?: number;
};

type Entry = { readonly version: number; readonly requestId: string };

/** Parties and users stood there before. */
const isOfTheirs = /^AUD#(PLEDGE|OFFER|MATCH|PROJ)#/;

type Found = { readonly partition: string; readonly version: number };

const entriesByRequest = (items: readonly Item[]): ReadonlyMap<string, readonly Found[]> => {
  const entries = items.flatMap(({ PK, entry }) => {
    const { version, requestId } = (entry ?? {}) as Partial<Entry>;
    return isOfTheirs.test(PK) && requestId !== undefined && version !== undefined
      ? [{ requestId, partition: PK, version }]
      : [];
  });
  return Map.groupBy(entries, ({ requestId }) => requestId);
};

const faultsOf = (wanted: Wanted, found: readonly Found[]): readonly string[] => {
  const { says, told, id, version } = wanted;
  const partitions = found.map(({ partition }) => partition);
  const stands = found.some(
    (each) => each.partition.endsWith(`#${id}`) && each.version === version,
  );
  return [
    ...(new Set(partitions).size < partitions.length ? [`${says} was done twice`] : []),
    ...(told === 'acknowledged' && !stands
      ? [`${says} was acknowledged as version ${version} of ${id}, which is not there`]
      : []),
    ...(told === 'refused' && found.length > 0 ? [`${says} was refused, and done`] : []),
  ];
};

export const checkHistory = (
  wanted: readonly Wanted[],
  items: readonly Item[],
): readonly string[] => {
  const entries = entriesByRequest(items);
  return wanted.flatMap((each) =>
    faultsOf(
      each,
      each.requests.flatMap((request) => entries.get(request) ?? []),
    ),
  );
};
