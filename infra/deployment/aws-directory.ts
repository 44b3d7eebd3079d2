/** The user pool and the deployed functions, by the operator's AWS credentials. */
import {
  AdminAddUserToGroupCommand,
  AdminCreateUserCommand,
  AdminGetUserCommand,
  type AttributeType,
  CognitoIdentityProviderClient,
  UsernameExistsException,
} from '@aws-sdk/client-cognito-identity-provider';
import { InvokeCommand, LambdaClient } from '@aws-sdk/client-lambda';

import { administratorsGroup } from '../../shared/contract/people/administrators-group.ts';
import type { CallFunction, Directory } from './invite.ts';
import type { FunctionAnswer } from './grant-event.ts';

const subIn = (attributes: readonly AttributeType[] | undefined): string => {
  const sub = attributes?.find(({ Name }) => Name === 'sub')?.Value;
  if (sub === undefined) throw new Error('The user pool gave no sub');
  return sub;
};

export const createDirectory = (
  userPoolId: string,
  client = new CognitoIdentityProviderClient({}),
): Directory => {
  return {
    account: async ({ email, language }) => {
      const name = { UserPoolId: userPoolId, Username: email };
      try {
        const { User } = await client.send(
          new AdminCreateUserCommand({
            ...name,
            DesiredDeliveryMediums: ['EMAIL'],
            UserAttributes: [
              { Name: 'email', Value: email },
              { Name: 'email_verified', Value: 'true' },
              { Name: 'locale', Value: language },
            ],
          }),
        );
        return subIn(User?.Attributes);
      } catch (error) {
        if (!(error instanceof UsernameExistsException)) throw error;
        return subIn((await client.send(new AdminGetUserCommand(name))).UserAttributes);
      }
    },
    makeAdministrator: async (email) => {
      const name = { UserPoolId: userPoolId, Username: email };
      await client.send(
        new AdminAddUserToGroupCommand({ ...name, GroupName: administratorsGroup }),
      );
    },
  };
};

export const createCall =
  (functionName: string, client = new LambdaClient({})): CallFunction =>
  async (event) => {
    const { Payload, FunctionError } = await client.send(
      new InvokeCommand({ FunctionName: functionName, Payload: JSON.stringify(event) }),
    );
    const text = new TextDecoder().decode(Payload);
    if (FunctionError !== undefined) throw new Error(`${functionName} failed: ${text}`);
    return JSON.parse(text) as FunctionAnswer;
  };
