import { describe, expect, test } from 'vitest';
import { pageFilesHeader } from '../../shared/contract/page-files.ts';
import { languages } from '../../shared/vocabulary/label.ts';
import { synthesise, targetOf } from './synthesised.ts';

const { dashboard } = synthesise();
const distribution = dashboard.one('AWS::CloudFront::Distribution')['Properties']
  .DistributionConfig;
const behaviours = [distribution.DefaultCacheBehavior, ...distribution.CacheBehaviors];
const api = (pattern: string) =>
  distribution.CacheBehaviors.find((it: { PathPattern: string }) => it.PathPattern === pattern);
const headers = dashboard.one('AWS::CloudFront::ResponseHeadersPolicy')['Properties']
  .ResponseHeadersPolicyConfig;

describe('the content security policy', () => {
  const { ContentSecurityPolicy, Override } = headers.SecurityHeadersConfig.ContentSecurityPolicy;
  const directives = new Map(
    JSON.stringify(ContentSecurityPolicy)
      .split(/; ?/)
      .map((it) =>
        /(default-src|script-src|style-src|img-src|font-src|connect-src|base-uri|form-action|frame-ancestors|require-trusted-types-for|trusted-types) (.*)/.exec(
          it,
        ),
      )
      .map((found) => [found?.[1], found?.[2]?.replace(/"\]\]\}$/, '')] as const),
  );

  test.each([
    ['default-src', "'none'"],
    ['script-src', "'self'"],
    ['style-src', "'self'"],
    ['img-src', "'self' data:"],
    ['font-src', "'self'"],
    ['base-uri', "'none'"],
    ['form-action', "'self'"],
    ['frame-ancestors', "'none'"],
    ['require-trusted-types-for', "'script'"],
    ['trusted-types', "'none'"],
  ])('allows %s %s', (directive, sources) => {
    expect(directives.get(directive)).toBe(sources);
  });

  test('lets the page call itself and sign-in, nothing else', () => {
    const origins = directives.get('connect-src') ?? '';

    expect(origins.match(/https:/g)).toHaveLength(2);
    expect(origins).toMatch(/^'self' https:\/\/cognito-idp\./);
    expect(origins).toContain('.amazoncognito.com');
    expect(Override).toBe(true);
    expect(JSON.stringify(ContentSecurityPolicy)).not.toMatch(/unsafe|\*/);
  });
});

describe('the distribution', () => {
  test('sends the security headers with every answer', () => {
    const policyId = Object.keys(dashboard.all('AWS::CloudFront::ResponseHeadersPolicy'))[0];

    for (const it of behaviours) expect(it.ResponseHeadersPolicyId).toEqual({ Ref: policyId });
    expect(headers.SecurityHeadersConfig).toMatchObject({
      StrictTransportSecurity: {
        AccessControlMaxAgeSec: 31_536_000,
        IncludeSubdomains: true,
        Override: true,
      },
      ContentTypeOptions: { Override: true },
      FrameOptions: { FrameOption: 'DENY', Override: true },
      ReferrerPolicy: { ReferrerPolicy: 'no-referrer', Override: true },
    });
    expect(headers.CustomHeadersConfig.Items).toEqual(
      expect.arrayContaining([
        { Header: 'Cross-Origin-Opener-Policy', Value: 'same-origin', Override: true },
        { Header: 'Cross-Origin-Resource-Policy', Value: 'same-origin', Override: true },
      ]),
    );
  });

  test('answers over TLS only', () => {
    for (const it of behaviours)
      expect(it.ViewerProtocolPolicy).toMatch(/^(https-only|redirect-to-https)$/);
  });

  test('reaches the files as itself, since their bucket is closed', () => {
    const [files] = distribution.Origins.filter(
      (it: { S3OriginConfig?: unknown }) => it.S3OriginConfig,
    );

    expect(targetOf(files.OriginAccessControlId)).toMatch(/OriginAccessControl/);
  });

  test('keeps no answer of the API, and a public one for a minute at most', () => {
    const cachingDisabled = '4135ea2d-6df8-44a3-9df3-4b5a84be39ad';
    const [publicPolicyId, publicPolicy] =
      Object.entries(dashboard.all('AWS::CloudFront::CachePolicy'))[0] ?? [];

    expect(api('/api/*').CachePolicyId).toBe(cachingDisabled);
    expect(api('/api/public/*').CachePolicyId).toEqual({ Ref: publicPolicyId });
    expect(publicPolicy?.['Properties'].CachePolicyConfig.MaxTTL).toBeLessThanOrEqual(60);
    expect(
      publicPolicy?.['Properties'].CachePolicyConfig.ParametersInCacheKeyAndForwardedToOrigin
        .QueryStringsConfig,
    ).toEqual({
      QueryStringBehavior: 'all',
    });
  });

  test('looks at public paths before the rest of the API', () => {
    expect(
      distribution.CacheBehaviors.map((it: { PathPattern: string }) => it.PathPattern),
    ).toEqual([
      ...languages.map((language) => `/${language}/`),
      '/api/public/*',
      '/api/vocabulary',
      '/api/openapi.json',
      '/api/*',
    ]);
  });

  test('passes every method to the API and only reading to public answers', () => {
    expect(api('/api/*').AllowedMethods).toEqual(expect.arrayContaining(['GET', 'POST', 'PUT']));
    expect(api('/api/public/*').AllowedMethods).toEqual(['GET', 'HEAD']);
  });

  test('leaves errors of the API as they are', () => {
    for (const error of distribution.CustomErrorResponses)
      expect(error.ResponsePagePath).toBeUndefined();
    expect(api('/api/*').FunctionAssociations).toBeUndefined();
    expect(api('/api/public/*').FunctionAssociations).toBeUndefined();
  });

  test('asks for the pages of languages where they are drawn, and tells which files they need', () => {
    const told = (origin: { OriginCustomHeaders?: readonly { HeaderName: string }[] }) =>
      origin.OriginCustomHeaders?.map(({ HeaderName }) => HeaderName);
    const originOf = (id: string) =>
      distribution.Origins.find((it: { Id: string }) => it.Id === id);

    for (const language of languages) {
      const page = api(`/${language}/`);
      expect(page.FunctionAssociations).toEqual(
        distribution.DefaultCacheBehavior.FunctionAssociations,
      );
      expect(page.CachePolicyId).toEqual(api('/api/public/*').CachePolicyId);
      expect(told(originOf(page.TargetOriginId))).toEqual([pageFilesHeader]);
    }
    expect(told(originOf(api('/api/*').TargetOriginId))).toBeUndefined();
  });

  test("serves its own domain from TLS 1.2 on, behind the account's firewall, where these are given", () => {
    const own = synthesise({
      dashboardOrigin: 'https://acsg.example.org',
      certificateArn: 'arn:aws:acm:us-east-1:111122223333:certificate/one',
      webAclArn: 'arn:aws:wafv2:us-east-1:111122223333:global/webacl/one',
    }).dashboard.one('AWS::CloudFront::Distribution')['Properties'].DistributionConfig;

    expect(own.Aliases).toEqual(['acsg.example.org']);
    expect(own.ViewerCertificate.MinimumProtocolVersion).toBe('TLSv1.2_2021');
    expect(own.WebACLId).toContain('webacl');
  });
});

describe('the files', () => {
  const deployments = Object.values(dashboard.all('Custom::CDKBucketDeployment')).map(
    (it) => it['Properties'],
  );

  test('with a hash in their name stay for a year, pages are asked for each time', () => {
    const cacheControl: string[] = deployments.map((it) => it.SystemMetadata['cache-control']);

    expect(cacheControl.sort()).toEqual(['no-cache', 'public, max-age=31536000, immutable']);
  });

  test('come with the sign-in that they are to use', () => {
    const pages = deployments.find((it) => it.SystemMetadata['cache-control'] === 'no-cache');

    expect(pages?.SourceObjectKeys).toHaveLength(2);
    expect(JSON.stringify(pages?.SourceMarkers)).toContain('SignInUsersDashboard');
  });

  test('say where weaknesses are told, where a deployment names somebody', () => {
    const told = synthesise({
      securityContact: 'mailto:security@example.org',
      securityUntil: '2027-11-30',
    }).dashboard.all('Custom::CDKBucketDeployment');
    const pages = Object.values(told)
      .map((it) => it['Properties'])
      .find((it) => it.SystemMetadata['cache-control'] === 'no-cache');

    expect(pages?.SourceObjectKeys).toHaveLength(3);
  });

  test('are missed with a word on how to build them', () => {
    const stack = synthesise({ dashboardDirectory: 'no-such-folder' }).dashboard;

    expect(stack.all('Custom::CDKBucketDeployment')).toEqual({});
  });
});

test('no error is kept by the edge: what failed for one person is not answered to the next', () => {
  const errors = distribution.CustomErrorResponses;

  expect(errors.map((it: { ErrorCode: number }) => it.ErrorCode)).toEqual([
    400, 403, 404, 405, 414, 416, 500, 501, 502, 503, 504,
  ]);
  for (const error of errors)
    expect(error).toEqual({ ErrorCode: error.ErrorCode, ErrorCachingMinTTL: 0 });
});
