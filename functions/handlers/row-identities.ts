/** Who the rows of one request are: by what the table keeps of earlier imports, and by what else is at hand. */
import { remembered } from '#shared/domain/remembered';
import type { PublicRecordRow } from '#shared/public-record/public-record-row';
import {
  type AtHand,
  firstSeedOf,
  holdsNumber,
  identify,
  type Identity,
  type IdFor,
  isOtherPartys,
  recordIdOf,
  type RowEntry,
  type RowFacts,
} from '#shared/public-record/row-identity';
import { partyIdOf } from '#shared/public-record/parties-of-row';
import { matchKey, recordKey } from '#shared/table/keys';

import { digestOf } from '../store/audit.ts';
import { type FormerRow, formerRowOf, formerRowsOf } from '../store/former-rows.ts';
import { findRowGroup, findRowNumber, rowActions, type RowGroup } from '../store/row-store.ts';
import type { Action, KeyedTable, Table } from '../store/table.ts';

export type Identified = {
  readonly identity: Identity;
  /** What keeps it, where anything is to keep. */
  readonly actions: readonly Action[];
};

export type RowIdentities = {
  /** Reads anew each time: others may import the same rows. Undefined for a row that becomes nothing. */
  readonly of: (table: KeyedTable, row: PublicRecordRow) => Promise<Identified | undefined>;
};

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
    return holder && isOtherPartys(holder, group, atHand) ? holder : undefined;
  };

  return {
    of: async (table, row) => {
      const facts = factsOf(row);
      if (!facts) return undefined;
      const group = await groupFor(table, row, facts);
      const newSeed = digestOf([facts.number, facts.group, facts.content]).slice(0, 32);
      const identity = identify(facts, group.entries, atHand, newSeed);
      if (!isKept(identity)) return { identity, actions: [] };
      const number = await findRowNumber(table, facts);
      const holder =
        identity.is === 'new' ? await otherHolder(table, row, facts, number?.group) : undefined;
      if (holder) return { identity: { is: 'otherParty', entry: holder }, actions: [] };
      const { entry, after } = identity;
      const isAsKept = after === entry && group.version > 0;
      return { identity, actions: isAsKept ? [] : rowActions(facts, { group, number }, after) };
    },
  };
};
