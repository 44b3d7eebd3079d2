/**
 * The function that words the mails of the user pool. It has a name of its own, since the pool, which outlives every
 * deployment, names the function, and stands before it does.
 */
import { ArnFormat, Stack } from 'aws-cdk-lib';
import type { CfnUserPool, UserPool } from 'aws-cdk-lib/aws-cognito';
import { ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';

export const invitationsFunction = 'acsg-invitations';

export const askForWords = (pool: UserPool): void => {
  (pool.node.defaultChild as CfnUserPool).lambdaConfig = {
    customMessage: Stack.of(pool).formatArn({
      service: 'lambda',
      resource: 'function',
      resourceName: invitationsFunction,
      arnFormat: ArnFormat.COLON_RESOURCE_NAME,
    }),
  };
};

export const letPoolAsk = (lambda: LambdaFunction, userPoolArn: string): void => {
  lambda.addPermission('UserPool', {
    principal: new ServicePrincipal('cognito-idp.amazonaws.com'),
    sourceArn: userPoolArn,
  });
};
