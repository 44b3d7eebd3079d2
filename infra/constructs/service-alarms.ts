/** What wakes somebody: each alarm says in its description what people lose while it lasts. */
import { Duration, Stack } from 'aws-cdk-lib';
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
import type { DeployedFunction } from '../stacks/access.ts';

const period = Duration.minutes(1);
const minute = 60_000;

type Watch = {
  readonly metric: IMetric;
  readonly above: number;
  readonly periods: number;
  readonly loss: string;
};

export type ServiceAlarmsProps = {
  readonly functions: Readonly<Record<DeployedFunction, IFunction>>;
  readonly stream: EventSourceMapping;
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

const watchesOf = ({ functions, stream, stage }: ServiceAlarmsProps): Record<string, Watch> => ({
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
  ApiFaults: {
    metric: stage.metricServerError({ statistic: Stats.SUM, period }),
    above: 0,
    periods: 1,
    loss: 'A request was answered with 5xx.',
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
          above: 0,
          periods: 1,
          loss: `${name} was refused capacity.`,
        },
      ],
    ]),
  ),
});

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
    const action = new SnsAction(topic);
    for (const [alarmId, { metric, above, periods, loss }] of Object.entries(watchesOf(props))) {
      new Alarm(this, alarmId, {
        alarmDescription: loss,
        metric,
        threshold: above,
        evaluationPeriods: periods,
        comparisonOperator: ComparisonOperator.GREATER_THAN_THRESHOLD,
        treatMissingData: TreatMissingData.NOT_BREACHING,
      }).addAlarmAction(action);
    }
  }
}
