/** The moment that a release names, or why it cannot be that one. */
import { fieldError } from '#shared/contract/field-advice';
import { momentOf } from '#shared/domain/release/announcement';
import type { Refusal } from '#shared/domain/refusal';
import { ok, refuse, type Result } from '#shared/domain/result';

/** The moment as it is kept; undefined for at once. */
export const readMoment = (
  { publicFrom }: { readonly publicFrom?: string | undefined },
  now: string,
): Result<string | undefined, Refusal> => {
  if (publicFrom === undefined) return ok(undefined);
  const read = momentOf(publicFrom, now);
  return 'moment' in read
    ? ok(read.moment)
    : refuse({ kind: 'invalid', errors: [fieldError('/publicFrom', read.fault)] });
};
