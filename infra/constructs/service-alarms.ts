/** What wakes somebody: each alarm says in its description what people lose while it lasts. */
import { Annotations, Stack } from 'aws-cdk-lib';
import { Alarm, ComparisonOperator, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import { Construct } from 'constructs';

import { logWatches } from './log-watches.ts';
import { type ServiceAlarmsProps, watchesOf } from './service-watches.ts';

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
