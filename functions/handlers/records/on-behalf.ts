/** Writing for another party: the Secretariat alone does, says on which basis, and leaves to the party what only it gives. */
import { fieldError } from '#shared/contract/field-advice';
import type { Fields } from '#shared/contract/records/submission-bodies';
import { saidOf } from '#shared/contract/records/record-as-sent';
import { withOrigins } from '#shared/domain/records/code-origin';
import {
  type Basis,
  confirmedByParty,
  isStillOnBehalf,
  recordedOnBehalf,
} from '#shared/domain/records/on-behalf';
import type { StoredRecord } from '#shared/domain/records/record';
import type { Refusal } from '#shared/domain/refusal';
import { ok, refuse, type Result } from '#shared/domain/result';
import { isSameValue } from '#shared/domain/values/same-value';

import type { Actor } from '../../actor.ts';

const isOwn = (actor: Actor, partyId: string | null): boolean =>
  actor.partyId !== null && actor.partyId === partyId;

/** A draft is its party's alone, and a contact is a person's who gives it to the party. */
const givenByParty = ({ draft, contact }: Fields): readonly string[] => [
  ...(draft === true ? ['draft'] : []),
  ...(contact === undefined ? [] : ['contact']),
];

export const checkBasis = (
  actor: Actor,
  partyId: string | null,
  body: Fields,
): Result<true, Refusal> => {
  const { onBehalf } = body;
  const errors = isOwn(actor, partyId)
    ? onBehalf === undefined
      ? []
      : [fieldError('/onBehalf', 'bySecretariatAlone')]
    : [
        ...(onBehalf === undefined ? [fieldError('/onBehalf', 'required')] : []),
        ...givenByParty(body).map((field) => fieldError(`/${field}`, 'byPartyAlone')),
      ];
  return errors.length > 0 ? refuse({ kind: 'invalid', errors }) : ok(true);
};

/** Words that stay as its party wrote them stay its own. */
const isUntouched = (before: StoredRecord, after: StoredRecord): boolean =>
  !isStillOnBehalf(before) && isSameValue(saidOf(before), saidOf(after));

/** With whose words it now has: those of the Secretariat for its party, or those that the party made its own. */
export const asWrittenBy = (
  before: StoredRecord,
  after: StoredRecord,
  basis: Basis | undefined,
  now: string,
): StoredRecord => {
  if (basis === undefined) return confirmedByParty(withOrigins(before, after, 'owner', now), now);
  return isUntouched(before, after)
    ? after
    : recordedOnBehalf(withOrigins(before, after, 'secretariat', now), basis, now);
};
