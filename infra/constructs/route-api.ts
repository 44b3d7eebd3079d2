/** The HTTP API: one gateway route per entry of shared/contract/routes.ts, each with the scope that its access demands. */
import { RemovalPolicy, Validations } from 'aws-cdk-lib';
import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway';
import {
  HttpApi,
  HttpMethod,
  HttpRoute,
  HttpRouteKey,
  HttpStage,
  LogGroupLogDestination,
  PayloadFormatVersion,
  type HttpRouteIntegration,
} from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpJwtAuthorizer } from 'aws-cdk-lib/aws-apigatewayv2-authorizers';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { LogGroup, type RetentionDays } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import {
  hasHead,
  routes,
  scopeOf,
  type FunctionName,
  type Route,
} from '../../shared/contract/routes.ts';

/** Requests a second for all callers together: far above the framework's use, far below what would hurt its bill. */
const throttle = { rateLimit: 200, burstLimit: 400 };

/** No address and no name: who did what is in the audit chain, by subject. */
const accessLogFormat = AccessLogFormat.custom(
  JSON.stringify({
    requestId: '$context.requestId',
    time: '$context.requestTimeEpoch',
    route: '$context.routeKey',
    status: '$context.status',
    latency: '$context.responseLatency',
    integrationLatency: '$context.integrationLatency',
    length: '$context.responseLength',
    subject: '$context.authorizer.claims.sub',
    authorizerError: '$context.authorizer.error',
    integrationError: '$context.integrationErrorMessage',
  }),
);

export type RouteApiProps = {
  readonly functions: Readonly<Record<FunctionName, IFunction>>;
  readonly issuer: string;
  /** The clients whose tokens are taken. */
  readonly audience: readonly string[];
  readonly logRetention: RetentionDays;
  readonly logKey: IKey;
};

export class RouteApi extends Construct {
  readonly api: HttpApi;
  readonly stage: HttpStage;

  constructor(scope: Construct, id: string, props: RouteApiProps) {
    super(scope, id);
    // No CORS: the dashboard calls from the same origin, through CloudFront, which reaches the API by its
    // default endpoint. That endpoint can be switched off only once the API has a domain of its own.
    this.api = new HttpApi(this, 'Api', { apiName: 'acsg', createDefaultStage: false });
    this.stage = new HttpStage(this, 'Stage', {
      httpApi: this.api,
      stageName: '$default',
      autoDeploy: true,
      throttle,
      accessLogSettings: {
        destination: new LogGroupLogDestination(
          new LogGroup(this, 'AccessLogs', {
            retention: props.logRetention,
            encryptionKey: props.logKey,
            removalPolicy: RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE,
          }),
        ),
        format: accessLogFormat,
      },
    });
    this.addRoutes(props);
  }

  private addRoutes(props: RouteApiProps): void {
    const authorizer = new HttpJwtAuthorizer('Authorizer', props.issuer, {
      jwtAudience: [...props.audience],
    });
    const integrations = new Map<FunctionName, HttpRouteIntegration>(
      Object.entries(props.functions).map(([name, lambda]) => [
        name as FunctionName,
        // One permission per function: a statement per route would fill the function's 20 KB policy.
        new HttpLambdaIntegration(name, lambda, {
          payloadFormatVersion: PayloadFormatVersion.VERSION_2_0,
          scopePermissionToRoute: false,
        }),
      ]),
    );
    for (const [routeId, route] of Object.entries<Route>(routes)) {
      const integration = integrations.get(route.function);
      if (integration === undefined) throw new Error(`${routeId}: no function ${route.function}`);
      const requiredScope = scopeOf(route.access);
      const add = (id: string, method: HttpMethod): HttpRoute =>
        new HttpRoute(this, id, {
          httpApi: this.api,
          routeKey: HttpRouteKey.with(route.path, method),
          integration,
          ...(requiredScope === undefined
            ? {}
            : { authorizer, authorizationScopes: [requiredScope] }),
        });
      const added = add(routeId, HttpMethod[route.method]);
      const heads = hasHead(route) ? [add(`${routeId}Head`, HttpMethod.HEAD)] : [];
      if (requiredScope === undefined) {
        for (const open of [added, ...heads]) {
          Validations.of(open).acknowledge({
            id: 'AwsSolutions-APIG4',
            reason:
              'Public by contract: it answers from public records and vocabulary alone, by a role that can read nothing else.',
          });
        }
      }
    }
  }
}
