/** Whom somebody invites and to what, and what of that is wrong. */
import { duties, type Duty } from '../../shared/domain/role.ts';

export const invitableRoles = [
  'administrator',
  'secretariat',
  'reader',
  'countryReader',
  'representative',
] as const;
export type InvitableRole = (typeof invitableRoles)[number];

export type Invitation = {
  readonly email: string;
  readonly role: InvitableRole;
  /** For a representative alone, and needed there. */
  readonly partyId: string | undefined;
  /** For a reader of countries alone, and needed there. */
  readonly countries?: readonly string[] | undefined;
  /** Of a representative whose party wants its approver to submit; without one they do all. */
  readonly duty?: Duty | undefined;
};

export const isDuty = (text: string | undefined): text is Duty =>
  duties.some((each) => each === text);

export const wrongInvitation = ({
  email,
  role,
  partyId,
  countries = [],
  duty,
}: Invitation): string | undefined => {
  if (!/^\S+@\S+$/.test(email)) return `${email} is no email address.`;
  if (role === 'representative' && partyId === undefined)
    return 'A representative acts for a party: add --party ID.';
  if (role !== 'representative' && partyId !== undefined)
    return `Only a representative acts for a party: leave out --party, or invite as representative.`;
  if (role !== 'representative' && duty !== undefined)
    return 'Only a representative has a duty: leave out --duty, or invite as representative.';
  if (role === 'countryReader' && countries.length === 0)
    return 'A reader of countries reads for some: add --countries XA,XB.';
  if (role !== 'countryReader' && countries.length > 0)
    return 'Only a reader of countries reads for some: leave out --countries, or invite as countryReader.';
  return undefined;
};
