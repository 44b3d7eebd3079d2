/** Accounts of people in the user pool. */
import {
  AdminCreateUserCommand,
  AdminDeleteSoftwareTokenCommand,
  AdminDisableUserCommand,
  AdminEnableUserCommand,
  AdminGetUserCommand,
  AdminListGroupsForUserCommand,
  AdminUserGlobalSignOutCommand,
  type AttributeType,
  CodeDeliveryFailureException,
  CognitoIdentityProviderClient,
  InvalidParameterException,
  LimitExceededException,
  TooManyRequestsException,
  UsernameExistsException,
  UserNotConfirmedException,
  UserNotFoundException,
} from '@aws-sdk/client-cognito-identity-provider';

import { fieldError } from '#shared/contract/field-advice';
import { administratorsGroup } from '#shared/contract/people/administrators-group';
import type { Refusal } from '#shared/domain/refusal';
import { ok, refuse, type Result } from '#shared/domain/result';

import type { AccountService, SignInAccount } from '../../dependencies.ts';
import type { Patience } from '../table/dynamodb-client.ts';
import { asStorageFault } from '../table/storage-unavailable.ts';

/** What the pool calls an account whose first password was not replaced yet. */
const notSignedInYet = 'FORCE_CHANGE_PASSWORD';

const accountOf = (
  attributes: readonly AttributeType[] | undefined,
  status: string | undefined,
): SignInAccount => {
  const sub = attributes?.find(({ Name }) => Name === 'sub')?.Value;
  if (sub === undefined) throw new Error('The user pool gave no sub');
  return { sub, hasSignedIn: status !== notSignedInYet };
};

/** Undefined where nobody is called so. */
const ifThere = async <Answer>(answer: Promise<Answer>): Promise<Answer | undefined> => {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof UserNotFoundException) return undefined;
    throw asStorageFault(error);
  }
};

/** Whoever has not signed in yet has no second factor to forget. */
const unlessNew = async (answer: Promise<unknown>): Promise<void> => {
  try {
    await answer;
  } catch (error) {
    if (!(error instanceof UserNotConfirmedException)) throw error;
  }
};

const anHour = 3_600;

const sendsNoMore: Refusal = {
  kind: 'tooMany',
  detail: 'The identity provider sends no more invitations for now. Invite again later.',
  secondsUntil: anHour,
};

/** What an invitation may meet that is nobody's fault here. */
const refusalOf = (error: unknown): Refusal | undefined => {
  // Somebody invited the same person in this very moment: the next try finds the account.
  if (error instanceof UsernameExistsException) return { kind: 'busy' };
  if (error instanceof LimitExceededException || error instanceof TooManyRequestsException)
    return sendsNoMore;
  if (error instanceof InvalidParameterException || error instanceof CodeDeliveryFailureException)
    return { kind: 'invalid', errors: [fieldError('/email', 'wrongFormat')] };
  return undefined;
};

const unlessRefused = async <Answer>(answer: Promise<Answer>): Promise<Result<Answer, Refusal>> => {
  try {
    return ok(await answer);
  } catch (error) {
    const refusal = refusalOf(error);
    if (refusal) return refuse(refusal);
    throw asStorageFault(error);
  }
};

/** Longer than with storage: before the pool sends a mail it starts the function that words it. */
const patience: Patience = { connectMilliseconds: 1_000, answerMilliseconds: 6_000, attempts: 2 };

const createClient = (): CognitoIdentityProviderClient =>
  new CognitoIdentityProviderClient({
    maxAttempts: patience.attempts,
    requestHandler: {
      connectionTimeout: patience.connectMilliseconds,
      requestTimeout: patience.answerMilliseconds,
      throwOnRequestTimeout: true,
    },
  });

export const createAccountService = (
  UserPoolId: string,
  client = createClient(),
): AccountService => {
  const named = (Username: string) => ({ UserPoolId, Username });
  return {
    find: async (username) => {
      const found = await ifThere(client.send(new AdminGetUserCommand(named(username))));
      return found && accountOf(found.UserAttributes, found.UserStatus);
    },
    create: async (email, language) => {
      const command = new AdminCreateUserCommand({
        ...named(email),
        DesiredDeliveryMediums: ['EMAIL'],
        UserAttributes: [
          { Name: 'email', Value: email },
          { Name: 'email_verified', Value: 'true' },
          // In which the pool's messages are worded.
          { Name: 'locale', Value: language },
        ],
      });
      const made = await unlessRefused(client.send(command));
      return made.ok
        ? ok(accountOf(made.value.User?.Attributes, made.value.User?.UserStatus))
        : made;
    },
    inviteAgain: async (email) => {
      const command = { ...named(email), MessageAction: 'RESEND' } as const;
      const sent = await unlessRefused(client.send(new AdminCreateUserCommand(command)));
      return sent.ok ? ok(true) : sent;
    },
    isAdministrator: async (sub) => {
      const found = await ifThere(client.send(new AdminListGroupsForUserCommand(named(sub))));
      return (found?.Groups ?? []).some(({ GroupName }) => GroupName === administratorsGroup);
    },
    shutOut: async (sub) => {
      const disabled = await ifThere(client.send(new AdminDisableUserCommand(named(sub))));
      if (disabled) await ifThere(client.send(new AdminUserGlobalSignOutCommand(named(sub))));
    },
    letIn: async (sub) => {
      await ifThere(client.send(new AdminEnableUserCommand(named(sub))));
    },
    forgetSecondFactor: async (sub) => {
      // A preference for no second factor does nothing where the pool demands one.
      await unlessNew(ifThere(client.send(new AdminDeleteSoftwareTokenCommand(named(sub)))));
      await ifThere(client.send(new AdminUserGlobalSignOutCommand(named(sub))));
    },
  };
};
