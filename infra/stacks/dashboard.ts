/** The dashboard at the edge: its files and the API under one origin, so that the browser needs no CORS. */
import { CfnOutput, Duration, Stack } from 'aws-cdk-lib';
import { Certificate } from 'aws-cdk-lib/aws-certificatemanager';
import {
  Distribution,
  HttpVersion,
  SecurityPolicyProtocol,
  ViewerProtocolPolicy,
  type DistributionProps,
} from 'aws-cdk-lib/aws-cloudfront';
import { BucketEncryption } from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';
import { DashboardFiles, builtPageFiles } from '../constructs/dashboard-files.ts';
import { edgeBehaviours } from '../constructs/edge-behaviours.ts';
import { acceptEdgeFindings } from '../constructs/edge-findings.ts';
import { neverKeptErrors, securityHeaders } from '../constructs/edge-policies.ts';
import { AccessLogBucket, PrivateBucket } from '../constructs/private-bucket.ts';
import { securityText } from '../constructs/security-text.ts';
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
    const { files, additional } = edgeBehaviours(this, {
      secured: {
        viewerProtocolPolicy: ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
        responseHeadersPolicy,
      },
      apiHost: `${service.routeApi.api.apiId}.execute-api.${region}.${urlSuffix}`,
      bucket,
      pageFiles: builtPageFiles(settings.dashboardDirectory),
    });
    const distribution = new Distribution(this, 'Distribution', {
      comment: 'ACSG matching',
      defaultRootObject: 'index.html',
      httpVersion: HttpVersion.HTTP2_AND_3,
      defaultBehavior: files,
      additionalBehaviors: additional,
      errorResponses: [...neverKeptErrors],
      logBucket: accessLogs,
      logFilePrefix: 'distribution/',
      webAclId: settings.webAclArn,
      ...this.domainOf(settings),
    });
    acceptEdgeFindings(distribution, settings);
    new DashboardFiles(this, 'Deployment', {
      directory: settings.dashboardDirectory,
      bucket,
      distribution,
      logRetention: settings.logRetention,
      securityText: securityText(settings),
      config: {
        world: settings.world,
        issuer: signIn.issuer,
        clientId: signIn.client.userPoolClientId,
        commandsClientId: signIn.commandsClient.userPoolClientId,
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
}
