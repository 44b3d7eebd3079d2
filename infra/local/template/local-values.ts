/** What a template's references stand for on this machine: the `Ref` and the attributes of each kind of resource. */
import type { Resource, Stack } from './assembly.ts';

/** What the template leaves to the account and this machine decides. */
export type LocalPlace = {
  readonly origin: string;
  readonly issuer: string;
  readonly clientId: string;
};

export const LOCAL_REGION = 'eu-west-1';
export const LOCAL_ACCOUNT = '000000000000';

const arn = (service: string, rest: string): string =>
  `arn:aws:${service}:${LOCAL_REGION}:${LOCAL_ACCOUNT}:${rest}`;

export const pseudoParameters: Readonly<Record<string, string>> = {
  'AWS::Region': LOCAL_REGION,
  'AWS::AccountId': LOCAL_ACCOUNT,
  'AWS::Partition': 'aws',
  'AWS::URLSuffix': 'amazonaws.com',
};

/** Where user pools of the region answer; the local issuer stands for it. */
export const userPoolOrigin = `https://cognito-idp.${LOCAL_REGION}.${pseudoParameters['AWS::URLSuffix']}`;

const nameProperties = ['TableName', 'FunctionName', 'BucketName', 'LogGroupName', 'RoleName'];

/** The name that the template gives, or the one that CloudFormation would make up, without its random end. */
export const physicalName = (stack: Stack, logicalId: string, resource: Resource): string => {
  const given = nameProperties.map((name) => resource.Properties[name]);
  return given.find((name) => typeof name === 'string') ?? `${stack.name}-${logicalId}`;
};

type Describe = (
  name: string,
  place: LocalPlace,
  properties: Resource['Properties'],
) => Readonly<Record<string, string>>;

/** `Ref` is the resource's own name unless said otherwise here. */
const attributesByType: Readonly<Record<string, Describe>> = {
  'AWS::DynamoDB::Table': (name) => ({
    Arn: arn('dynamodb', `table/${name}`),
    StreamArn: arn('dynamodb', `table/${name}/stream/local`),
  }),
  'AWS::Lambda::Function': (name) => ({ Arn: arn('lambda', `function:${name}`) }),
  'AWS::Logs::LogGroup': (name) => ({ Arn: arn('logs', `log-group:${name}:*`) }),
  'AWS::S3::Bucket': (name) => ({
    Arn: `arn:aws:s3:::${name}`,
    RegionalDomainName: `${name}.local`,
  }),
  'AWS::ApiGatewayV2::Api': (_name, { origin }) => ({ ApiEndpoint: origin }),
  'AWS::Cognito::UserPool': (_name, { issuer }) => ({ ProviderURL: issuer, Ref: 'local-users' }),
  // The dashboard's client has no name in the template, others have one.
  'AWS::Cognito::UserPoolClient': (_name, { clientId }, { ClientName }) => ({
    Ref: typeof ClientName === 'string' ? `${clientId}-${ClientName}` : clientId,
  }),
  'AWS::CloudFront::Function': (name) => ({ FunctionARN: arn('cloudfront', `function/${name}`) }),
  'AWS::CloudFront::Distribution': (_name, { origin }) => ({ DomainName: new URL(origin).host }),
};

/** Undefined for an attribute that nothing on this machine can stand for. */
export const attributeOf = (
  stack: Stack,
  logicalId: string,
  attribute: string,
  place: LocalPlace,
): string | undefined => {
  const resource = stack.Resources[logicalId];
  if (!resource) return undefined;
  const name = physicalName(stack, logicalId, resource);
  const known = attributesByType[resource.Type]?.(name, place, resource.Properties)[attribute];
  return known ?? (attribute === 'Ref' ? name : undefined);
};

export const nameInArn = (service: 'table' | 'function', text: string): string | undefined =>
  new RegExp(`:${service}[:/]([^:/]+)`).exec(text)?.[1];

export const functionNameIn = (text: string): string => nameInArn('function', text) ?? text;
