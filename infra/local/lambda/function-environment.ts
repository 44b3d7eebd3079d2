/** The environment of a local function: what the template gives it, what Lambda adds, and where the database is. */

import type { Database } from '../database/embedded-dynamodb.ts';
import type { FunctionDefinition } from '../template/template-types.ts';

/** Where what stands for services of the cloud answers, and where people open the product. */
export type LocalServices = {
  readonly keys: string;
  readonly accounts: string;
  readonly files: string;
  readonly pages: string;
};

/** Nothing of this process's own environment is passed on, as nothing of a laptop's reaches Lambda. */
export const functionEnvironment = (
  definition: FunctionDefinition,
  database: Database,
  services: LocalServices,
): Readonly<Record<string, string>> => {
  const { accessKeyId, secretAccessKey, sessionToken } = database.credentials;
  return {
    TZ: ':UTC',
    LANG: 'en_US.UTF-8',
    AWS_REGION: database.region,
    AWS_DEFAULT_REGION: database.region,
    AWS_ACCESS_KEY_ID: accessKeyId,
    AWS_SECRET_ACCESS_KEY: secretAccessKey,
    ...(sessionToken && { AWS_SESSION_TOKEN: sessionToken }),
    AWS_ENDPOINT_URL_DYNAMODB: database.endpoint,
    AWS_ENDPOINT_URL_KMS: services.keys,
    AWS_ENDPOINT_URL_S3: services.files,
    AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER: services.accounts,
    AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x',
    AWS_LAMBDA_FUNCTION_NAME: definition.name,
    AWS_LAMBDA_FUNCTION_VERSION: '$LATEST',
    AWS_LAMBDA_FUNCTION_MEMORY_SIZE: String(definition.memoryMegabytes),
    AWS_LAMBDA_LOG_GROUP_NAME: definition.name,
    AWS_LAMBDA_LOG_STREAM_NAME: 'local',
    PRODUCT_ORIGIN: services.pages,
    ...definition.environment,
  };
};
