/** Whether the other half that a submission names is a record of its own party. */
import { fieldError } from '#shared/contract/field-errors';
import { otherKind, type RecordKind } from '#shared/domain/record';
import type { Refusal } from '#shared/domain/refusal';
import { ok, refuse, type Result } from '#shared/domain/result';

import type { Dependencies } from '../dependencies.ts';
import { findRecord } from '../store/record-store.ts';

export const invalid = (pointer: string, code: string): Result<never, Refusal> =>
  refuse({ kind: 'invalid', errors: [fieldError(pointer, code)] });

export const checkLink = async (
  { table }: Pick<Dependencies, 'table'>,
  kind: RecordKind,
  linkedId: string | null,
  partyId: string,
): Promise<Result<true, Refusal>> => {
  if (linkedId === null) return ok(true);
  const linked = await findRecord(table, otherKind(kind), linkedId);
  return linked?.record.party.id === partyId ? ok(true) : invalid('/linkedId', 'noSuchRecord');
};
