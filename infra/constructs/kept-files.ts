/** Where files lie for some days that are too large for an answer, and who may write and read them. */
import { Duration, Stack, Validations } from 'aws-cdk-lib';
import { type IRole, Policy, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { type Bucket, BucketEncryption } from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';

import { exportedFiles, keptFileDays } from '../../shared/table/kept-files.ts';
import { PrivateBucket } from './private-bucket.ts';

export class KeptFiles extends PrivateBucket {
  constructor(
    scope: Construct,
    id: string,
    { key, log }: { readonly key: IKey; readonly log: Bucket },
  ) {
    super(scope, id, {
      encryption: BucketEncryption.KMS,
      encryptionKey: key,
      bucketKeyEnabled: true,
      serverAccessLogsBucket: log,
      // What is removed is gone: a former version would outlive the days that its reader was told.
      versioned: false,
      lifecycleRules: [
        {
          expiration: Duration.days(keptFileDays),
          abortIncompleteMultipartUploadAfter: Duration.days(keptFileDays),
        },
      ],
    });
  }
}

/** How the storage stack exports the bucket, which is how cdk-nag names the finding. */
const filesExport = 'AcsgStorage:ExportsOutputFnGetAttFiles8E6940B8ArnD8EE6C03';

/** A link is signed by whoever hands it out, and reads what they may read. */
export const letWriteExports = (
  scope: Construct,
  files: KeptFiles,
  key: IKey,
  roles: IRole[],
): void => {
  const policy = new Policy(scope, 'WriteExports', {
    roles,
    statements: [
      new PolicyStatement({
        actions: ['s3:GetObject', 's3:PutObject'],
        resources: [files.arnForObjects(`${exportedFiles}*`)],
      }),
      new PolicyStatement({
        actions: ['kms:Decrypt', 'kms:GenerateDataKey'],
        resources: [key.keyArn],
        conditions: {
          StringEquals: { 'kms:ViaService': `s3.${Stack.of(files).region}.amazonaws.com` },
        },
      }),
    ],
  });
  Validations.of(policy).acknowledge({
    id: `AwsSolutions-IAM5[Resource::${filesExport}/${exportedFiles}*]`,
    reason: 'Each file has a name of its own, under the prefix that is for such files alone.',
  });
};
