import type { StreamRecord } from '#infra/local/streams/stream-record';

/** A stream record of the given key and place in the stream. */
export const aStreamRecord = (PK: string, sequence = '1', SK = 'META'): StreamRecord => ({
  eventID: sequence,
  eventName: 'INSERT',
  eventVersion: '1.1',
  eventSource: 'aws:dynamodb',
  awsRegion: 'eu-west-1',
  eventSourceARN: 'arn:aws:dynamodb:eu-west-1:000000000000:table/Records/stream/1',
  dynamodb: {
    ApproximateCreationDateTime: 1_795_000_000,
    Keys: { PK: { S: PK }, SK: { S: SK } },
    SequenceNumber: sequence,
    SizeBytes: 10,
    StreamViewType: 'KEYS_ONLY',
  },
});
