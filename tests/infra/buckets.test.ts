import { describe, expect, test } from 'vitest';
import { synthesise } from './synthesised.ts';

const { storage, service, dashboard } = synthesise();
const buckets = [storage, service, dashboard].flatMap((stack) =>
  Object.entries(stack.all('AWS::S3::Bucket')).map(([id, bucket]) => ({ id, bucket, stack })),
);

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
});
