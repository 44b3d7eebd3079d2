/** What must outlive every deployment: the table, its key, the people who may sign in, undelivered stream records, files, keys that sign. */
import { CfnOutput, Duration, Stack } from 'aws-cdk-lib';
import { BucketEncryption } from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';
import { AppTable } from '../constructs/app-table.ts';
import { CopyBucket } from '../constructs/copy-bucket.ts';
import { CustomerKey } from '../constructs/customer-key.ts';
import { AccessLogBucket, PrivateBucket } from '../constructs/private-bucket.ts';
import { KeptFiles } from '../constructs/kept-files.ts';
import { SigningKey } from '../constructs/signing-key.ts';
import { UserSignIn } from '../constructs/sign-in.ts';
import { machineOutput } from '../command-sign-in.ts';
import type { Settings } from '../settings.ts';

export class StorageStack extends Stack {
  readonly dataKey: CustomerKey;
  readonly records: AppTable;
  readonly undelivered: PrivateBucket;
  readonly files: KeptFiles;
  readonly signIn: UserSignIn;
  readonly signingKey: SigningKey;
  readonly logKey: SigningKey;
  readonly copies: CopyBucket;

  constructor(scope: Construct, id: string, { settings }: { readonly settings: Settings }) {
    super(scope, id, {
      description: 'ACSG matching: records and sign-in',
      terminationProtection: true,
    });
    this.dataKey = new CustomerKey(this, 'DataKey', 'ACSG records');
    this.records = new AppTable(this, 'Records', this.dataKey);
    const log = new AccessLogBucket(this, 'AccessLogs', {
      keptFor: Duration.days(settings.logRetention),
    });
    this.undelivered = new PrivateBucket(this, 'UndeliveredRecords', {
      encryption: BucketEncryption.KMS,
      encryptionKey: this.dataKey,
      bucketKeyEnabled: true,
      serverAccessLogsBucket: log,
    });
    this.files = new KeptFiles(this, 'Files', { key: this.dataKey, log });
    this.signIn = new UserSignIn(this, 'SignIn', settings);
    this.signingKey = new SigningKey(this, 'SigningKey', 'ACSG reports');
    this.logKey = new SigningKey(this, 'LogKey', 'ACSG logs of what was done');
    this.copies = new CopyBucket(this, 'CheckpointCopies', { log });
    new CfnOutput(this, 'CheckpointsBucket', { value: this.copies.bucketName });
    new CfnOutput(this, 'Issuer', { value: this.signIn.issuer });
    new CfnOutput(this, 'UserPoolId', { value: this.signIn.userPoolId });
    new CfnOutput(this, 'ClientId', { value: this.signIn.client.userPoolClientId });
    for (const [name, { userPoolClientId: value }] of Object.entries(this.signIn.machineClients))
      new CfnOutput(this, machineOutput(name), { value });
  }
}
