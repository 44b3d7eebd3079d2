/** The dashboard at the edge: its files and the API under one origin, so that the browser needs no CORS. */
import { CfnOutput, Duration, Stack, Validations } from 'aws-cdk-lib';
import { Certificate } from 'aws-cdk-lib/aws-certificatemanager';
import {
  AccessLevel,
  AllowedMethods,
  CachePolicy,
  Distribution,
  FunctionEventType,
  HttpVersion,
  OriginRequestPolicy,
  SecurityPolicyProtocol,
  ViewerProtocolPolicy,
  type BehaviorOptions,
  type DistributionProps,
} from 'aws-cdk-lib/aws-cloudfront';
import { HttpOrigin, S3BucketOrigin } from 'aws-cdk-lib/aws-cloudfront-origins';
import { BucketEncryption } from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';
import { pageFilesHeader } from '../../shared/contract/page-files.ts';
import { languages } from '../../shared/vocabulary/label.ts';
import { DashboardFiles, builtPageFiles } from '../constructs/dashboard-files.ts';
import {
  neverKeptErrors,
  pageRewrite,
  publicAnswers,
  securityHeaders,
} from '../constructs/edge-policies.ts';
import { AccessLogBucket, PrivateBucket } from '../constructs/private-bucket.ts';
import type { UserSignIn } from '../constructs/sign-in.ts';
import type { Settings } from '../settings.ts';
import type { ServiceStack } from './service.ts';

export type DashboardStackProps = {
  readonly settings: Settings;
  readonly service: ServiceStack;
  readonly signIn: UserSignIn;
};

export class DashboardStack extends Stack {
  constructor(scope: Construct, id: string, { settings, service, signIn }: DashboardStackProps) {
    super(scope, id, { description: 'ACSG matching: dashboard' });
    const accessLogs = new AccessLogBucket(this, 'AccessLogs', {
      keptFor: Duration.days(settings.logRetention),
      byAcl: true,
    });
    const bucket = new PrivateBucket(this, 'Files', {
      encryption: BucketEncryption.S3_MANAGED,
      serverAccessLogsBucket: accessLogs,
    });
    const { region, urlSuffix } = service;
    const responseHeadersPolicy = securityHeaders(this, [
      `https://cognito-idp.${region}.${urlSuffix}`,
      signIn.domain.baseUrl(),
    ]);
    const secured = {
      viewerProtocolPolicy: ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
      responseHeadersPolicy,
    };
    const apiHost = `${service.routeApi.api.apiId}.execute-api.${region}.${urlSuffix}`;
    const api: BehaviorOptions = {
      ...secured,
      origin: new HttpOrigin(apiHost),
      originRequestPolicy: OriginRequestPolicy.ALL_VIEWER_EXCEPT_HOST_HEADER,
      viewerProtocolPolicy: ViewerProtocolPolicy.HTTPS_ONLY,
    };
    const functionAssociations = [
      { eventType: FunctionEventType.VIEWER_REQUEST, function: pageRewrite(this) },
    ];
    const kept: BehaviorOptions = {
      ...api,
      cachePolicy: publicAnswers(this),
      allowedMethods: AllowedMethods.ALLOW_GET_HEAD,
    };
    const pageFiles = builtPageFiles(settings.dashboardDirectory);
    const drawn: BehaviorOptions = {
      ...kept,
      viewerProtocolPolicy: ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
      // Told here, with the files, since whoever draws is deployed before them.
      origin: new HttpOrigin(apiHost, {
        ...(pageFiles !== undefined && { customHeaders: { [pageFilesHeader]: pageFiles } }),
      }),
    };
    const distribution = new Distribution(this, 'Distribution', {
      comment: 'ACSG matching',
      defaultRootObject: 'index.html',
      httpVersion: HttpVersion.HTTP2_AND_3,
      defaultBehavior: {
        ...secured,
        // LIST, so that a missing file is a 404 and not S3's 403.
        origin: S3BucketOrigin.withOriginAccessControl(bucket, {
          originAccessLevels: [AccessLevel.READ, AccessLevel.LIST],
        }),
        cachePolicy: CachePolicy.CACHING_OPTIMIZED,
        functionAssociations,
      },
      additionalBehaviors: {
        ...Object.fromEntries(
          languages.map((language) => [`/${language}/`, { ...drawn, functionAssociations }]),
        ),
        '/api/public/*': kept,
        '/api/vocabulary': kept,
        '/api/openapi.json': kept,
        '/api/*': {
          ...api,
          cachePolicy: CachePolicy.CACHING_DISABLED,
          allowedMethods: AllowedMethods.ALLOW_ALL,
        },
      },
      errorResponses: [...neverKeptErrors],
      logBucket: accessLogs,
      logFilePrefix: 'distribution/',
      webAclId: settings.webAclArn,
      ...this.domainOf(settings),
    });
    this.acknowledge(distribution, settings);
    new DashboardFiles(this, 'Deployment', {
      directory: settings.dashboardDirectory,
      bucket,
      distribution,
      logRetention: settings.logRetention,
      config: {
        world: settings.world,
        issuer: signIn.issuer,
        clientId: signIn.client.userPoolClientId,
        scopes: signIn.scopeNames,
      },
    });
    new CfnOutput(this, 'DashboardOrigin', {
      value: `https://${distribution.distributionDomainName}`,
    });
  }

  private domainOf({ certificateArn, dashboardOrigin }: Settings): Partial<DistributionProps> {
    if (certificateArn === undefined || dashboardOrigin === undefined) return {};
    return {
      domainNames: [new URL(dashboardOrigin).hostname],
      certificate: Certificate.fromCertificateArn(this, 'Certificate', certificateArn),
      minimumProtocolVersion: SecurityPolicyProtocol.TLS_V1_2_2021,
    };
  }

  private acknowledge(distribution: Distribution, settings: Settings): void {
    Validations.of(distribution).acknowledge({
      id: 'AwsSolutions-CFR1',
      reason: 'Open to every country on purpose: States and stakeholders everywhere read it.',
    });
    Validations.of(distribution).acknowledge({
      id: 'Annotation::@aws-cdk/aws-cloudfront-origins:listBucketSecurityRisk',
      reason:
        'The default root object is set, and the page rewrite leaves no path that ends in a slash.',
    });
    if (settings.webAclArn === undefined) {
      Validations.of(distribution).acknowledge({
        id: 'AwsSolutions-CFR2',
        reason:
          'CloudFront takes web ACLs of us-east-1 alone and this app deploys to any region: the setting webAclArn names one.',
      });
    }
    if (settings.certificateArn === undefined) {
      Validations.of(distribution).acknowledge({
        id: 'AwsSolutions-CFR4',
        reason:
          "CloudFront's own certificate fixes the minimum TLS version; with the setting certificateArn it is 1.2.",
      });
    }
  }
}
