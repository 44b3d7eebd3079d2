/** Whether what a submission names is there: the party that leads it, its places, the other half, the parties it excludes. */
import { fieldError } from '#shared/contract/field-advice';
import { madeUpPlacesIn } from '#shared/contract/made-up-places';
import type { Fields } from '#shared/contract/records/submission-bodies';
import { mayLead } from '#shared/domain/records/lead';
import type { PartyReference } from '#shared/domain/parties/party';
import { otherKind, type RecordKind } from '#shared/domain/records/record';
import type { Submission } from '#shared/domain/records/record-changes';
import type { Refusal } from '#shared/domain/refusal';
import { ok, refuse, type Result } from '#shared/domain/result';
import { partyKey } from '#shared/table/keys';
import { partyIn } from '#shared/table/stored-truth';

import type { Dependencies } from '../../dependencies.ts';
import { findPartyReference } from '../../store/people/party-store.ts';
import { findRecord } from '../../store/records/find-record.ts';

export const invalid = (pointer: string, code: string): Result<never, Refusal> =>
  refuse({ kind: 'invalid', errors: [fieldError(pointer, code)] });

/** The party that a new record is by: registered, and of a kind that may lead such a record. */
export const findLead = async (
  { table }: Pick<Dependencies, 'table'>,
  kind: RecordKind,
  partyId: string | null,
): Promise<Result<PartyReference, Refusal>> => {
  const party = partyId === null ? undefined : await findPartyReference(table, partyId);
  if (!party) return invalid('/partyId', 'noSuchParty');
  return mayLead(kind, party) ? ok(party) : refuse({ kind: 'notALead' });
};

/** Made-up places stay out of what a real party says in the real record. */
export const checkPlaces = (
  { world }: Pick<Dependencies, 'world'>,
  party: PartyReference,
  said: Fields,
): Result<true, Refusal> => {
  const errors = madeUpPlacesIn(said, world, party);
  return errors.length > 0 ? refuse({ kind: 'invalid', errors }) : ok(true);
};

export const checkReferences = async (
  { table }: Pick<Dependencies, 'table'>,
  { kind, partyId, linkedId, excludedPartyIds }: Submission,
): Promise<Result<true, Refusal>> => {
  if (linkedId !== null) {
    const linked = await findRecord(table, otherKind(kind), linkedId);
    if (linked?.record.party.id !== partyId) return invalid('/linkedId', 'noSuchRecord');
  }
  if (excludedPartyIds.length === 0) return ok(true);
  const parties = await table.getMany(excludedPartyIds.map(partyKey));
  const missing = parties.flatMap((party, at) =>
    party && partyIn(party).mergedInto === undefined
      ? []
      : [fieldError(`/excludedPartyIds/${at}`, 'noSuchParty')],
  );
  return missing.length === 0 ? ok(true) : refuse({ kind: 'invalid', errors: missing });
};
