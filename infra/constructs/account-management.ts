/** What the function that invites and removes people may do beside the table: at one user pool, with accounts, and never with passwords or groups. */
import { type IRole, PolicyStatement } from 'aws-cdk-lib/aws-iam';

export const letManageAccounts = (role: IRole, userPoolArn: string): void => {
  role.addToPrincipalPolicy(
    new PolicyStatement({
      actions: [
        'cognito-idp:AdminGetUser',
        'cognito-idp:AdminListGroupsForUser',
        'cognito-idp:AdminCreateUser',
        'cognito-idp:AdminDisableUser',
        'cognito-idp:AdminEnableUser',
        'cognito-idp:AdminUserGlobalSignOut',
        'cognito-idp:AdminDeleteSoftwareToken',
      ],
      resources: [userPoolArn],
    }),
  );
};
