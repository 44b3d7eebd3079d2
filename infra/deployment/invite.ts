/** Invites a person: an account at the identity provider and their grant in the table, in one. May be repeated. */
import { type FunctionAnswer, grantEvent, refusalIn } from './grant-event.ts';
import { type Invitation, wrongInvitation } from './invitation.ts';

export type Directory = {
  /** Makes the account, or finds the one that there is, and answers its `sub`. */
  readonly account: (email: string) => Promise<string>;
  /** Puts the account into the group from which the first users are registered. */
  readonly makeAdministrator: (email: string) => Promise<void>;
  /** Takes it out of that group, where it is in it. */
  readonly leaveAdministrators: (email: string) => Promise<void>;
};

/** Calls a deployed function as the API does. Who may call functions may do this: AWS's own rights decide. */
export type CallFunction = (event: unknown) => Promise<FunctionAnswer>;

export class InvitationRefused extends Error {}

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
