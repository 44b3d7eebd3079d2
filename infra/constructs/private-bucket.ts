/** Every bucket's defaults: closed, TLS only, versioned, kept, and with a log of who reads it. */
import { RemovalPolicy, Validations, type Duration } from 'aws-cdk-lib';
import {
  BlockPublicAccess,
  Bucket,
  BucketEncryption,
  ObjectOwnership,
  type BucketProps,
} from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';

const defaults = {
  blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
  enforceSSL: true,
  minimumTLSVersion: 1.2,
  removalPolicy: RemovalPolicy.RETAIN,
} as const satisfies BucketProps;

export class PrivateBucket extends Bucket {
  constructor(
    scope: Construct,
    id: string,
    props: BucketProps & { readonly serverAccessLogsBucket: Bucket },
  ) {
    super(scope, id, { ...defaults, versioned: true, serverAccessLogsPrefix: `${id}/`, ...props });
  }
}

/** Where access logs go. S3 writes them only under its own key; CloudFront writes them only by ACL. */
export class AccessLogBucket extends Bucket {
  constructor(
    scope: Construct,
    id: string,
    props: { readonly keptFor: Duration; readonly byAcl?: boolean },
  ) {
    super(scope, id, {
      ...defaults,
      encryption: BucketEncryption.S3_MANAGED,
      objectOwnership: props.byAcl
        ? ObjectOwnership.BUCKET_OWNER_PREFERRED
        : ObjectOwnership.BUCKET_OWNER_ENFORCED,
      lifecycleRules: [{ expiration: props.keptFor }],
    });
    Validations.of(this).acknowledge({
      id: 'AwsSolutions-S1',
      reason: 'It holds access logs itself: logging reads of logs into itself would never end.',
    });
  }
}
