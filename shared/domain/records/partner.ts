/** A partner of a joint pledge, and what it says of being named as one. Pure. */
import type { PartnerRoleId } from '../../vocabulary/partner-roles.ts';
import type { PartyReference } from '../parties/party.ts';

export const partnerAnswers = ['confirmed', 'declined'] as const;
export type PartnerAnswer = (typeof partnerAnswers)[number];

/** A partner as a record names it; without roles where a source restates it. */
export type PartnerReference = PartyReference & { readonly roles?: readonly PartnerRoleId[] };

export type PartnerWord = {
  readonly party: PartyReference;
  readonly answer: PartnerAnswer;
  /** To what it answered: its roles, and the names under which it stood there. */
  readonly roles: readonly PartnerRoleId[];
  readonly namedAs: readonly string[];
  readonly answeredOn: string;
  /** How it goes, as the partner says it beside its lead's own report; absent where it says nothing. */
  readonly progress?: string;
  readonly progressOn?: string;
};

export type Naming = Pick<PartnerWord, 'roles' | 'namedAs'>;
