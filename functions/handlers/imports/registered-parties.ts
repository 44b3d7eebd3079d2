/** The parties that a file may name: all that are registered, by what else they are called too. */
import { referenceTo, type Party } from '#shared/domain/party';
import type { KnownParty } from '#shared/naming/party-names';
import type { Item } from '#shared/table/item';
import { partyKey } from '#shared/table/keys';
import { partyIn } from '#shared/table/stored-truth';

import type { Table } from '../../table.ts';

const pageLength = 100;

export const knownPartyOf = (party: Party): KnownParty => {
  const { otherNames, outsideIds } = party;
  return {
    ...referenceTo(party),
    ...(otherNames && { otherNames }),
    ...(outsideIds && { outsideIds }),
  };
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
  const byId = new Map(parties.map((party) => [party.id, knownPartyOf(party)]));
  return [...byId.values()].sort((one, other) => (one.id < other.id ? -1 : 1));
};
