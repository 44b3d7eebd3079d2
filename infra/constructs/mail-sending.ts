/** What the function that sends mails may do beside the table: send from one address, and ask for the address that somebody signs in with. */
import { Stack } from 'aws-cdk-lib';
import { type IRole, PolicyStatement } from 'aws-cdk-lib/aws-iam';

export type MailSending = {
  readonly from: string;
  readonly userPoolArn: string;
};

/** The address may be verified by itself or by its domain: the account's identities of these two names. */
const identitiesOf = (stack: Stack, from: string): string[] =>
  [from, from.slice(from.indexOf('@') + 1)].map((resourceName) =>
    stack.formatArn({ service: 'ses', resource: 'identity', resourceName }),
  );

export const letSendMails = (role: IRole, { from, userPoolArn }: MailSending): void => {
  role.addToPrincipalPolicy(
    new PolicyStatement({
      actions: ['ses:SendEmail', 'ses:SendRawEmail'],
      resources: identitiesOf(Stack.of(role), from),
      conditions: { StringEquals: { 'ses:FromAddress': from } },
    }),
  );
  role.addToPrincipalPolicy(
    new PolicyStatement({ actions: ['cognito-idp:AdminGetUser'], resources: [userPoolArn] }),
  );
};
