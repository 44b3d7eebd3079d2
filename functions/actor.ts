/** Who calls, and as what. */
export type Role = 'representative' | 'secretariat' | 'reader' | 'administrator';

export type Actor = {
  readonly sub: string;
  readonly role: Role;
  /** The party that a representative acts for. */
  readonly partyId: string | null;
};
