/** The right that a body says, without what it leaves out; how somebody came here stays as it is. */
import type { User } from '../../store/people/user-store.ts';
import type { Right } from './regrant.ts';

type Said = Pick<User, 'role' | 'partyId'> & {
  readonly [Field in 'name' | 'countries' | 'duty' | 'managesMembers' | 'isMachine']?:
    | User[Field]
    | undefined;
};

export const rightIn = (
  { role, partyId, name, countries, duty, managesMembers, isMachine }: Said,
  before: User | undefined,
): Right => ({
  role,
  partyId,
  disabled: before?.disabled ?? false,
  ...(name !== undefined && { name }),
  ...(countries !== undefined && { countries }),
  ...(duty !== undefined && { duty }),
  ...(managesMembers && { managesMembers }),
  // A program stays one, whoever changes its right.
  ...((isMachine ?? before?.isMachine) && { isMachine: true }),
  ...(before?.invitedAt !== undefined && { invitedAt: before.invitedAt }),
});
