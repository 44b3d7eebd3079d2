/** Whether what a submission names is there: the other half, as a record of its own party, and the parties it excludes. */
import { fieldError } from '#shared/contract/field-errors';
import { otherKind } from '#shared/domain/record';
import type { Submission } from '#shared/domain/record-changes';
import type { Refusal } from '#shared/domain/refusal';
import { ok, refuse, type Result } from '#shared/domain/result';
import { partyKey } from '#shared/table/keys';

import type { Dependencies } from '../dependencies.ts';
import { findRecord } from '../store/record-store.ts';

export const invalid = (pointer: string, code: string): Result<never, Refusal> =>
  refuse({ kind: 'invalid', errors: [fieldError(pointer, code)] });

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
    party ? [] : [fieldError(`/excludedPartyIds/${at}`, 'noSuchParty')],
  );
  return missing.length === 0 ? ok(true) : refuse({ kind: 'invalid', errors: missing });
};
