/** What a file is compared with: the parties that are registered, and the titles of their records. */
import { titleKeyOf } from '#shared/sheets/title-key';
import { type PartyReference, referenceTo } from '#shared/domain/party';
import type { RecordKind } from '#shared/domain/record';
import type { Item } from '#shared/table/item';
import { partyIn } from '#shared/table/stored-truth';

import type { Actor } from '../../../actor.ts';
import type { Table } from '../../../table.ts';
import { readStoredIndex } from '../../../store/index-store.ts';
import { findParty } from '../../../store/party-store.ts';
import { may } from '../../../http/authorize.ts';

export type KnownRecord = { readonly kind: RecordKind; readonly id: string };

export type KnownRegister = {
  /** Those that the actor may name: everyone's, or their own alone. */
  readonly parties: readonly PartyReference[];
  readonly titled: ReadonlyMap<string, readonly KnownRecord[]>;
};

const pageLength = 100;

/** By an index, so one that was registered a moment ago may be missing: a preview shows who would be new. */
const allParties = async (table: Table): Promise<readonly PartyReference[]> => {
  const parties: PartyReference[] = [];
  let from: Item | undefined;
  do {
    const page = await table.indexPage('byKind', 'PARTY', from, pageLength);
    parties.push(...page.items.map((item) => referenceTo(partyIn(item))));
    from = page.next;
  } while (from !== undefined);
  return parties.sort((one, other) => (one.id < other.id ? -1 : 1));
};

const ownParty = async (table: Table, id: string | null): Promise<readonly PartyReference[]> => {
  const own = id === null ? undefined : await findParty(table, id);
  return own ? [referenceTo(own.party)] : [];
};

/** Drafts of a party are its own. */
const isSeen = (isOwn: boolean, marks: readonly string[]): boolean =>
  isOwn || !marks.includes('unsubmitted');

export const knownRegister = async (table: Table, actor: Actor): Promise<KnownRegister> => {
  const isOfAll = may(actor, 'readParty', null);
  const partyId = isOfAll ? null : actor.partyId;
  const parties = isOfAll ? await allParties(table) : await ownParty(table, partyId);
  const index = await readStoredIndex(table, 'secretariat', partyId);
  const titled = Map.groupBy(
    index.entries.filter(
      ({ marks, party }) => (isOfAll || party.id === partyId) && isSeen(!isOfAll, marks),
    ),
    ({ kind, party, title }) => titleKeyOf(kind, party.id, title),
  );
  return { parties, titled };
};
