import { describe, expect, test } from 'vitest';
import { tableLayout } from '../../shared/table/layout.ts';
import { synthesise, targetOf } from './synthesised.ts';

const { storage } = synthesise();
const table = storage.one('AWS::DynamoDB::Table');
const properties = table['Properties'];

/** The second removes what a creation that failed has made, and keeps it from then on. */
const keptOnceMade = ['Retain', 'RetainExceptOnCreate'];

describe('the table', () => {
  test('keeps its logical id, since another would replace it', () => {
    expect(Object.keys(storage.all('AWS::DynamoDB::Table'))).toEqual(['RecordsTableC9B7A30B']);
    expect(properties.TableName).toBeUndefined();
  });

  test('survives deletion of the stack and of itself', () => {
    expect(table['DeletionPolicy']).toBe('Retain');
    expect(table['UpdateReplacePolicy']).toBe('Retain');
    expect(properties.DeletionProtectionEnabled).toBe(true);
  });

  test('can be restored to any second of the last 35 days', () => {
    expect(properties.PointInTimeRecoverySpecification).toEqual({
      PointInTimeRecoveryEnabled: true,
      RecoveryPeriodInDays: 35,
    });
  });

  test('streams keys alone, so that no contact detail can enter the stream', () => {
    expect(properties.StreamSpecification).toEqual({ StreamViewType: 'KEYS_ONLY' });
  });

  test('forgets what has expired', () => {
    expect(properties.TimeToLiveSpecification).toEqual({ AttributeName: 'ttl', Enabled: true });
  });

  test('is billed by request', () => {
    expect(properties.BillingMode).toBe('PAY_PER_REQUEST');
  });

  test('has the keys and indexes of the layout, all strings, and no other', () => {
    const schema = (keys: { partitionKey: string; sortKey: string }) => [
      { AttributeName: keys.partitionKey, KeyType: 'HASH' },
      { AttributeName: keys.sortKey, KeyType: 'RANGE' },
    ];

    expect(properties.KeySchema).toEqual(schema(tableLayout));
    expect(properties.GlobalSecondaryIndexes).toEqual(
      Object.entries(tableLayout.indexes).map(([IndexName, keys]) => ({
        IndexName,
        KeySchema: schema(keys),
        Projection: { ProjectionType: 'ALL' },
      })),
    );
    for (const { AttributeType } of properties.AttributeDefinitions)
      expect(AttributeType).toBe('S');
  });

  test("lies under the account's own key, rotated and kept", () => {
    const { SSEEnabled, SSEType, KMSMasterKeyId } = properties.SSESpecification;
    const key = storage.all('AWS::KMS::Key')[targetOf(KMSMasterKeyId)];

    expect({ SSEEnabled, SSEType }).toEqual({ SSEEnabled: true, SSEType: 'KMS' });
    expect(key?.['Properties'].EnableKeyRotation).toBe(true);
    expect(keptOnceMade).toContain(key?.['DeletionPolicy']);
  });
});

describe('the storage stack', () => {
  test('keeps everything that holds state when it is deleted', () => {
    const stateful = [
      'AWS::DynamoDB::Table',
      'AWS::KMS::Key',
      'AWS::S3::Bucket',
      'AWS::Cognito::UserPool',
    ];

    for (const [id, resource] of stateful.flatMap((type) => Object.entries(storage.all(type)))) {
      expect(keptOnceMade, id).toContain(resource['DeletionPolicy']);
    }
  });
});
