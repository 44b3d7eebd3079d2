/** A person as whoever manages them sees them: without the address that they sign in with, which the identity provider keeps. */
import type { Person } from '#shared/contract/operations/person-operations';
import type { Party } from '#shared/domain/parties/party';

import type { Actor } from '../../actor.ts';
import type { User } from '../../store/people/user-store.ts';

export const personView = (user: User, party: Party | undefined, actor: Actor): Person => ({
  sub: user.id,
  version: user.version,
  name: user.name ?? null,
  role: user.role,
  partyId: user.partyId,
  partyName: party?.name ?? null,
  countries: [...(user.countries ?? [])],
  duty: user.duty ?? null,
  managesMembers: user.managesMembers ?? false,
  state: user.disabled ? 'removed' : 'active',
  invitedAt: user.invitedAt ?? null,
  isYou: user.id === actor.sub,
});
