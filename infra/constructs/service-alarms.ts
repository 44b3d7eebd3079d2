/** What wakes somebody: each alarm says in its description what people lose while it lasts. */
import { Annotations, Duration, Stack } from 'aws-cdk-lib';
import type { HttpStage } from 'aws-cdk-lib/aws-apigatewayv2';
import {
  Alarm,
  ComparisonOperator,
  Metric,
  Stats,
  TreatMissingData,
  type IMetric,
} from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { EventSourceMapping, IFunction } from 'aws-cdk-lib/aws-lambda';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import { Construct } from 'constructs';
import type { DeployedFunction } from './access.ts';
import { type FunctionLogs, logWatches } from './log-watches.ts';

const period = Duration.minutes(1);
const minute = 60_000;

export type Watch = {
  readonly metric: IMetric;
  readonly periods: number;
  readonly loss: string;
} & (
  | { readonly above: number }
  /** Rings also when nothing is counted at all. */
  | { readonly below: number }
);

export type ServiceAlarmsProps = {
  readonly functions: Readonly<Record<DeployedFunction, IFunction>>;
  readonly logs: FunctionLogs;
  readonly stream: EventSourceMapping;
  readonly logStream: EventSourceMapping;
  readonly stage: HttpStage;
  readonly topicKey: IKey;
  readonly email: string | undefined;
};

const streamMetric = (stream: EventSourceMapping, metricName: string): Metric =>
  new Metric({
    namespace: 'AWS/Lambda',
    metricName,
    dimensionsMap: { EventSourceMappingUUID: stream.eventSourceMappingId },
    statistic: Stats.SUM,
    period,
  });

const iteratorAge = (lambda: IFunction): Metric =>
  lambda.metric('IteratorAge', { statistic: Stats.MAXIMUM, period });

const watchesOf = ({
  functions,
  stream,
  logStream,
  stage,
}: ServiceAlarmsProps): Record<string, Watch> => ({
  SuggestionsLate: {
    metric: iteratorAge(functions.recompute),
    above: minute,
    periods: 3,
    loss: 'Suggestions and coverage are over a minute behind.',
  },
  SuggestionsHourBehind: {
    metric: iteratorAge(functions.recompute),
    above: 60 * minute,
    periods: 1,
    loss: 'Suggestions are an hour behind; records are dropped at six.',
  },
  StreamRecordsDropped: {
    metric: streamMetric(stream, 'DroppedEventCount'),
    above: 0,
    periods: 1,
    loss: 'Changes were dropped: rebuild from the table.',
  },
  StreamRecordsUndelivered: {
    metric: streamMetric(stream, 'OnFailureDestinationDeliveredEventCount'),
    above: 0,
    periods: 1,
    loss: 'Changes went to the bucket of undelivered records.',
  },
  LogLate: {
    metric: iteratorAge(functions.sequencer),
    above: 5 * minute,
    periods: 1,
    loss: 'What was done is not yet in the log, for over five minutes: until then it could be rewritten unseen.',
  },
  LogRecordsDropped: {
    metric: streamMetric(logStream, 'DroppedEventCount'),
    above: 0,
    periods: 1,
    loss: 'The sequencer missed entries: the hourly run appends them to the log.',
  },
  /** Faults of ours are counted by their logs; here are the busy moments, which pass, unless they do not. */
  ApiUnavailable: {
    metric: stage.metricServerError({ statistic: Stats.SUM, period: Duration.minutes(5) }),
    above: 20,
    periods: 2,
    loss: 'More than twenty requests in five minutes were answered with 5xx, ten minutes long.',
  },
  ApiSlow: {
    metric: stage.metricLatency({ statistic: Stats.percentile(99), period }),
    above: 3_000,
    periods: 5,
    loss: 'One request in a hundred takes over three seconds.',
  },
  ...Object.fromEntries(
    Object.entries(functions).flatMap(([name, lambda]) => [
      [
        `${name}Errors`,
        { metric: lambda.metricErrors({ period }), above: 0, periods: 1, loss: `${name} failed.` },
      ],
      [
        `${name}Throttles`,
        {
          metric: lambda.metricThrottles({ period }),
          above: 10,
          periods: 5,
          loss: `${name} was refused capacity more than ten times a minute, five minutes long.`,
        },
      ],
    ]),
  ),
});

const limitOf = (bound: { readonly above: number } | { readonly below: number }) =>
  'above' in bound
    ? {
        threshold: bound.above,
        comparisonOperator: ComparisonOperator.GREATER_THAN_THRESHOLD,
        treatMissingData: TreatMissingData.NOT_BREACHING,
      }
    : {
        threshold: bound.below,
        comparisonOperator: ComparisonOperator.LESS_THAN_THRESHOLD,
        treatMissingData: TreatMissingData.BREACHING,
      };

export class ServiceAlarms extends Construct {
  constructor(scope: Construct, id: string, props: ServiceAlarmsProps) {
    super(scope, id);
    const topic = new Topic(this, 'Topic', { masterKey: props.topicKey, enforceSSL: true });
    topic.addToResourcePolicy(
      new PolicyStatement({
        principals: [new ServicePrincipal('cloudwatch.amazonaws.com')],
        actions: ['sns:Publish'],
        resources: [topic.topicArn],
        conditions: { StringEquals: { 'aws:SourceAccount': Stack.of(this).account } },
      }),
    );
    if (props.email !== undefined) topic.addSubscription(new EmailSubscription(props.email));
    else {
      Annotations.of(this).addWarningV2(
        'acsg:nobodyIsTold',
        'No alarm reaches anybody: name who is on duty with "-c alarmEmail=ADDRESS" or ACSG_ALARM_EMAIL.',
      );
    }
    const action = new SnsAction(topic);
    const watches = { ...watchesOf(props), ...logWatches(this, props.logs) };
    for (const [alarmId, { metric, periods, loss, ...bound }] of Object.entries(watches)) {
      new Alarm(this, alarmId, {
        alarmDescription: loss,
        metric,
        evaluationPeriods: periods,
        ...limitOf(bound),
      }).addAlarmAction(action);
    }
  }
}
