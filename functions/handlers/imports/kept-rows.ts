/** What the table keeps of rows, in today's form or as earlier versions of the product left it. */
import type { PublicRecordRow } from '#shared/public-record/public-record-row';
import { holdsNumber, type RowEntry, type RowFacts } from '#shared/public-record/row-entry';
import type { KnowParty } from '#shared/public-record/know-party';
import { groupOf, partiesNamedBy } from '#shared/public-record/row-facts';
import { isOtherPartys } from '#shared/public-record/row-identity';
import { areOfOneSource } from '#shared/public-record/row-source';

import { digestOf } from '../../store/log/audit.ts';
import { formerHoldersOf, noFormerRows } from '../../store/files/former-rows.ts';
import { findRowGroup, type RowGroup, type RowNumber } from '../../store/files/row-store.ts';
import type { KeyedTable } from '../../table.ts';
import { formerEntriesOf } from '../../store/files/former-entries.ts';
import { type RowGroupSources, rowGroups } from './row-groups.ts';

export type KeptRows = {
  /** The entries of the row's parties. */
  readonly groupOf: (table: KeyedTable, row: PublicRecordRow) => Promise<RowGroup>;
  /** Entries of the row's parties that only its own address leads to: the record that tells of them names other pages now. */
  readonly missedIn: (
    group: RowGroup,
    table: KeyedTable,
    row: PublicRecordRow,
  ) => Promise<readonly RowEntry[]>;
  /** The entry of other parties that had the row's number, unless its own row is at hand elsewhere in the file. */
  readonly otherHolder: (
    table: KeyedTable,
    row: PublicRecordRow,
    facts: RowFacts,
    numbers: readonly (RowNumber | undefined)[],
  ) => Promise<RowEntry | undefined>;
};

type Needed = RowGroupSources & { readonly know: KnowParty };

export const keptRows = ({ idFor, know, index, rowsByGroup }: Needed): KeptRows => {
  const { asNow, groupFor } = rowGroups({ idFor, index, rowsByGroup });

  /** The entries of other parties that may have had the row's number. */
  const entriesOfOthers = async (
    table: KeyedTable,
    row: PublicRecordRow,
    facts: RowFacts,
    numbers: readonly (RowNumber | undefined)[],
  ): Promise<readonly { readonly group: string; readonly entries: readonly RowEntry[] }[]> => {
    const names = [...new Set(numbers.flatMap((number) => number?.group ?? []))];
    const known = names.filter((group) => group !== facts.group);
    const found = await Promise.all(
      known.map(async (group) => {
        const { entries } = await findRowGroup(table, group);
        return { group, entries: asNow(group, entries) };
      }),
    );
    if (names.length > 0) return found;
    const holders = await formerHoldersOf(table, row, idFor);
    return Promise.all(
      holders
        .filter((named) => groupOf(named, digestOf) !== facts.group)
        .map(async (named) => ({
          group: groupOf(named, digestOf),
          entries: (await groupFor(table, named, row.source)).entries,
        })),
    );
  };

  return {
    groupOf: (table, row) => groupFor(table, partiesNamedBy(row, know), row.source),
    missedIn: async (group, table, row) => {
      if (group.version === 0) return [];
      const named = partiesNamedBy(row, know);
      const found = await formerEntriesOf(table, noFormerRows, named, {
        sources: row.source,
        idFor,
      });
      const known = new Set(group.entries.map(({ seed }) => seed));
      return asNow(groupOf(named, digestOf), found).filter(({ seed }) => !known.has(seed));
    },
    otherHolder: async (table, row, facts, numbers) => {
      for (const { group, entries } of await entriesOfOthers(table, row, facts, numbers)) {
        const holder = entries.find(
          (entry) => holdsNumber(facts.number)(entry) && areOfOneSource(entry, facts),
        );
        if (holder && isOtherPartys(holder, rowsByGroup.get(group))) return holder;
      }
      return undefined;
    },
  };
};
