/**
 * Where copies of the logs' checkpoints lie, outside the table: each is written once, and nobody, whatever they may do in
 * the account, removes or replaces it before its time.
 */
import { Duration, Validations } from 'aws-cdk-lib';
import { AnyPrincipal, Effect, type IRole, Policy, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { type Bucket, BucketEncryption, ObjectLockRetention } from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';

import { PrivateBucket } from './private-bucket.ts';

/** From one forum to the next are four years: what was pledged at one is looked back on at the next, and in the year after. */
const retainedDays = 5 * 365 + 2;

export class CopyBucket extends PrivateBucket {
  constructor(scope: Construct, id: string, { log }: { readonly log: Bucket }) {
    super(scope, id, {
      // By no key of the account: who had it deleted would have the copies with it, and they keep no secret.
      encryption: BucketEncryption.S3_MANAGED,
      serverAccessLogsBucket: log,
      objectLockEnabled: true,
      // The other mode lets whoever is granted it remove them, such as whoever took the account over.
      objectLockDefaultRetention: ObjectLockRetention.compliance(Duration.days(retainedDays)),
    });
    const deny = (actions: string[], resources: string[], conditions = {}): void => {
      const principals = [new AnyPrincipal()];
      this.addToResourcePolicy(
        new PolicyStatement({ effect: Effect.DENY, principals, actions, resources, conditions }),
      );
    };
    const objects = this.arnForObjects('*');
    deny(['s3:DeleteObject', 's3:DeleteObjectVersion'], [objects]);
    deny(['s3:PutLifecycleConfiguration'], [this.bucketArn]);
    // Another version would hide the first from who reads by name.
    deny(['s3:PutObject'], [objects], { Null: { 's3:if-none-match': 'true' } });
  }
}

/** How the storage stack exports the bucket, which is how cdk-nag names the finding. */
const copiesExport = 'AcsgStorage:ExportsOutputFnGetAttCheckpointCopies8CFBA1BDArnB7B004FD';

export const letKeepCopies = (scope: Construct, copies: CopyBucket, roles: IRole[]): void => {
  const policy = new Policy(scope, 'KeepCopies', {
    roles,
    statements: [
      new PolicyStatement({ actions: ['s3:ListBucket'], resources: [copies.bucketArn] }),
      new PolicyStatement({
        actions: ['s3:GetObject', 's3:PutObject'],
        resources: [copies.arnForObjects('*')],
      }),
    ],
  });
  Validations.of(policy).acknowledge({
    id: `AwsSolutions-IAM5[Resource::${copiesExport}/*]`,
    reason: 'Each copy has a name of its own, and the bucket holds nothing else.',
  });
};
