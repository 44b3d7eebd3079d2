/** Whose right somebody may give and take: by the role that it is, in the one table of what is granted. */
import { type Deed, deedToManage } from '#shared/domain/rights/granted-deeds';

import type { Actor } from '../../actor.ts';
import { may } from '../../http/authorize.ts';
import type { User } from '../../store/people/user-store.ts';

/** Who has no role in the table may be an administrator by the identity provider's groups. */
export const deedOn = ({ role }: Pick<User, 'role'>): Deed => deedToManage[role ?? 'administrator'];

export const mayManage = (actor: Actor, person: Pick<User, 'role' | 'partyId'>): boolean =>
  may(actor, deedOn(person), person.partyId);

/** Whether whoever decides still has the right by which they do. */
export const hasStill = (actor: Actor, held: User | undefined): boolean => {
  if (held?.disabled) return false;
  const role = held?.role ?? 'administrator';
  return (
    role === actor.role &&
    (held?.partyId ?? null) === actor.partyId &&
    held?.managesMembers === actor.managesMembers
  );
};
