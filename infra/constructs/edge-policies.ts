/** How CloudFront answers: the headers on everything, which answers it may keep, and pages of a single-page app. */
import { Duration, Stack } from 'aws-cdk-lib';
import {
  CachePolicy,
  CacheQueryStringBehavior,
  Function as EdgeFunction,
  FunctionCode,
  FunctionRuntime,
  HeadersFrameOption,
  HeadersReferrerPolicy,
  ResponseHeadersPolicy,
  type ErrorResponse,
} from 'aws-cdk-lib/aws-cloudfront';
import type { Construct } from 'constructs';
import { pageRewriteCode } from './page-rewrite.ts';

const year = Duration.days(365);

/** A withdrawn release must be gone within a minute. */
const publicCacheTime = Duration.minutes(1);

export const contentSecurityPolicy = (signInOrigins: readonly string[]): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src 'self' ${signInOrigins.join(' ')}`,
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    // No text becomes a script or an address of one, whatever a package does.
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');

const customHeader = (header: string, value: string) => ({ header, value, override: true });

export const securityHeaders = (
  scope: Construct,
  signInOrigins: readonly string[],
): ResponseHeadersPolicy =>
  new ResponseHeadersPolicy(scope, 'SecurityHeaders', {
    securityHeadersBehavior: {
      contentSecurityPolicy: {
        contentSecurityPolicy: contentSecurityPolicy(signInOrigins),
        override: true,
      },
      strictTransportSecurity: {
        accessControlMaxAge: year,
        includeSubdomains: true,
        override: true,
      },
      contentTypeOptions: { override: true },
      frameOptions: { frameOption: HeadersFrameOption.DENY, override: true },
      referrerPolicy: { referrerPolicy: HeadersReferrerPolicy.NO_REFERRER, override: true },
    },
    customHeadersBehavior: {
      customHeaders: [
        customHeader('Cross-Origin-Opener-Policy', 'same-origin'),
        customHeader('Cross-Origin-Resource-Policy', 'same-origin'),
        customHeader(
          'Permissions-Policy',
          'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
        ),
      ],
    },
  });

export const publicAnswers = (scope: Construct): CachePolicy =>
  new CachePolicy(scope, 'PublicAnswers', {
    comment: `Public records, kept ${publicCacheTime.toSeconds()} seconds (${Stack.of(scope).stackName})`,
    minTtl: Duration.seconds(0),
    defaultTtl: publicCacheTime,
    maxTtl: publicCacheTime,
    queryStringBehavior: CacheQueryStringBehavior.all(),
    enableAcceptEncodingGzip: true,
    enableAcceptEncodingBrotli: true,
  });

/** All that CloudFront can be told about. It keeps errors for ten seconds by itself, whatever they say, and for everyone. */
const errorsOfCloudFront = [400, 403, 404, 405, 414, 416, 500, 501, 502, 503, 504];

export const neverKeptErrors: readonly ErrorResponse[] = errorsOfCloudFront.map((httpStatus) => ({
  httpStatus,
  ttl: Duration.seconds(0),
}));

/** On the behaviours of pages alone; error pages would also replace the API's own 403 and 404. */
export const pageRewrite = (scope: Construct): EdgeFunction =>
  new EdgeFunction(scope, 'PageRewrite', {
    comment: 'A path without an extension is a page of the dashboard, in a language',
    runtime: FunctionRuntime.JS_2_0,
    code: FunctionCode.fromInline(pageRewriteCode),
  });
