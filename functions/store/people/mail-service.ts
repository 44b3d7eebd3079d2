/** Sends mail by the account's own service, to the address that somebody signs in with. Neither is asked twice by itself. */
import {
  AdminGetUserCommand,
  CognitoIdentityProviderClient,
  UserNotFoundException,
} from '@aws-sdk/client-cognito-identity-provider';
import { SESv2Client, SendEmailCommand } from '@aws-sdk/client-sesv2';
import { isThrottlingError } from '@smithy/core/retry';

import type { MailService } from '../../dependencies.ts';

/** A second try might be a second copy: what is not known is left for a person. */
const attempts = 1;

/** Refused before anything was sent, as the service says; all else may have been sent. */
const wasRefused = (error: unknown): boolean => {
  const status = (error as { readonly $metadata?: { readonly httpStatusCode?: number } }).$metadata
    ?.httpStatusCode;
  return status !== undefined && status >= 400 && status < 500;
};

export const createMailService = (userPoolId: string): MailService => {
  const people = new CognitoIdentityProviderClient({});
  const mails = new SESv2Client({ maxAttempts: attempts });
  return {
    addressOf: async (sub) => {
      try {
        const found = await people.send(
          new AdminGetUserCommand({ UserPoolId: userPoolId, Username: sub }),
        );
        const of = (name: string) =>
          found.UserAttributes?.find((attribute) => attribute.Name === name)?.Value;
        return found.Enabled && of('email_verified') === 'true' ? of('email') : undefined;
      } catch (error) {
        if (error instanceof UserNotFoundException) return undefined;
        throw error;
      }
    },
    send: async (Data) => {
      try {
        await mails.send(new SendEmailCommand({ Content: { Raw: { Data } } }));
        return 'sent';
      } catch (error) {
        if (isThrottlingError(error as never)) return 'later';
        if (wasRefused(error)) return 'refused';
        throw error;
      }
    },
  };
};
