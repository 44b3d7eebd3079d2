/** cdk.out → what is to run here: tables, functions, routes with their authorizers, event sources, schedules, the dashboard. */
import { assetDirectory, readAssembly, type Assembly } from './assembly.ts';
import { nameInArn, type LocalPlace, functionNameIn } from './local-values.ts';
import { readBehaviours, readDeployments } from './template-edge.ts';
import {
  parseProperties,
  templateReader,
  type TemplateReader,
  type FoundResource,
  resourceName,
} from './template-reader.ts';
import * as schema from './template-schemas.ts';
import type {
  EventSourceDefinition,
  FunctionDefinition,
  LocalTemplate,
  TableDefinition,
} from './template-types.ts';
import { routesFrom } from './template-routes.ts';
import { schedulesFrom } from './template-schedules.ts';

const tableFrom = (found: FoundResource): TableDefinition => {
  const table = parseProperties(schema.table, found);
  return {
    name: resourceName(found),
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
    name: resourceName(found),
    label: functionLabelOf(found.logicalId),
    directory: assetDirectory(assembly, lambda.Code.S3Key),
    handler: lambda.Handler,
    environment: lambda.Environment?.Variables ?? {},
    timeoutSeconds: lambda.Timeout,
    memoryMegabytes: lambda.MemorySize,
    reservedConcurrency: lambda.ReservedConcurrentExecutions,
  };
};

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

/** Of the bucket whose unfinished files go as well: others hold logs. */
const keptDaysIn = (reader: TemplateReader): number => {
  const rules = reader
    .all('AWS::S3::Bucket')
    .flatMap((found) => parseProperties(schema.bucket, found).LifecycleConfiguration?.Rules ?? []);
  return rules.find((rule) => rule.AbortIncompleteMultipartUpload)?.ExpirationInDays ?? 1;
};

export const readTemplate = (directory: string, place: LocalPlace): LocalTemplate => {
  const assembly = readAssembly(directory);
  const reader = templateReader(assembly, place);
  const routes = routesFrom(reader);
  const eventSources = reader.all('AWS::Lambda::EventSourceMapping').map(eventSourceFrom);
  const schedules = reader.all('AWS::Events::Rule').flatMap(schedulesFrom);
  const wordsMails = reader
    .all('AWS::Cognito::UserPool')
    .flatMap((found) => parseProperties(schema.userPool, found).LambdaConfig.CustomMessage ?? [])
    .map(functionNameIn)[0];
  // Others are CDK's own helpers of a deployment.
  const wanted = new Set(
    [...routes, ...eventSources, ...schedules, { functionName: wordsMails }].map(
      ({ functionName }) => functionName,
    ),
  );
  return {
    keptFileDays: keptDaysIn(reader),
    tables: reader.all('AWS::DynamoDB::Table').map(tableFrom),
    functions: reader
      .all('AWS::Lambda::Function')
      .filter((found) => wanted.has(resourceName(found)))
      .map((found) => functionFrom(assembly, found)),
    routes,
    cors: reader
      .all('AWS::ApiGatewayV2::Api')
      .map((found) => parseProperties(schema.api, found).CorsConfiguration)[0],
    eventSources,
    schedules,
    wordsMails,
    deployments: readDeployments(reader),
    behaviours: readBehaviours(reader, place),
  };
};
