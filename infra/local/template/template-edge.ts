/** The dashboard's share of the template: which files are deployed, and which headers CloudFront adds to answers. */

import * as z from 'zod';
import { assetDirectory } from './assembly.ts';
import { type LocalPlace, nameInArn, physicalName, userPoolOrigin } from './local-values.ts';
import { parseProperties, type FoundResource, type TemplateReader } from './template-reader.ts';
import * as schema from './edge-schemas.ts';
import type { Behaviour, Deployment } from './template-types.ts';

export const readDeployments = ({ all, assembly }: TemplateReader): readonly Deployment[] =>
  all('Custom::CDKBucketDeployment').map((found) => {
    const deployment = parseProperties(schema.deployment, found);
    return {
      directories: deployment.SourceObjectKeys.map((key, index) => ({
        path: assetDirectory(assembly, key),
        replacements: deployment.SourceMarkers[index] ?? {},
      })),
      exclude: deployment.Exclude,
      include: deployment.Include,
      cacheControl: deployment.SystemMetadata['cache-control'],
    };
  });

type Headers = Readonly<Record<string, string>>;

/** All but Strict-Transport-Security, which browsers ignore on plain http and which must not stick to 127.0.0.1. */
const headersFrom = (found: FoundResource, { issuer }: LocalPlace): Headers => {
  const { CustomHeadersConfig, SecurityHeadersConfig: security } = parseProperties(
    schema.headersPolicy,
    found,
  ).ResponseHeadersPolicyConfig;
  const headers: Record<string, string | undefined> = {
    'content-security-policy': security?.ContentSecurityPolicy?.ContentSecurityPolicy.replace(
      userPoolOrigin,
      issuer,
    ),
    'x-content-type-options': security?.ContentTypeOptions && 'nosniff',
    'x-frame-options': security?.FrameOptions?.FrameOption,
    'referrer-policy': security?.ReferrerPolicy?.ReferrerPolicy,
  };
  for (const { Header, Value } of CustomHeadersConfig?.Items ?? [])
    headers[Header.toLowerCase()] = Value;
  return z.record(z.string(), z.string()).parse(JSON.parse(JSON.stringify(headers)));
};

export const readBehaviours = (
  { all }: TemplateReader,
  place: LocalPlace,
): readonly Behaviour[] => {
  const policies = new Map(
    all('AWS::CloudFront::ResponseHeadersPolicy').map((found) => [
      physicalName(found.stack, found.logicalId, found.resource),
      headersFrom(found, place),
    ]),
  );
  const [distribution] = all('AWS::CloudFront::Distribution');
  if (!distribution) return [];
  const { DefaultCacheBehavior, CacheBehaviors, Origins } = parseProperties(
    schema.distribution,
    distribution,
  ).DistributionConfig;
  const codes = new Map(
    all('AWS::CloudFront::Function').map((found) => [
      physicalName(found.stack, found.logicalId, found.resource),
      parseProperties(schema.edgeFunction, found).FunctionCode,
    ]),
  );
  const codeOf = (arn: string): string => {
    const code = codes.get(nameInArn('function', arn) ?? '');
    if (code === undefined) throw new Error(`The template has no function ${arn}`);
    return code;
  };
  // Of origins, what they are told: their hosts are the cloud's, which nothing here stands for.
  const toldTo = new Map(
    Origins.map(({ Id, OriginCustomHeaders }) => [
      Id,
      Object.fromEntries(
        OriginCustomHeaders.map(({ HeaderName, HeaderValue }) => [HeaderName, HeaderValue]),
      ),
    ]),
  );
  const behaviourOf = (pattern: string, given: typeof DefaultCacheBehavior): Behaviour => {
    const { ResponseHeadersPolicyId: id, TargetOriginId, FunctionAssociations } = given;
    const [association] = FunctionAssociations;
    return {
      pattern,
      headers: (id && policies.get(id)) || {},
      onRequest: association && codeOf(association.FunctionARN),
      originHeaders: toldTo.get(TargetOriginId) ?? {},
    };
  };
  return [
    ...CacheBehaviors.map((given) => behaviourOf(given.PathPattern, given)),
    behaviourOf('*', DefaultCacheBehavior),
  ];
};
