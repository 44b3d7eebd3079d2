/** Puts what `vite build` wrote, and the sign-in it is to use, into the dashboard's bucket. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import {
  Annotations,
  Duration,
  RemovalPolicy,
  Stack,
  Validations,
  type CfnElement,
} from 'aws-cdk-lib';
import type { IDistribution } from 'aws-cdk-lib/aws-cloudfront';
import { LogGroup, type RetentionDays } from 'aws-cdk-lib/aws-logs';
import type { Bucket } from 'aws-cdk-lib/aws-s3';
import { BucketDeployment, CacheControl, Source } from 'aws-cdk-lib/aws-s3-deployment';
import { Construct } from 'constructs';
import { pageFilesName } from '../../shared/contract/page-files.ts';
import type { Settings } from '../settings.ts';

/** Which files a page needs, as the build left it; undefined where nothing was built. */
export const builtPageFiles = (directory: string): string | undefined => {
  const file = path.join(directory, pageFilesName);
  return existsSync(file) ? readFileSync(file, 'utf8').trim() : undefined;
};

export type DashboardFilesProps = {
  readonly directory: string;
  readonly bucket: Bucket;
  readonly distribution: IDistribution;
  readonly logRetention: RetentionDays;
  /** Where weaknesses are told; undefined where nobody is named. */
  readonly securityText: string | undefined;
  /** What the page reads at start-up, from /config.json, and commands before they sign in. */
  readonly config: {
    readonly world: Settings['world'];
    readonly issuer: string;
    readonly clientId: string;
    /** For commands, which sign in by it and not as the page. */
    readonly commandsClientId: string;
    readonly scopes: readonly string[];
  };
};

export class DashboardFiles extends Construct {
  constructor(scope: Construct, id: string, props: DashboardFilesProps) {
    super(scope, id);
    if (!existsSync(props.directory)) {
      // An annotation and no throw: the local runtime synthesises without a build, the CLI refuses to deploy.
      Annotations.of(this).addError(`${props.directory} is missing: run "npm run build" first`);
      return;
    }
    const logGroup = new LogGroup(this, 'Logs', {
      retention: props.logRetention,
      removalPolicy: RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE,
    });
    const files = Source.asset(props.directory);
    const shared = { destinationBucket: props.bucket, logGroup, prune: false };
    // Names carry a hash of their content. Old ones stay, for pages that are still open.
    const hashed = new BucketDeployment(this, 'HashedFiles', {
      ...shared,
      sources: [files],
      exclude: ['*'],
      include: ['assets/*'],
      cacheControl: [
        CacheControl.setPublic(),
        CacheControl.maxAge(Duration.days(365)),
        CacheControl.immutable(),
      ],
    });
    const pages = new BucketDeployment(this, 'Pages', {
      ...shared,
      sources: [
        files,
        Source.jsonData('config.json', props.config),
        ...(props.securityText === undefined
          ? []
          : [Source.data('.well-known/security.txt', props.securityText)]),
      ],
      exclude: ['assets/*'],
      cacheControl: [CacheControl.noCache()],
      distribution: props.distribution,
      distributionPaths: ['/*'],
    });
    pages.node.addDependency(hashed);
    // No page names a file that is not there yet.
    props.distribution.node.addDependency(hashed);
    acknowledgeUploader(Stack.of(this), props.bucket);
  }
}

const providerId = 'Custom::CDKBucketDeployment';

/** CDK's own uploader, which runs while the stack is deployed and never after. */
const acknowledgeUploader = (stack: Stack, bucket: Bucket): void => {
  const uploader = stack.node.children.find((child) => child.node.id.startsWith(providerId));
  if (uploader === undefined) throw new Error(`no ${providerId} in ${stack.stackName}`);
  const because = (reason: string) => (id: string) => ({ id: `AwsSolutions-${id}`, reason });
  const files = stack.getLogicalId(bucket.node.defaultChild as CfnElement);
  Validations.of(uploader).acknowledge(
    ...[
      'IAM5[Resource::*]',
      'IAM5[Resource::arn:<AWS::Partition>:s3:::cdk-hnb659fds-assets-<AWS::AccountId>-<AWS::Region>/*]',
      `IAM5[Resource::<${files}.Arn>/*]`,
      'IAM5[Action::s3:GetBucket*]',
      'IAM5[Action::s3:GetObject*]',
      'IAM5[Action::s3:List*]',
      'IAM5[Action::s3:Abort*]',
      'IAM5[Action::s3:DeleteObject*]',
    ].map(
      because(
        "CDK's uploader replaces public files: any object of the dashboard bucket, from the asset bucket, and one invalidation.",
      ),
    ),
    ...[
      'IAM4[Policy::arn:<AWS::Partition>:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole]',
    ].map(because("CDK's uploader writes its own log by the managed policy.")),
    ...['L1'].map(because('CDK chooses the runtime of its uploader.')),
  );
};
