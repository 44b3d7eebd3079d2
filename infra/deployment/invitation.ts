/** Invites a person: an account at the identity provider and their grant in the table, in one. May be repeated. */
import { duties, type Duty } from '../../shared/contract/user-views.ts';
import { routes } from '../../shared/contract/routes.ts';

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

export type Directory = {
  /** Makes the account, or finds the one that there is, and answers its `sub`. */
  readonly account: (email: string) => Promise<string>;
  /** Puts the account into the group from which the first users are registered. */
  readonly makeAdministrator: (email: string) => Promise<void>;
  /** Takes it out of that group, where it is in it. */
  readonly leaveAdministrators: (email: string) => Promise<void>;
};

export type FunctionAnswer = { readonly statusCode: number; readonly body?: string };

/** Calls a deployed function as the API does. Who may call functions may do this: AWS's own rights decide. */
export type CallFunction = (event: unknown) => Promise<FunctionAnswer>;

export class InvitationRefused extends Error {}

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

/**
 * The operator acts as an administrator: the grant is checked and audited like any other. Administrators come from their
 * group, where the table gives them no other role: an earlier grant is taken back.
 */
const grantEvent = (sub: string, { role, partyId, countries, duty }: Invitation): unknown => {
  const { method, path } = routes.putUser;
  return {
    version: '2.0',
    routeKey: `${method} ${path}`,
    rawPath: path.replace('{sub}', encodeURIComponent(sub)),
    rawQueryString: '',
    pathParameters: { sub },
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      role: role === 'administrator' ? null : role,
      partyId: partyId ?? null,
      ...(countries && { countries }),
      ...(duty && { duty }),
    }),
    isBase64Encoded: false,
    requestContext: {
      requestId: `operator-${sub}`,
      http: {
        method,
        path,
        sourceIp: '127.0.0.1',
        userAgent: 'npm run admin',
        protocol: 'HTTP/1.1',
      },
      authorizer: {
        jwt: {
          claims: { sub: 'operator', 'cognito:groups': '[administrators]' },
          scopes: ['acsg/admin'],
        },
      },
    },
  };
};

const refusalIn = ({ statusCode, body }: FunctionAnswer): string => {
  try {
    const { title, detail } = JSON.parse(body ?? '{}') as { title?: string; detail?: string };
    return [title, detail].filter(Boolean).join(': ') || `status ${statusCode}`;
  } catch {
    return `status ${statusCode}`;
  }
};

const join = async (directory: Directory, email: string): Promise<void> => {
  try {
    await directory.makeAdministrator(email);
  } catch (cause) {
    throw new InvitationRefused(
      'The account exists and got no new right: it could not join the group of administrators. Invite again.',
      { cause },
    );
  }
};

/** The group would give its right again to whoever loses the one that the table notes now. */
const leave = async (directory: Directory, email: string): Promise<void> => {
  try {
    await directory.leaveAdministrators(email);
  } catch (cause) {
    throw new InvitationRefused(
      'They act in their new role, and may still be in the group of administrators, which counts once that role is taken back. Invite again.',
      { cause },
    );
  }
};

/**
 * Answers the `sub` of the person. The group comes last: joined before the table is written, it would leave somebody with a
 * right that the table did not note, and left before, somebody without the right that it notes.
 */
export const invite = async (
  { directory, call }: { readonly directory: Directory; readonly call: CallFunction },
  invitation: Invitation,
): Promise<string> => {
  const wrong = wrongInvitation(invitation);
  if (wrong !== undefined) throw new InvitationRefused(wrong);
  const sub = await directory.account(invitation.email);
  const answer = await call(grantEvent(sub, invitation));
  if (answer.statusCode >= 300)
    throw new InvitationRefused(
      `The account exists, and its right is as it was. ${refusalIn(answer)} Correct it and invite again.`,
    );
  await (invitation.role === 'administrator' ? join : leave)(directory, invitation.email);
  return sub;
};
