/** Parties in the table. */

import { type Party, type PartyReference, referenceTo } from '#shared/domain/party';
import type { Item } from '#shared/table/item';
import { listedAt, partyKey } from '#shared/table/keys';
import { auditHashIn, partyIn } from '#shared/table/stored-truth';

import { auditAction, type AuditContext } from './audit.ts';
import type { Action, KeyedTable, Table } from '../table.ts';
import { pagesOfKind, type RecordPageSource } from './record-lists.ts';

export type LoadedParty = { readonly party: Party; readonly auditHash: string };

export const findParty = async (
  table: Pick<KeyedTable, 'get'>,
  id: string,
): Promise<LoadedParty | undefined> => {
  const item = await table.get(partyKey(id));
  return item && { party: partyIn(item), auditHash: auditHashIn(item) };
};

export const findPartyReference = async (
  table: Table,
  id: string,
): Promise<PartyReference | undefined> => {
  const held = await findParty(table, id);
  return held && referenceTo(held.party);
};

export const partyPages = (table: Pick<Table, 'indexPage'>): RecordPageSource<Party, Item> =>
  pagesOfKind(table, 'PARTY', partyIn);

export const partyActions = (
  before: LoadedParty | undefined,
  party: Party,
  audit: AuditContext,
): readonly Action[] => {
  const { append, auditHash } = auditAction(
    'PARTY',
    before && { value: before.party, auditHash: before.auditHash },
    party,
    audit,
  );
  const item = {
    ...partyKey(party.id),
    version: party.version,
    party,
    auditHash,
    kindKey: 'PARTY',
    updatedKey: listedAt(party),
  };
  return [
    { put: item, ...(before ? { ifVersion: before.party.version } : { ifAbsent: true as const }) },
    append,
  ];
};
