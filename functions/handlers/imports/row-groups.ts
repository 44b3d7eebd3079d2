/** The rows of some parties as the table keeps them, told as rows at hand are told; where it has none, those that earlier versions kept. */
import { remembered } from '#shared/domain/remembered';
import type { AtHand, RowEntry } from '#shared/public-record/row-entry';
import { groupOf, type NamedParties } from '#shared/public-record/row-facts';
import type { IdFor } from '#shared/public-record/row-ids';

import { digestOf } from '../../store/log/audit.ts';
import { formerEntriesOf } from '../../store/files/former-entries.ts';
import { type FormerRows, formerRowsOf } from '../../store/files/former-rows.ts';
import { findRowGroup, type RowGroup } from '../../store/files/row-store.ts';
import type { KeyedTable, Table } from '../../table.ts';

export type RowGroupSources = {
  readonly idFor: IdFor;
  readonly index: Pick<Table, 'indexPage' | 'getMany'>;
  readonly rowsByGroup: ReadonlyMap<string, AtHand['rows']>;
};

export const rowGroups = ({ idFor, index, rowsByGroup }: RowGroupSources) => {
  const formerByParty = new Map<string, () => Promise<FormerRows>>();

  /** Looked up once in a request: nobody makes rows of this kind any more. */
  const formerRows = (partyId: string): Promise<FormerRows> => {
    const found = formerByParty.get(partyId) ?? remembered(() => formerRowsOf(index, partyId));
    formerByParty.set(partyId, found);
    return found();
  };

  /** What was told by addresses as they were written is told by pages where a row at hand is written so. */
  const asNow = (group: string, entries: readonly RowEntry[]): readonly RowEntry[] => {
    const contents = new Map(
      (rowsByGroup.get(group) ?? []).map(({ asWritten, content }) => [asWritten.content, content]),
    );
    return entries.map((entry) => {
      const content = contents.get(entry.content);
      return content === undefined ? entry : { ...entry, content };
    });
  };

  const groupFor = async (
    table: KeyedTable,
    named: NamedParties,
    sources: readonly string[],
  ): Promise<RowGroup> => {
    const group = groupOf(named, digestOf);
    const { version, entries } = await findRowGroup(table, group);
    const [lead] = named.ids;
    if (version > 0 || lead === undefined) return { version, entries: asNow(group, entries) };
    const former = await formerEntriesOf(table, await formerRows(lead), named, { sources, idFor });
    return { version: 0, entries: asNow(group, former) };
  };

  return { asNow, groupFor };
};
