/** Parties in the table. */

import { type Party, type PartyReference, referenceTo } from '#shared/domain/parties/party';
import type { Refusal } from '#shared/domain/refusal';
import { ok, refuse, type Result } from '#shared/domain/result';
import type { Item } from '#shared/table/item';
import { listedAt, partyKey } from '#shared/table/keys';
import { auditHashIn, partyIn } from '#shared/table/stored-truth';

import { auditAction, type AuditContext } from '../log/audit.ts';
import type { Action, KeyedTable, Table } from '../../table.ts';
import { pagesOfKind, type RecordPageSource } from '../records/record-lists.ts';

export type LoadedParty = { readonly party: Party; readonly auditHash: string };

export const findParty = async (
  table: Pick<KeyedTable, 'get'>,
  id: string,
): Promise<LoadedParty | undefined> => {
  const item = await table.get(partyKey(id));
  return item && { party: partyIn(item), auditHash: auditHashIn(item) };
};

/** Of parties that went into each other one after the other. */
const mostMerges = 20;

/** The party that an id stands for today: itself, or the one that it went into. */
export const findStandingParty = async (
  table: Pick<KeyedTable, 'get'>,
  id: string,
): Promise<LoadedParty | undefined> => {
  let held = await findParty(table, id);
  for (let merge = 1; held?.party.mergedInto !== undefined && merge <= mostMerges; merge += 1)
    held = await findParty(table, held.party.mergedInto);
  return held;
};

/** By which id lists find a party today, whichever it is asked for by. */
export const standingId = async (
  table: Pick<KeyedTable, 'get'>,
  id: string | undefined,
): Promise<string | undefined> =>
  id === undefined ? undefined : ((await findStandingParty(table, id))?.party.id ?? id);

/** A party under its own id: one that went into another is nobody any more. */
export const findPartyOfItsOwn = async (
  table: Pick<KeyedTable, 'get'>,
  id: string,
): Promise<LoadedParty | undefined> => {
  const held = await findParty(table, id);
  return held?.party.mergedInto === undefined ? held : undefined;
};

/** The party itself, or where the one that it went into is found: for whom that one is there. */
export const findPartyAt = async (
  table: Pick<KeyedTable, 'get'>,
  id: string,
  mayRead: (party: Party) => boolean,
): Promise<Result<LoadedParty, Refusal>> => {
  const held = await findStandingParty(table, id);
  if (!held || !mayRead(held.party)) return refuse({ kind: 'notFound' });
  const { party } = held;
  return party.id === id ? ok(held) : refuse({ kind: 'moved', to: `/api/parties/${party.id}` });
};

export const findPartyReference = async (
  table: Table,
  id: string,
): Promise<PartyReference | undefined> => {
  const held = await findStandingParty(table, id);
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
