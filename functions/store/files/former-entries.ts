/** Entries of rows that earlier versions of the product kept, as they are kept now. */
import {
  contentDigest,
  formerGroupOf,
  groupOf,
  type NamedParties,
  pageDigests,
  titleDigest,
} from '#shared/public-record/row-facts';
import { asWritten, contentOfStored } from '#shared/public-record/row-content';
import { linksIn } from '#shared/domain/values/link';
import type { RowEntry, RowKind } from '#shared/public-record/row-entry';
import { firstSeedOf, type IdFor } from '#shared/public-record/row-ids';
import { usualSpellings } from '#shared/public-record/same-page';

import { digestOf } from '../log/audit.ts';
import { firstAddressesOf, idsOfSeed, type ImportedRow, namedBy, saidBy } from './imported-rows.ts';
import { findFormerGroups, type FormerEntry } from './row-store.ts';
import type { Table } from '../../table.ts';
import type { FormerRows } from './former-rows.ts';

const pagesOf = (row: ImportedRow): readonly string[] =>
  pageDigests(saidBy(row).sources.flatMap(linksIn), digestOf);

const contentOf = ({ records, match }: ImportedRow): string =>
  contentDigest(contentOfStored(records, match), digestOf);

const contentAsWritten = ({ records, match }: ImportedRow): string =>
  contentDigest(contentOfStored(records, match, asWritten), digestOf);

/** As the record has it that it became, where that still says what the row said: its owner may have changed it since. */
const entryAsNow = (
  entry: FormerEntry,
  source: string,
  became: ImportedRow | undefined,
): RowEntry =>
  became && contentAsWritten(became) === entry.content
    ? { ...entry, pages: pagesOf(became), content: contentOf(became) }
    : { ...entry, pages: pageDigests([source], digestOf) };

/** Of what was imported when no entries were kept at all. */
const entryOf = (row: ImportedRow, idFor: IdFor): RowEntry | undefined => {
  const { provenance, sources, title, id } = saidBy(row);
  if (!provenance) return undefined;
  const seed = firstSeedOf({ row: provenance.row, source: [...sources] });
  if (!Object.values(idsOfSeed(seed, idFor)).includes(id)) return undefined;
  return {
    seed,
    number: provenance.row,
    content: contentOf(row),
    title: titleDigest(title, digestOf),
    kind: provenance.kindStated as RowKind,
    pages: pagesOf(row),
  };
};

/** The rows of some parties among those of their first; `sources`: addresses that entries may be found by as well. */
export const formerEntriesOf = async (
  table: Pick<Table, 'getMany'>,
  { all, byId }: FormerRows,
  named: NamedParties,
  { sources, idFor }: { readonly sources: readonly string[]; readonly idFor: IdFor },
): Promise<readonly RowEntry[]> => {
  const addresses = [
    ...new Set([...all.flatMap(firstAddressesOf), ...sources.flatMap(usualSpellings)]),
  ];
  const names = new Map(
    addresses.map((address) => [formerGroupOf(address, named, digestOf), address]),
  );
  const becameOf = ({ seed }: FormerEntry): ImportedRow | undefined =>
    Object.values(idsOfSeed(seed, idFor)).flatMap((id) => byId.get(id) ?? [])[0];
  const kept = [...(await findFormerGroups(table, [...names.keys()]))].flatMap(([name, entries]) =>
    entries.map((entry) => ({ entry, became: becameOf(entry), source: names.get(name) ?? '' })),
  );
  const known = new Set(kept.map(({ became }) => became));
  const group = groupOf(named, digestOf);
  return [
    ...kept.map(({ entry, source, became }) => entryAsNow(entry, source, became)),
    ...all
      .filter((row) => !known.has(row) && groupOf(namedBy(row), digestOf) === group)
      .flatMap((row) => entryOf(row, idFor) ?? []),
  ];
};
