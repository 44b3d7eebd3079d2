/** Offers that do not exist yet, as records on a copy: nothing is stored, and no other answer ever sees them. */
import type { ImaginedOffer } from '#shared/contract/allocation/allocation-order';
import { newRecord } from '#shared/domain/records/record-changes';
import type { PartyReference } from '#shared/domain/parties/party';
import type { StoredRecord } from '#shared/domain/records/record';
import type { Refusal } from '#shared/domain/refusal';
import { ok, type Result } from '#shared/domain/result';

import type { Dependencies } from '../../dependencies.ts';
import { findPartyReference } from '../../store/people/party-store.ts';
import { invalid } from '../records/check-references.ts';

export type Imagined = {
  readonly record: StoredRecord;
  /** Null where the order names none. */
  readonly party: PartyReference | null;
};

/** No record has it: ids come of a keyed hash. */
const imaginedId = (number: number): string => String(number).padStart(16, '0');

/** No party has it, so that no offer of nobody counts as a pledge's own. */
const nobody: PartyReference = { id: '0'.repeat(16), name: '', type: null, country: null };

export const imaginedOffers = async (
  { table, world }: Pick<Dependencies, 'table' | 'world'>,
  offers: readonly ImaginedOffer[],
  now: string,
): Promise<Result<readonly Imagined[], Refusal>> => {
  const imagined: Imagined[] = [];
  for (const [index, { partyId, ...offer }] of offers.entries()) {
    const party = partyId === undefined ? null : await findPartyReference(table, partyId);
    if (party === undefined) return invalid(`/whatIf/offers/${index}/partyId`, 'noSuchParty');
    const record = newRecord(
      { kind: 'offer', ...offer, partyId: partyId ?? nobody.id },
      {
        id: imaginedId(index + 1),
        world,
        party: party ?? nobody,
        partners: [],
        draft: false,
        hasContact: false,
        provenance: null,
        now,
      },
    );
    imagined.push({ record, party });
  }
  return ok(imagined);
};
