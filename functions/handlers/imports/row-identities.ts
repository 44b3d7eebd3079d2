/** Who the rows of one request are: by what the table keeps of earlier imports, and by what else is at hand. */
import type { PublicRecordRow } from '#shared/public-record/public-record-row';
import type { KnowParty } from '#shared/public-record/know-party';
import { compareBySource, type Editions } from '#shared/public-record/compare-editions';
import type { AtHand, RowEntry, RowFacts } from '#shared/public-record/row-entry';
import { identify, type Identity } from '#shared/public-record/row-identity';
import { freeSeed, type IdFor } from '#shared/public-record/row-ids';

import { digestOf } from '../../store/log/audit.ts';
import { findRowNumbers, rowActions, type RowGroup } from '../../store/files/row-store.ts';
import type { Action, KeyedTable, Table } from '../../table.ts';
import { keptRows } from './kept-rows.ts';

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
  readonly know: KnowParty;
  readonly index: Pick<Table, 'indexPage' | 'getMany'>;
  readonly factsOf: (row: PublicRecordRow) => RowFacts | undefined;
  readonly atHand: AtHand;
};

type Kept = Extract<Identity, { readonly after: RowEntry }>;

export const isKept = (identity: Identity): identity is Kept => 'after' in identity;

/** Undefined for a row of which nobody can say who it is. */
export const seedOf = (found: Identified | undefined): string | undefined =>
  found && isKept(found.identity) ? found.identity.after.seed : undefined;

export const rowIdentities = ({ idFor, know, index, factsOf, atHand }: Needed): RowIdentities => {
  const rowsByGroup = Map.groupBy(atHand.rows, ({ group }) => group);
  const kept = keptRows({ idFor, know, index, rowsByGroup });

  const comparedWith = (group: RowGroup, name: string): Group => ({
    kept: group,
    editionsOf: compareBySource(group.entries, rowsByGroup.get(name) ?? []),
  });

  const identityIn = ({ kept: { entries }, editionsOf }: Group, facts: RowFacts): Identity => {
    const { number, asWritten } = facts;
    const seed = () => digestOf([number, asWritten.group, asWritten.content]).slice(0, 32);
    return identify(facts, editionsOf(facts), atHand, () => freeSeed(seed(), entries));
  };

  const identified = async (
    table: KeyedTable,
    row: PublicRecordRow,
    facts: RowFacts,
    group: Group,
  ): Promise<Identified> => {
    const identity = identityIn(group, facts);
    if (!isKept(identity)) return { identity, actions: [] };
    const numbers = await findRowNumbers(table, facts);
    if (identity.is === 'new') {
      const missed = await kept.missedIn(group.kept, table, row);
      if (missed.length > 0) {
        const entries = [...group.kept.entries, ...missed];
        const whole = comparedWith({ ...group.kept, entries }, facts.group);
        return identified(table, row, facts, whole);
      }
      const holder = await kept.otherHolder(table, row, facts, numbers);
      if (holder) return { identity: { is: 'otherParty', entry: holder }, actions: [] };
    }
    const { entry, after } = identity;
    const isAsKept = after === entry && group.kept.version > 0;
    const before = { group: group.kept, number: numbers[0] };
    return { identity, actions: isAsKept ? [] : rowActions(facts, before, after) };
  };

  return {
    lookUpIn: (table) => {
      const groups = new Map<string, Group>();
      return async (row) => {
        const facts = factsOf(row);
        if (!facts) return undefined;
        const group =
          groups.get(facts.group) ?? comparedWith(await kept.groupOf(table, row), facts.group);
        groups.set(facts.group, group);
        return identified(table, row, facts, group);
      };
    },
  };
};
