/** Where files lie for some days that are too large for an answer, and who may write and read them. */
import { Duration, Stack, Validations } from 'aws-cdk-lib';
import { type IRole, PolicyStatement } from 'aws-cdk-lib/aws-iam';
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

  /** A link is signed by whoever hands it out, and reads what they may read. */
  letExport(role: IRole): void {
    const statements = [
      new PolicyStatement({
        actions: ['s3:GetObject', 's3:PutObject'],
        resources: [this.arnForObjects(`${exportedFiles}*`)],
      }),
      new PolicyStatement({
        actions: ['kms:Decrypt', 'kms:GenerateDataKey'],
        resources: this.encryptionKey ? [this.encryptionKey.keyArn] : [],
        conditions: {
          StringEquals: { 'kms:ViaService': `s3.${Stack.of(this).region}.amazonaws.com` },
        },
      }),
    ];
    for (const statement of statements) role.addToPrincipalPolicy(statement);
  }
}

export const acknowledgeFiles = (role: Construct, id: string): void =>
  Validations.of(role).acknowledge({
    id,
    reason: 'Each file has a name of its own, under the one prefix that is for such files.',
  });
