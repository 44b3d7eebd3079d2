/** What the rules of good practice find at the edge and is meant so, each with its reason. */
import { Validations } from 'aws-cdk-lib';
import type { Distribution } from 'aws-cdk-lib/aws-cloudfront';

import type { Settings } from '../settings.ts';

export const acceptEdgeFindings = (
  distribution: Distribution,
  { webAclArn, certificateArn }: Pick<Settings, 'webAclArn' | 'certificateArn'>,
): void => {
  const accept = (id: string, reason: string): void => {
    Validations.of(distribution).acknowledge({ id, reason });
  };
  accept(
    'AwsSolutions-CFR1',
    'Open to every country on purpose: States and stakeholders everywhere read it.',
  );
  accept(
    'Annotation::@aws-cdk/aws-cloudfront-origins:listBucketSecurityRisk',
    'The default root object is set, and the page rewrite leaves no path that ends in a slash.',
  );
  if (webAclArn === undefined)
    accept(
      'AwsSolutions-CFR2',
      'CloudFront takes web ACLs of us-east-1 alone and this app deploys to any region: the setting webAclArn names one.',
    );
  if (certificateArn === undefined)
    accept(
      'AwsSolutions-CFR4',
      "CloudFront's own certificate fixes the minimum TLS version; with the setting certificateArn it is 1.2.",
    );
};
