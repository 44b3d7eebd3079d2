/** Counts the lines of logs that hold certain words. The logs of all given functions count together. */
import type { Duration } from 'aws-cdk-lib';
import { Metric, Stats } from 'aws-cdk-lib/aws-cloudwatch';
import { FilterPattern, MetricFilter, type ILogGroup } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';

const metricNamespace = 'ACSG';

export type CountedLines = {
  readonly name: string;
  /** Every one of them stands in the line. */
  readonly words: readonly string[];
  readonly logs: Readonly<Record<string, ILogGroup>>;
  readonly period: Duration;
};

export const countLines = (
  scope: Construct,
  { name, words, logs, period }: CountedLines,
): Metric => {
  for (const [functionName, logGroup] of Object.entries(logs)) {
    new MetricFilter(scope, `${name}In${functionName}`, {
      logGroup,
      filterPattern: FilterPattern.allTerms(...words),
      metricNamespace,
      metricName: name,
      metricValue: '1',
    });
  }
  return new Metric({
    namespace: metricNamespace,
    metricName: name,
    statistic: Stats.SUM,
    period,
  });
};
