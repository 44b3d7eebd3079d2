/** Who the rows of one request are: by what the table keeps of earlier imports, and by what else is at hand. */
import { remembered } from '#shared/domain/remembered';
import type { PublicRecordRow } from '#shared/public-record/public-record-row';
import { compareEditions, type Editions } from '#shared/public-record/compare-editions';
import {
  type AtHand,
  holdsNumber,
  type RowEntry,
  type RowFacts,
} from '#shared/public-record/row-entry';
import {
  firstSeedOf,
  identify,
  type Identity,
  type IdFor,
  isOtherPartys,
  recordIdOf,
} from '#shared/public-record/row-identity';
import { partyIdOf } from '#shared/public-record/parties-of-row';
import { matchKey, recordKey } from '#shared/table/keys';

import { digestOf } from '../../store/audit.ts';
import { type FormerRow, formerRowOf, formerRowsOf } from '../../store/former-rows.ts';
import { findRowGroup, findRowNumber, rowActions, type RowGroup } from '../../store/row-store.ts';
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

/** What is kept of a page and its parties, beside what is at hand of them. */
type Group = { readonly kept: RowGroup; readonly editions: Editions };

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
  const formerByParty = new Map<string, () => Promise<readonly FormerRow[]>>();

  /** Looked up once in a request: nobody makes rows of this kind any more. */
  const formerRows = (row: PublicRecordRow): Promise<readonly FormerRow[]> => {
    const [lead] = row.from;
    if (!lead) return Promise.resolve([]);
    const partyId = partyIdOf(lead, idFor);
    const found = formerByParty.get(partyId) ?? remembered(() => formerRowsOf(index, partyId));
    formerByParty.set(partyId, found);
    return found();
  };

  const groupFor = async (
    table: KeyedTable,
    row: PublicRecordRow,
    { group }: RowFacts,
  ): Promise<RowGroup> => {
    const kept = await findRowGroup(table, group);
    if (kept.version > 0) return kept;
    const former = await formerRows(row);
    return {
      version: 0,
      entries: former.flatMap((each) => (each.group === group ? [each.entry] : [])),
    };
  };

  /** What an import before entries were kept made of a row of this number on this page. */
  const formerHolder = async (
    table: KeyedTable,
    row: PublicRecordRow,
  ): Promise<FormerRow | undefined> => {
    const id = (part: 'pledge' | 'offer' | 'match') => recordIdOf(firstSeedOf(row), part, idFor);
    const keys = [
      recordKey('pledge', id('pledge')),
      recordKey('offer', id('offer')),
      matchKey(id('match')),
    ];
    return formerRowOf(await table.getMany(keys));
  };

  /** The entry of other parties that had the row's number, unless its own row is at hand elsewhere in the file. */
  const otherHolder = async (
    table: KeyedTable,
    row: PublicRecordRow,
    facts: RowFacts,
    keptGroup: string | undefined,
  ): Promise<RowEntry | undefined> => {
    const former = keptGroup === undefined ? await formerHolder(table, row) : undefined;
    const group = keptGroup ?? former?.group;
    if (group === undefined || group === facts.group) return undefined;
    const { entries, version } = await findRowGroup(table, group);
    const all = version > 0 || !former ? entries : [former.entry];
    const holder = all.find(holdsNumber(facts.number));
    return holder && isOtherPartys(holder, rowsByGroup.get(group)) ? holder : undefined;
  };

  const identified = async (
    table: KeyedTable,
    row: PublicRecordRow,
    facts: RowFacts,
    { kept: group, editions }: Group,
  ): Promise<Identified> => {
    const newSeed = digestOf([facts.number, facts.group, facts.content]).slice(0, 32);
    const identity = identify(facts, editions, atHand, newSeed);
    if (!isKept(identity)) return { identity, actions: [] };
    const number = await findRowNumber(table, facts);
    const holder =
      identity.is === 'new' ? await otherHolder(table, row, facts, number?.group) : undefined;
    if (holder) return { identity: { is: 'otherParty', entry: holder }, actions: [] };
    const { entry, after } = identity;
    const isAsKept = after === entry && group.version > 0;
    return { identity, actions: isAsKept ? [] : rowActions(facts, { group, number }, after) };
  };

  return {
    lookUpIn: (table) => {
      const groups = new Map<string, Group>();
      return async (row) => {
        const facts = factsOf(row);
        if (!facts) return undefined;
        let group = groups.get(facts.group);
        if (!group) {
          const kept = await groupFor(table, row, facts);
          const atHandOfIt = rowsByGroup.get(facts.group) ?? [];
          group = { kept, editions: compareEditions(kept.entries, atHandOfIt) };
          groups.set(facts.group, group);
        }
        return identified(table, row, facts, group);
      };
    },
  };
};
