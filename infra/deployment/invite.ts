/** Invites an administrator: an account at the identity provider, in the group from which the first users come. May be repeated. */
import { type FunctionAnswer, grantEvent, leftToGroup, refusalIn } from './grant-event.ts';

export type Invitation = { readonly email: string; readonly language: string };

export type Directory = {
  /** Makes the account, or finds the one that there is, and answers its `sub`. */
  readonly account: (invitation: Invitation) => Promise<string>;
  /** Puts the account into the group from which the first users are registered. */
  readonly makeAdministrator: (email: string) => Promise<void>;
};

/** Calls a deployed function as the API does. Who may call functions may do this: AWS's own rights decide. */
export type CallFunction = (event: unknown) => Promise<FunctionAnswer>;

export class InvitationRefused extends Error {}

/**
 * Answers the `sub` of the person. The group comes last: joined before the table is written, it would leave somebody with a
 * right that the table did not note.
 */
export const invite = async (
  { directory, call }: { readonly directory: Directory; readonly call: CallFunction },
  invitation: Invitation,
): Promise<string> => {
  const { email } = invitation;
  if (!/^\S+@\S+$/.test(email)) throw new InvitationRefused(`${email} is no email address.`);
  const sub = await directory.account(invitation);
  const answer = await call(grantEvent(sub, leftToGroup));
  if (answer.statusCode >= 300)
    throw new InvitationRefused(
      `The account exists, and its right is as it was. ${refusalIn(answer)} Correct it and invite again.`,
    );
  try {
    await directory.makeAdministrator(email);
  } catch (cause) {
    throw new InvitationRefused(
      'The account exists and got no new right: it could not join the group of administrators. Invite again.',
      { cause },
    );
  }
  return sub;
};
