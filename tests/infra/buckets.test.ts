import { describe, expect, test } from 'vitest';
import { synthesise } from './synthesised.ts';

const { storage, service, dashboard } = synthesise();
const buckets = [storage, service, dashboard].flatMap((stack) =>
  Object.entries(stack.all('AWS::S3::Bucket')).map(([id, bucket]) => ({ id, bucket, stack })),
);

type Denial = {
  readonly Effect: string;
  readonly Principal: object;
  readonly Action: unknown;
  readonly Condition?: object;
};

const policyOf = (id: string): readonly Denial[] =>
  Object.values(storage.all('AWS::S3::BucketPolicy'))
    .filter((policy) => policy['Properties'].Bucket.Ref === id)
    .flatMap((policy) => policy['Properties'].PolicyDocument.Statement as readonly Denial[]);

const copies = Object.entries(storage.all('AWS::S3::Bucket'))
  .filter(([id]) => id.startsWith('CheckpointCopies'))
  .map(([id, { Properties }]) => ({ id, Properties }))[0]!;

describe('every bucket', () => {
  test.each(buckets)('$id is closed to the public, encrypted and kept', ({ bucket }) => {
    expect(bucket['Properties'].PublicAccessBlockConfiguration).toEqual({
      BlockPublicAcls: true,
      BlockPublicPolicy: true,
      IgnorePublicAcls: true,
      RestrictPublicBuckets: true,
    });
    expect(bucket['Properties'].BucketEncryption).toBeDefined();
    expect(bucket['DeletionPolicy']).toBe('Retain');
  });

  test.each(buckets)('$id refuses anything but TLS', ({ id, stack }) => {
    const policies = Object.values(stack.all('AWS::S3::BucketPolicy')).filter(
      (policy) => policy['Properties'].Bucket.Ref === id,
    );

    expect(policies).toHaveLength(1);
    expect(JSON.stringify(policies[0]?.['Properties'].PolicyDocument)).toContain(
      '"Condition":{"Bool":{"aws:SecureTransport":"false"}},"Effect":"Deny"',
    );
  });

  test.each(buckets.filter(({ id }) => !id.startsWith('AccessLogs')))(
    '$id keeps versions and a log of who reads it',
    ({ bucket }) => {
      // Of files that are kept for days, no former version outlives them.
      const days = bucket['Properties'].LifecycleConfiguration?.Rules[0].ExpirationInDays;
      expect(bucket['Properties'].VersioningConfiguration).toEqual(
        days === undefined ? { Status: 'Enabled' } : undefined,
      );
      expect(bucket['Properties'].LoggingConfiguration.DestinationBucketName.Ref).toMatch(
        /^AccessLogs/,
      );
    },
  );

  test("files that are written for somebody are removed after a week, under the records' own key", () => {
    const files = buckets.find(({ id }) => id.startsWith('Files'))?.bucket['Properties'];
    expect(files?.LifecycleConfiguration.Rules).toEqual([
      {
        AbortIncompleteMultipartUpload: { DaysAfterInitiation: 7 },
        ExpirationInDays: 7,
        Status: 'Enabled',
      },
    ]);
    expect(JSON.stringify(files?.BucketEncryption)).toContain('DataKey');
  });

  test("undelivered records lie under the records' own key", () => {
    const undelivered = buckets.find(({ id }) => id.startsWith('Undelivered'))?.bucket[
      'Properties'
    ];
    const rule = undelivered?.BucketEncryption.ServerSideEncryptionConfiguration[0];

    expect(rule.ServerSideEncryptionByDefault.SSEAlgorithm).toBe('aws:kms');
    expect(JSON.stringify(rule.ServerSideEncryptionByDefault.KMSMasterKeyID)).toContain('DataKey');
  });

  test('of copies of checkpoints retains each for five years, whoever asks, under no key that could be deleted', () => {
    const { ObjectLockEnabled, ObjectLockConfiguration, BucketEncryption } = copies.Properties;
    const [rule] = BucketEncryption.ServerSideEncryptionConfiguration;

    expect(ObjectLockEnabled).toBe(true);
    expect(ObjectLockConfiguration).toEqual({
      ObjectLockEnabled: 'Enabled',
      Rule: { DefaultRetention: { Mode: 'COMPLIANCE', Days: 1827 } },
    });
    expect(rule.ServerSideEncryptionByDefault).toEqual({ SSEAlgorithm: 'AES256' });
  });

  test('of copies of checkpoints lets nobody remove one, or write one where there is one', () => {
    const denied = policyOf(copies.id).flatMap(({ Effect, Principal, Action, Condition }) =>
      Effect === 'Deny' && Action !== 's3:*' ? [{ Principal, Action, Condition }] : [],
    );
    const Principal = { AWS: '*' };

    expect(denied).toEqual([
      { Principal, Action: ['s3:DeleteObject', 's3:DeleteObjectVersion'] },
      { Principal, Action: 's3:PutLifecycleConfiguration' },
      { Principal, Action: 's3:PutObject', Condition: { Null: { 's3:if-none-match': 'true' } } },
    ]);
  });
});
