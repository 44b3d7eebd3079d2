/** What rows of imports became, as it is stored: a pledge, an offer or the two, or a match. */
import { linksIn } from '#shared/domain/values/link';
import type { Match } from '#shared/domain/matches/match';
import type { StoredRecord } from '#shared/domain/records/record';
import type { NamedParties } from '#shared/public-record/row-facts';
import { type IdFor, recordIdOf } from '#shared/public-record/row-ids';
import type { Item } from '#shared/table/item';
import { type Key, matchKey, recordKey } from '#shared/table/keys';
import { matchIn, recordIn } from '#shared/table/stored-truth';

import type { Table } from '../../table.ts';

export type ImportedRow =
  | { readonly match: Match; readonly records: readonly [] }
  | { readonly match?: undefined; readonly records: readonly [StoredRecord, ...StoredRecord[]] };

export const saidBy = ({ match, records }: ImportedRow): Match | StoredRecord =>
  match ?? records[0];

export const namedBy = ({ match, records }: ImportedRow): NamedParties => {
  const named = match
    ? [...match.supporters, ...match.recipients]
    : [records[0].party, ...records[0].partners];
  return { isMatch: match !== undefined, ids: [...new Set(named.map(({ id }) => id))] };
};

/** Addresses that it named first when it was imported, so far as these are kept: its owner may have changed them since. */
export const firstAddressesOf = (row: ImportedRow): readonly string[] => {
  const { sources, release } = saidBy(row);
  const restated = release?.kind === 'restated' ? release.sources : [];
  return [sources[0], restated[0]].flatMap((address) =>
    address === undefined ? [] : [address, ...linksIn(address).slice(0, 1)],
  );
};

/** The ids of all that a row of this seed may have become. */
export const idsOfSeed = (seed: string, idFor: IdFor) => ({
  pledge: recordIdOf(seed, 'pledge', idFor),
  offer: recordIdOf(seed, 'offer', idFor),
  match: recordIdOf(seed, 'match', idFor),
});

export const keysOfSeed = (seed: string, idFor: IdFor): readonly Key[] => {
  const { pledge, offer, match } = idsOfSeed(seed, idFor);
  return [recordKey('pledge', pledge), recordKey('offer', offer), matchKey(match)];
};

/** A match's own offer says nothing that the match does not; of a pledge and an offer the pledge stands first. */
export const importedRowIn = (items: readonly (Item | undefined)[]): ImportedRow | undefined => {
  const [match] = items.flatMap((item) => (item?.['match'] ? [matchIn(item)] : []));
  if (match) return { match, records: [] };
  const records = items.flatMap((item) => (item?.['record'] ? [recordIn(item)] : []));
  const [first, ...others] = records.toSorted((one, other) => (one.kind < other.kind ? 1 : -1));
  return first && { records: [first, ...others] };
};

const pageLength = 100;
/** Far more than any party had when tables had no entries of today's form. */
const mostPages = 10;

const importedOf = async (
  table: Pick<Table, 'indexPage'>,
  partyId: string,
): Promise<readonly Item[]> => {
  const found: Item[] = [];
  for (const kind of ['PLEDGE', 'OFFER']) {
    let from: Item | undefined;
    for (let page = 0; page < mostPages; page += 1) {
      const { items, next } = await table.indexPage(
        'byParty',
        `${partyId}#${kind}`,
        from,
        pageLength,
      );
      found.push(...items.filter((item) => recordIn(item).provenance !== null));
      if (!next) break;
      from = next;
    }
  }
  return found;
};

/** All that imports made of rows of a party, which an index knows. */
export const importedRowsOf = async (
  table: Pick<Table, 'indexPage' | 'getMany'>,
  partyId: string,
): Promise<readonly ImportedRow[]> => {
  const items = await importedOf(table, partyId);
  const rows = Map.groupBy(
    items.filter((item) => recordIn(item).provenance?.kindStated !== 'match'),
    (item) => {
      const { provenance, sources } = recordIn(item);
      return `${provenance?.row}/${sources[0]}`;
    },
  );
  const matchIds = items.flatMap((item) => recordIn(item).matches.map(({ matchId }) => matchId));
  const matches = await table.getMany([...new Set(matchIds)].map(matchKey));
  return [...rows.values(), ...matches.map((item) => [item])].flatMap(
    (of) => importedRowIn(of) ?? [],
  );
};
