/** The parties that a file may name: all that are registered, by what else they are called too. */
import { referenceTo, type Party } from '#shared/domain/parties/party';
import type { KnownParty } from '#shared/naming/party-names';
import type { Item } from '#shared/table/item';
import { partyKey } from '#shared/table/keys';
import { partyIn } from '#shared/table/stored-truth';

import type { Table } from '../../table.ts';

const pageLength = 100;

export const knownPartyOf = (party: Party): KnownParty => {
  const { otherNames, outsideIds = [], absorbed = [] } = party;
  // Whoever went into it is found by their id of here as by one of elsewhere.
  const ids = [...outsideIds, ...absorbed.map(({ id }) => ({ register: '', id }))];
  return {
    ...referenceTo(party),
    ...(otherNames && { otherNames }),
    ...(ids.length > 0 && { outsideIds: ids }),
  };
};

/** One that went into another by way of several is found by all of them. */
const standingFor = (byId: ReadonlyMap<string, Party>, party: Party): Party => {
  let standing = party;
  for (const _ of byId) {
    const next = byId.get(standing.mergedInto ?? '');
    if (!next) break;
    standing = next;
  }
  return standing;
};

const knownAmong = (byId: ReadonlyMap<string, Party>, party: Party): KnownParty => {
  const { id, type, country } = standingFor(byId, party);
  return { ...knownPartyOf(party), ...(id !== party.id && { into: { id, type, country } }) };
};

/** By an index, so one that was registered a moment ago may be missing; `ids` are read for certain. */
export const registeredParties = async (
  table: Pick<Table, 'indexPage' | 'getMany'>,
  ids: readonly string[] = [],
): Promise<readonly KnownParty[]> => {
  const items: Item[] = [];
  let from: Item | undefined;
  do {
    const page = await table.indexPage('byKind', 'PARTY', from, pageLength);
    items.push(...page.items);
    from = page.next;
  } while (from !== undefined);
  const certain = await table.getMany([...new Set(ids)].map(partyKey));
  const parties = [...items, ...certain.flatMap((item) => item ?? [])].map(partyIn);
  const byId = new Map(parties.map((party) => [party.id, party]));
  return [...byId.values()]
    .map((party) => knownAmong(byId, party))
    .sort((one, other) => (one.id < other.id ? -1 : 1));
};
