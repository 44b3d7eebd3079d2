/** Who calls, and as what. */
import type { Role } from '#shared/domain/parties/role';

export type Actor = {
  readonly sub: string;
  readonly role: Role;
  /** The party that a representative acts for. */
  readonly partyId: string | null;
  /** Those that a reader of countries reads for. */
  readonly countries?: readonly string[];
  /** Their party wants its approver to submit and release, and they are none. */
  readonly draftsOnly?: true;
  /** Of a representative: they invite and remove the people of their party. */
  readonly managesMembers?: true;
};

/** All that decides what somebody reads: what is kept for their next request is kept for this. Only readers of countries have some. */
export const readsAs = ({ role, partyId, countries }: Actor): readonly unknown[] => [
  role,
  partyId,
  ...(countries ? [countries] : []),
];

/** What the register does by itself, such as when the last day of an offer has passed. */
export const registerItself = { sub: 'register', role: 'register', partyId: null } as const;
