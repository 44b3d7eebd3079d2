/** Who the rows of one request are: by what the table keeps of earlier imports, and by what else is at hand. */
import { remembered } from '#shared/domain/remembered';
import type { PublicRecordRow } from '#shared/public-record/public-record-row';
import { compareBySource, type Editions } from '#shared/public-record/compare-editions';
import {
  type AtHand,
  holdsNumber,
  type RowEntry,
  type RowFacts,
} from '#shared/public-record/row-entry';
import { groupOf, type NamedParties, partiesNamedBy } from '#shared/public-record/row-facts';
import {
  freeSeed,
  identify,
  type Identity,
  type IdFor,
  isOtherPartys,
} from '#shared/public-record/row-identity';
import { areOfOneSource } from '#shared/public-record/row-source';

import { digestOf } from '../../store/audit.ts';
import {
  formerEntriesOf,
  formerHoldersOf,
  type FormerRows,
  formerRowsOf,
} from '../../store/former-rows.ts';
import {
  findRowGroup,
  findRowNumbers,
  rowActions,
  type RowGroup,
  type RowNumber,
} from '../../store/row-store.ts';
import type { Action, KeyedTable, Table } from '../../table.ts';

export type Identified = {
  readonly identity: Identity;
  /** What keeps it, where anything is to keep. */
  readonly actions: readonly Action[];
};

/** Undefined for a row that becomes nothing. */
export type FindIdentity = (row: PublicRecordRow) => Promise<Identified | undefined>;

export type RowIdentities = {
  /** Reads what is kept anew, as others may import the same rows, and once for all rows that are looked up in it. */
  readonly lookUpIn: (table: KeyedTable) => FindIdentity;
};

/** What is kept of some parties, beside what is at hand of them. */
type Group = { readonly kept: RowGroup; readonly editionsOf: (row: RowFacts) => Editions };

type Needed = {
  readonly idFor: IdFor;
  readonly index: Pick<Table, 'indexPage' | 'getMany'>;
  readonly factsOf: (row: PublicRecordRow) => RowFacts | undefined;
  readonly atHand: AtHand;
};

type Kept = Extract<Identity, { readonly after: RowEntry }>;

export const isKept = (identity: Identity): identity is Kept => 'after' in identity;

/** Undefined for a row of which nobody can say who it is. */
export const seedOf = (found: Identified | undefined): string | undefined =>
  found && isKept(found.identity) ? found.identity.after.seed : undefined;

export const rowIdentities = ({ idFor, index, factsOf, atHand }: Needed): RowIdentities => {
  const rowsByGroup = Map.groupBy(atHand.rows, ({ group }) => group);
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

  /** The entry of other parties that had the row's number, unless its own row is at hand elsewhere in the file. */
  const otherHolder = async (
    table: KeyedTable,
    row: PublicRecordRow,
    facts: RowFacts,
    numbers: readonly (RowNumber | undefined)[],
  ): Promise<RowEntry | undefined> => {
    for (const { group, entries } of await entriesOfOthers(table, row, facts, numbers)) {
      const holder = entries.find(
        (entry) => holdsNumber(facts.number)(entry) && areOfOneSource(entry, facts),
      );
      if (holder && isOtherPartys(holder, rowsByGroup.get(group))) return holder;
    }
    return undefined;
  };

  const identified = async (
    table: KeyedTable,
    row: PublicRecordRow,
    facts: RowFacts,
    { kept: group, editionsOf }: Group,
  ): Promise<Identified> => {
    const { asWritten, number: ownNumber } = facts;
    const newSeed = () =>
      freeSeed(
        digestOf([ownNumber, asWritten.group, asWritten.content]).slice(0, 32),
        group.entries,
      );
    const identity = identify(facts, editionsOf(facts), atHand, newSeed);
    if (!isKept(identity)) return { identity, actions: [] };
    const numbers = await findRowNumbers(table, facts);
    const holder =
      identity.is === 'new' ? await otherHolder(table, row, facts, numbers) : undefined;
    if (holder) return { identity: { is: 'otherParty', entry: holder }, actions: [] };
    const { entry, after } = identity;
    const isAsKept = after === entry && group.version > 0;
    return {
      identity,
      actions: isAsKept ? [] : rowActions(facts, { group, number: numbers[0] }, after),
    };
  };

  return {
    lookUpIn: (table) => {
      const groups = new Map<string, Group>();
      return async (row) => {
        const facts = factsOf(row);
        if (!facts) return undefined;
        let group = groups.get(facts.group);
        if (!group) {
          const kept = await groupFor(table, partiesNamedBy(row, idFor), row.source);
          const editionsOf = compareBySource(kept.entries, rowsByGroup.get(facts.group) ?? []);
          group = { kept, editionsOf };
          groups.set(facts.group, group);
        }
        return identified(table, row, facts, group);
      };
    },
  };
};
