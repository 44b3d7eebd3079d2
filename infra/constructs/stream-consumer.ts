/** The table's stream into a function, with the values that shared/table states and the filter of what wakes it. */
import { Duration, Validations } from 'aws-cdk-lib';
import { Policy, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import {
  EventSourceMapping,
  FilterCriteria,
  MetricType,
  StartingPosition,
} from 'aws-cdk-lib/aws-lambda';
import type { IBucket } from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import { streamConsumer } from '../../shared/table/stream-consumer.ts';
import type { AppFunction } from './app-function.ts';

export type StreamConsumerProps = {
  readonly streamArn: string;
  readonly consumer: AppFunction;
  /** Of keys, since the stream carries nothing else. */
  readonly filter: object;
  /** S3, because only there does the whole record arrive; a queue gets its position alone. */
  readonly undelivered: IBucket;
};

/** CDK's `grantStreamRead` and `S3OnFailureDestination` would add reading and deleting in the bucket. */
const statementsOf = ({ streamArn, undelivered }: StreamConsumerProps): PolicyStatement[] => {
  const key = undelivered.encryptionKey;
  return [
    new PolicyStatement({
      actions: ['dynamodb:DescribeStream', 'dynamodb:GetRecords', 'dynamodb:GetShardIterator'],
      resources: [streamArn],
    }),
    new PolicyStatement({ actions: ['dynamodb:ListStreams'], resources: ['*'] }),
    new PolicyStatement({ actions: ['s3:ListBucket'], resources: [undelivered.bucketArn] }),
    new PolicyStatement({ actions: ['s3:PutObject'], resources: [undelivered.arnForObjects('*')] }),
    ...(key === undefined
      ? []
      : [new PolicyStatement({ actions: ['kms:GenerateDataKey'], resources: [key.keyArn] })]),
  ];
};

/** How the storage stack exports the bucket, which is how cdk-nag names the finding. */
const undeliveredExport = 'AcsgStorage:ExportsOutputFnGetAttUndeliveredRecords9DF85386Arn88AE909D';

export class StreamConsumer extends Construct {
  readonly mapping: EventSourceMapping;

  constructor(scope: Construct, id: string, props: StreamConsumerProps) {
    super(scope, id);
    const policy = new Policy(this, 'Policy', {
      roles: [props.consumer.role],
      statements: statementsOf(props),
    });
    Validations.of(policy).acknowledge(
      {
        id: 'AwsSolutions-IAM5[Resource::*]',
        reason: 'Lambda asks for dynamodb:ListStreams, which cannot be narrowed to a resource.',
      },
      {
        id: `AwsSolutions-IAM5[Resource::${undeliveredExport}/*]`,
        reason:
          'Lambda chooses the object names of the records that it could not deliver; it may only put them.',
      },
    );
    this.mapping = new EventSourceMapping(this, 'Mapping', {
      target: props.consumer.lambda,
      eventSourceArn: props.streamArn,
      startingPosition: StartingPosition.TRIM_HORIZON,
      batchSize: streamConsumer.batchSize,
      maxBatchingWindow: Duration.seconds(streamConsumer.batchWindowSeconds),
      parallelizationFactor: streamConsumer.parallelizationFactor,
      bisectBatchOnError: true,
      reportBatchItemFailures: true,
      retryAttempts: streamConsumer.retryAttempts,
      maxRecordAge: Duration.seconds(streamConsumer.maxRecordAgeSeconds),
      filters: [FilterCriteria.filter({ ...props.filter })],
      onFailure: { bind: () => ({ destination: props.undelivered.bucketArn }) },
      metricsConfig: { metrics: [MetricType.EVENT_COUNT] },
    });
    this.mapping.node.addDependency(policy);
  }
}
