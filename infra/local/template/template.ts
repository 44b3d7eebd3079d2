/** cdk.out → what is to run here: tables, functions, routes with their authorizers, event sources, schedules, the dashboard. */

import type * as z from 'zod';
import { assetDirectory, readAssembly, type Assembly } from './assembly.ts';
import { nameInArn, physicalName, type LocalPlace } from './local-values.ts';
import { readBehaviours, readDeployments } from './template-edge.ts';
import {
  parseProperties,
  templateReader,
  type FoundResource,
  type TemplateReader,
} from './template-reader.ts';
import * as schema from './template-schemas.ts';
import type {
  EventSourceDefinition,
  FunctionDefinition,
  LocalTemplate,
  RouteDefinition,
  ScheduleDefinition,
  TableDefinition,
} from './template-types.ts';

/** HTTP APIs give up on an integration after this long. */
const INTEGRATION_LIMIT_MS = 30_000;

const nameOf = ({ stack, logicalId, resource }: FoundResource): string =>
  physicalName(stack, logicalId, resource);

const tableFrom = (found: FoundResource): TableDefinition => {
  const table = parseProperties(schema.table, found);
  return {
    name: nameOf(found),
    attributes: table.AttributeDefinitions,
    keySchema: table.KeySchema,
    indexes: table.GlobalSecondaryIndexes,
    streamView: table.StreamSpecification?.StreamViewType,
    timeToLiveAttribute: table.TimeToLiveSpecification?.Enabled
      ? table.TimeToLiveSpecification.AttributeName
      : undefined,
  };
};

/** `recomputeFunction11A3140E` → `recompute`: the hash and the construct's own word say nothing to people. */
export const functionLabelOf = (logicalId: string): string =>
  logicalId.replace(/[0-9A-F]{8}$/, '').replace(/(?<=.)Function$/, '') || logicalId;

const functionFrom = (assembly: Assembly, found: FoundResource): FunctionDefinition => {
  const lambda = parseProperties(schema.lambda, found);
  return {
    name: nameOf(found),
    label: functionLabelOf(found.logicalId),
    directory: assetDirectory(assembly, lambda.Code.S3Key),
    handler: lambda.Handler,
    environment: lambda.Environment?.Variables ?? {},
    timeoutSeconds: lambda.Timeout,
    memoryMegabytes: lambda.MemorySize,
    reservedConcurrency: lambda.ReservedConcurrentExecutions,
  };
};

const functionNameIn = (text: string): string => nameInArn('function', text) ?? text;

const eventSourceFrom = (found: FoundResource): EventSourceDefinition => {
  const mapping = parseProperties(schema.eventSource, found);
  const tableName = nameInArn('table', mapping.EventSourceArn);
  if (!tableName)
    throw new Error(`${found.logicalId}: ${mapping.EventSourceArn} is no table's stream`);
  return {
    tableName,
    functionName: functionNameIn(mapping.FunctionName),
    batchSize: mapping.BatchSize,
    batchWindowSeconds: mapping.MaximumBatchingWindowInSeconds,
    bisectOnError: mapping.BisectBatchOnFunctionError,
    reportsItemFailures: mapping.FunctionResponseTypes.includes('ReportBatchItemFailures'),
    retryAttempts: mapping.MaximumRetryAttempts,
    maxRecordAgeSeconds: mapping.MaximumRecordAgeInSeconds,
    startingPosition: mapping.StartingPosition,
    filters: mapping.FilterCriteria?.Filters.map(({ Pattern }) => JSON.parse(Pattern)) ?? [],
    onFailure: mapping.DestinationConfig?.OnFailure?.Destination,
  };
};

const secondsIn: Readonly<Record<string, number>> = { minute: 60, hour: 3_600, day: 86_400 };

/** `rate(1 hour)`: what runs here counts from the start of the product, so it knows no `cron`. */
const secondsOf = (expression: string): number => {
  const [, count, unit = ''] = /^rate\((\d+) (minute|hour|day)s?\)$/.exec(expression) ?? [];
  const seconds = Number(count) * (secondsIn[unit] ?? 0);
  if (!(seconds > 0)) throw new Error(`${expression}: only rates run locally`);
  return seconds;
};

const schedulesFrom = (found: FoundResource): readonly ScheduleDefinition[] => {
  const rule = parseProperties(schema.scheduleRule, found);
  if (rule.State === 'DISABLED') return [];
  return rule.Targets.map(({ Arn, Input }) => ({
    functionName: functionNameIn(Arn),
    everySeconds: secondsOf(rule.ScheduleExpression),
    event: Input,
  }));
};

const routesFrom = ({ all }: TemplateReader): readonly RouteDefinition[] => {
  const byName = <Value>(type: string, form: z.ZodType<Value>) =>
    new Map(all(type).map((found) => [nameOf(found), parseProperties(form, found)]));
  const authorizers = byName('AWS::ApiGatewayV2::Authorizer', schema.authorizer);
  const integrations = byName('AWS::ApiGatewayV2::Integration', schema.integration);
  return all('AWS::ApiGatewayV2::Route').map((found) => {
    const route = parseProperties(schema.route, found);
    const integration = integrations.get(route.Target.replace(/^integrations\//, ''));
    if (!integration) throw new Error(`${route.RouteKey}: no integration ${route.Target}`);
    const [method = '', path = ''] =
      route.RouteKey === '$default' ? ['ANY', '$default'] : route.RouteKey.split(' ');
    const authorizer =
      route.AuthorizerId === undefined ? undefined : authorizers.get(route.AuthorizerId);
    if (route.AuthorizationType !== 'NONE' && !authorizer)
      throw new Error(`${route.RouteKey}: only JWT authorizers run locally`);
    return {
      method,
      path,
      functionName: functionNameIn(integration.IntegrationUri),
      authorizer: authorizer?.JwtConfiguration,
      scopes: route.AuthorizationScopes,
      timeoutMilliseconds: integration.TimeoutInMillis ?? INTEGRATION_LIMIT_MS,
    };
  });
};

export const readTemplate = (directory: string, place: LocalPlace): LocalTemplate => {
  const assembly = readAssembly(directory);
  const reader = templateReader(assembly, place);
  const routes = routesFrom(reader);
  const eventSources = reader.all('AWS::Lambda::EventSourceMapping').map(eventSourceFrom);
  const schedules = reader.all('AWS::Events::Rule').flatMap(schedulesFrom);
  // Others are CDK's own helpers of a deployment.
  const wanted = new Set(
    [...routes, ...eventSources, ...schedules].map(({ functionName }) => functionName),
  );
  return {
    tables: reader.all('AWS::DynamoDB::Table').map(tableFrom),
    functions: reader
      .all('AWS::Lambda::Function')
      .filter((found) => wanted.has(nameOf(found)))
      .map((found) => functionFrom(assembly, found)),
    routes,
    cors: reader
      .all('AWS::ApiGatewayV2::Api')
      .map((found) => parseProperties(schema.api, found).CorsConfiguration)[0],
    eventSources,
    schedules,
    deployments: readDeployments(reader),
    behaviours: readBehaviours(reader, place),
  };
};
