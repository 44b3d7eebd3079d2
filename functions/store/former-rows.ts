/**
 * Rows that were imported before entries of rows were kept: found again by the records that they became. These were
 * written by an earlier version of the product, so that an index, which may be a moment behind, knows them all.
 */
import { linksIn } from '#shared/domain/link';
import type { Match } from '#shared/domain/match';
import type { StoredRecord } from '#shared/domain/record';
import { groupOf, titleDigest } from '#shared/public-record/map-rows';
import { contentOfStored } from '#shared/public-record/row-content';
import type { RowEntry, RowKind } from '#shared/public-record/row-entry';
import { firstSeedOf } from '#shared/public-record/row-identity';
import { matchKey } from '#shared/table/keys';
import { matchIn, recordIn } from '#shared/table/stored-truth';

import { digestOf } from './audit.ts';
import type { Item } from '#shared/table/item';
import type { Table } from '../table.ts';

export type FormerRow = { readonly group: string; readonly entry: RowEntry };

const pageLength = 100;
/** Far more than any party had when tables had no entries. */
const mostPages = 10;

const importedOf = async (
  table: Pick<Table, 'indexPage'>,
  partyId: string,
): Promise<readonly StoredRecord[]> => {
  const records: StoredRecord[] = [];
  for (const kind of ['PLEDGE', 'OFFER']) {
    let from: Item | undefined;
    for (let page = 0; page < mostPages; page += 1) {
      const { items, next } = await table.indexPage(
        'byParty',
        `${partyId}#${kind}`,
        from,
        pageLength,
      );
      records.push(...items.map(recordIn));
      if (!next) break;
      from = next;
    }
  }
  return records.filter(({ provenance }) => provenance !== null);
};

const entryOf = (
  records: readonly StoredRecord[],
  match: Match | undefined,
): FormerRow | undefined => {
  const said = match ?? records[0];
  const provenance = said?.provenance;
  if (!said || !provenance) return undefined;
  const source = said.sources[0] ?? '';
  const named = match
    ? [...match.supporters, ...match.recipients]
    : records.slice(0, 1).flatMap(({ party, partners }) => [party, ...partners]);
  const ids = [...new Set(named.map(({ id }) => id))];
  return {
    group: groupOf(linksIn(source)[0] ?? '', match !== undefined, ids, { digestOf }),
    entry: {
      seed: firstSeedOf({ row: provenance.row, source: [source] }),
      number: provenance.row,
      content: digestOf(contentOfStored(records, match)).slice(0, 32),
      title: titleDigest(said.title, { digestOf }),
      kind: provenance.kindStated as RowKind,
    },
  };
};

const ofMatches = async (
  table: Pick<Table, 'getMany'>,
  records: readonly StoredRecord[],
): Promise<readonly FormerRow[]> => {
  const ids = new Set(records.flatMap(({ matches }) => matches.map(({ matchId }) => matchId)));
  const items = await table.getMany([...ids].map(matchKey));
  return items.flatMap((item) => entryOf([], item && matchIn(item)) ?? []);
};

/** One row may have become a pledge and an offer: the pledge stands first, as when a row is read. */
const ofRecords = (records: readonly StoredRecord[]): readonly FormerRow[] => {
  const rows = Map.groupBy(
    records.filter(({ provenance }) => provenance?.kindStated !== 'match'),
    ({ provenance, sources }) => `${provenance?.row}/${sources[0]}`,
  );
  return [...rows.values()].flatMap((of) => {
    const pledgeFirst = [...of].sort((left, right) => (left.kind < right.kind ? 1 : -1));
    return entryOf(pledgeFirst, undefined) ?? [];
  });
};

export const formerRowsOf = async (
  table: Pick<Table, 'indexPage' | 'getMany'>,
  partyId: string,
): Promise<readonly FormerRow[]> => {
  const records = await importedOf(table, partyId);
  return [...ofRecords(records), ...(await ofMatches(table, records))];
};

/** Of the items at the ids that such a row's pledge, offer and match had. */
export const formerRowOf = (items: readonly (Item | undefined)[]): FormerRow | undefined => {
  const match = items.flatMap((item) => (item?.['match'] ? [matchIn(item)] : []))[0];
  const records = items.flatMap((item) => (item?.['record'] ? [recordIn(item)] : []));
  return entryOf(match ? [] : records, match);
};
