/** What a proposal or a new leg names: the records at its ends, and parties that give without an offer. */
import type { LegBody } from '#shared/contract/matches/match-bodies';
import type { Party } from '#shared/domain/parties/party';
import type { RecordKind, StoredRecord } from '#shared/domain/records/record';

import { type HeldEnds, heldAt, readEnds } from '../../store/matches/match-ends.ts';
import { findPartyOfItsOwn } from '../../store/people/party-store.ts';
import type { KeyedTable } from '../../table.ts';
import type { FoundGiver } from './decide-leg.ts';

export type FoundGivers = {
  readonly ends: HeldEnds;
  readonly parties: ReadonlyMap<string, Party>;
};

const nowhere = { recordId: null } as const;

/** @param match of which the records are read as well. */
export const findGivers = async (
  table: Pick<KeyedTable, 'get' | 'getMany'>,
  legs: readonly LegBody[],
  match: Parameters<typeof readEnds>[1],
): Promise<FoundGivers> => {
  const named = legs.map(({ offer }) => ({ pledge: nowhere, offer: offer ?? nowhere }));
  const ends = await readEnds(table, match, ...named);
  const parties = new Map<string, Party>();
  for (const { party: id } of legs) {
    const held = id === undefined ? undefined : await findPartyOfItsOwn(table, id);
    if (held) parties.set(held.party.id, held.party);
  }
  return { ends, parties };
};

export const recordOf = (
  { ends }: FoundGivers,
  kind: RecordKind,
  id: string,
): StoredRecord | undefined => heldAt(ends, kind, id)?.record;

export const giverOf = (found: FoundGivers, { offer, party }: LegBody): FoundGiver => ({
  offer: offer && recordOf(found, 'offer', offer.recordId),
  party: party === undefined ? undefined : found.parties.get(party),
});
