/** A stream record as the SDK gives it → as Lambda hands it to a function. */

import type { _Record as SdkRecord } from '@aws-sdk/client-dynamodb-streams';
import { isDeepStrictEqual } from 'node:util';

type Attributes = Readonly<Record<string, unknown>>;

export type StreamRecord = {
  readonly eventID: string;
  readonly eventName: string;
  readonly eventVersion: string;
  readonly eventSource: 'aws:dynamodb';
  readonly awsRegion: string;
  readonly eventSourceARN: string;
  readonly userIdentity?: { readonly type: string; readonly principalId: string };
  readonly dynamodb: {
    /** Seconds since the epoch. */
    readonly ApproximateCreationDateTime: number;
    readonly Keys: Attributes;
    readonly NewImage?: Attributes;
    readonly OldImage?: Attributes;
    readonly SequenceNumber: string;
    readonly SizeBytes: number;
    readonly StreamViewType: string;
  };
};

/** Binary values become base64; the rest of an attribute value is JSON already. */
const plain = (value: unknown): unknown => {
  if (value instanceof Uint8Array) return Buffer.from(value).toString('base64');
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, plain(entry)]));
};

const attributes = (value: unknown): Attributes => plain(value ?? {}) as Attributes;

/** As Lambda marks an item that DynamoDB itself removed because its time was over. */
export const expiryIdentity = { type: 'Service', principalId: 'dynamodb.amazonaws.com' };

const identityOf = (record: SdkRecord, expired: boolean) => {
  if (expired) return { userIdentity: expiryIdentity };
  const { Type, PrincipalId } = record.userIdentity ?? {};
  return Type && PrincipalId ? { userIdentity: { type: Type, principalId: PrincipalId } } : {};
};

export const toStreamRecord = (
  record: SdkRecord,
  source: {
    readonly arn: string;
    readonly region: string;
    readonly expired: (keys: Attributes) => boolean;
  },
): StreamRecord => {
  const change = record.dynamodb ?? {};
  const keys = attributes(change.Keys);
  const sequence = change.SequenceNumber;
  if (sequence === undefined) throw new Error('A stream record without a sequence number');
  return {
    eventID: record.eventID ?? sequence,
    eventName: record.eventName ?? 'MODIFY',
    eventVersion: record.eventVersion ?? '1.1',
    eventSource: 'aws:dynamodb',
    awsRegion: source.region,
    eventSourceARN: source.arn,
    ...identityOf(record, record.eventName === 'REMOVE' && source.expired(keys)),
    dynamodb: {
      ApproximateCreationDateTime: (change.ApproximateCreationDateTime?.getTime() ?? 0) / 1000,
      Keys: keys,
      ...(change.NewImage && { NewImage: attributes(change.NewImage) }),
      ...(change.OldImage && { OldImage: attributes(change.OldImage) }),
      SequenceNumber: sequence,
      SizeBytes: change.SizeBytes ?? 0,
      StreamViewType: change.StreamViewType ?? 'KEYS_ONLY',
    },
  };
};

/** The embedded database reports writes that changed nothing; DynamoDB does not. Without images nobody can tell. */
export const changedNothing = ({ eventName, dynamodb }: StreamRecord): boolean =>
  eventName === 'MODIFY' &&
  dynamodb.OldImage !== undefined &&
  isDeepStrictEqual(dynamodb.OldImage, dynamodb.NewImage);
