/** Whether somebody may put words before the Secretariat: of a party that wants it so, its approver alone. */
import type { Refusal } from '#shared/domain/refusal';
import { ok, type Result } from '#shared/domain/result';

import type { Actor } from '../../actor.ts';
import { authorize } from '../../http/authorize.ts';

/** What the Secretariat records itself has its own rules. */
export const mayPutBefore = (actor: Actor, partyId: string | null): Result<true, Refusal> =>
  actor.role === 'representative' ? authorize(actor, 'submission', partyId) : ok(true);
