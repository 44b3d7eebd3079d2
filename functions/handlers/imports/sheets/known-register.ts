/** What a file is compared with: the parties that are registered, and the titles of their records. */
import { titleKeyOf } from '#shared/naming/title-key';
import type { KnownParty } from '#shared/naming/party-names';
import type { RecordKind } from '#shared/domain/records/record';

import type { Actor } from '../../../actor.ts';
import type { Table } from '../../../table.ts';
import { readStoredIndex } from '../../../store/derived/index-store.ts';
import { findParty } from '../../../store/people/party-store.ts';
import { may } from '../../../http/authorize.ts';
import { knownPartyOf, registeredParties } from '../registered-parties.ts';

export type KnownRecord = { readonly kind: RecordKind; readonly id: string };

export type KnownRegister = {
  /** Those that the actor may name: everyone's, or their own alone. */
  readonly parties: readonly KnownParty[];
  readonly titled: ReadonlyMap<string, readonly KnownRecord[]>;
};

const ownParty = async (table: Table, id: string | null): Promise<readonly KnownParty[]> => {
  const own = id === null ? undefined : await findParty(table, id);
  return own ? [knownPartyOf(own.party)] : [];
};

/** Drafts of a party are its own. */
const isSeen = (isOwn: boolean, marks: readonly string[]): boolean =>
  isOwn || !marks.includes('unsubmitted');

export const knownRegister = async (table: Table, actor: Actor): Promise<KnownRegister> => {
  const isOfAll = may(actor, 'readParty', null);
  const partyId = isOfAll ? null : actor.partyId;
  const parties = isOfAll ? await registeredParties(table) : await ownParty(table, partyId);
  const index = await readStoredIndex(table, 'secretariat', partyId);
  const titled = Map.groupBy(
    index.entries.filter(
      ({ marks, party }) => (isOfAll || party.id === partyId) && isSeen(!isOfAll, marks),
    ),
    ({ kind, party, title }) => titleKeyOf(kind, party.id, title),
  );
  return { parties, titled };
};
