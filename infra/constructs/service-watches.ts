/** What is watched of the service. Each watch says what people lose while it rings. */
import { Duration } from 'aws-cdk-lib';
import type { HttpStage } from 'aws-cdk-lib/aws-apigatewayv2';
import { Metric, Stats, type IMetric } from 'aws-cdk-lib/aws-cloudwatch';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { EventSourceMapping, IFunction } from 'aws-cdk-lib/aws-lambda';

import type { DeployedFunction } from './partition-access.ts';
import type { FunctionLogs } from './log-watches.ts';

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

export const watchesOf = ({
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
