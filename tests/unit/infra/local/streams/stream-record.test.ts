import type { _Record as SdkRecord } from '@aws-sdk/client-dynamodb-streams';
import { describe, expect, test } from 'vitest';
import { changedNothing, expiryIdentity, toStreamRecord } from '#infra/local/streams/stream-record';
import { aStreamRecord } from './a-stream-record.ts';

const anSdkRecord = (more: Partial<SdkRecord> = {}): SdkRecord => ({
  eventID: '7',
  eventName: 'MODIFY',
  eventVersion: '1.1',
  awsRegion: 'dynoxide',
  dynamodb: {
    ApproximateCreationDateTime: new Date('2026-11-23T10:00:00Z'),
    Keys: { PK: { S: 'PLEDGE#1' }, SK: { S: 'META' } },
    NewImage: { PK: { S: 'PLEDGE#1' }, bytes: { B: new Uint8Array([1, 2]) } },
    SequenceNumber: '7',
    SizeBytes: 32,
    StreamViewType: 'NEW_IMAGE',
  },
  ...more,
});

const convert = (record: SdkRecord, expired = false) =>
  toStreamRecord(record, { arn: 'arn:stream', region: 'eu-west-1', expired: () => expired });

describe('a stream record for Lambda', () => {
  test('has its time in seconds and its binary values in base64', () => {
    const record = convert(anSdkRecord());

    expect(record.dynamodb.ApproximateCreationDateTime).toBe(Date.UTC(2026, 10, 23, 10) / 1000);
    expect(record.dynamodb.NewImage?.bytes).toEqual({ B: 'AQI=' });
    expect(record).toMatchObject({
      eventSource: 'aws:dynamodb',
      eventSourceARN: 'arn:stream',
      awsRegion: 'eu-west-1',
    });
    expect(JSON.parse(JSON.stringify(record))).toEqual(record);
  });

  test('names who removed an item in lower camel case', () => {
    const record = convert(
      anSdkRecord({ userIdentity: { Type: 'Service', PrincipalId: 'somebody' } }),
    );

    expect(record.userIdentity).toEqual({ type: 'Service', principalId: 'somebody' });
  });

  test('says that DynamoDB removed it when its time was over', () => {
    expect(convert(anSdkRecord({ eventName: 'REMOVE' }), true).userIdentity).toEqual(
      expiryIdentity,
    );
    expect(convert(anSdkRecord({ eventName: 'INSERT' }), true).userIdentity).toBeUndefined();
  });

  test('changed nothing only if both images are there and equal', () => {
    const image = { PK: { S: 'PLEDGE#1' } };
    const record = aStreamRecord('PLEDGE#1');
    const withImages = (NewImage: object, OldImage: object) =>
      changedNothing({
        ...record,
        eventName: 'MODIFY',
        dynamodb: { ...record.dynamodb, NewImage: { ...NewImage }, OldImage: { ...OldImage } },
      });

    expect(withImages(image, image)).toBe(true);
    expect(withImages(image, { ...image, a: { S: 'x' } })).toBe(false);
    expect(changedNothing({ ...record, eventName: 'MODIFY' })).toBe(false);
  });
});
