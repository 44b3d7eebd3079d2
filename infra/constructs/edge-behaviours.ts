/** Which paths the edge answers from the dashboard's files, which by the API, and what of that it keeps. */
import type { Stack } from 'aws-cdk-lib';
import {
  AccessLevel,
  AllowedMethods,
  CachePolicy,
  FunctionEventType,
  OriginRequestPolicy,
  ViewerProtocolPolicy,
  type BehaviorOptions,
  type ResponseHeadersPolicy,
} from 'aws-cdk-lib/aws-cloudfront';
import { HttpOrigin, S3BucketOrigin } from 'aws-cdk-lib/aws-cloudfront-origins';
import type { IBucket } from 'aws-cdk-lib/aws-s3';

import { pageFilesHeader } from '../../shared/contract/page-files.ts';
import { languages } from '../../shared/vocabulary/label.ts';
import { pageRewrite, publicAnswers } from './edge-policies.ts';

type Edge = {
  readonly secured: {
    readonly viewerProtocolPolicy: ViewerProtocolPolicy;
    readonly responseHeadersPolicy: ResponseHeadersPolicy;
  };
  readonly apiHost: string;
  readonly bucket: IBucket;
  /** The files that a drawn page names; undefined where nothing was built. */
  readonly pageFiles: string | undefined;
};

type Behaviours = {
  readonly files: BehaviorOptions;
  readonly additional: Readonly<Record<string, BehaviorOptions>>;
};

export const edgeBehaviours = (
  scope: Stack,
  { secured, apiHost, bucket, pageFiles }: Edge,
): Behaviours => {
  const api: BehaviorOptions = {
    ...secured,
    origin: new HttpOrigin(apiHost),
    originRequestPolicy: OriginRequestPolicy.ALL_VIEWER_EXCEPT_HOST_HEADER,
    viewerProtocolPolicy: ViewerProtocolPolicy.HTTPS_ONLY,
  };
  const functionAssociations = [
    { eventType: FunctionEventType.VIEWER_REQUEST, function: pageRewrite(scope) },
  ];
  const kept: BehaviorOptions = {
    ...api,
    cachePolicy: publicAnswers(scope),
    allowedMethods: AllowedMethods.ALLOW_GET_HEAD,
  };
  const drawn: BehaviorOptions = {
    ...kept,
    viewerProtocolPolicy: ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
    // Told here, with the files, since whoever draws is deployed before them.
    origin: new HttpOrigin(apiHost, {
      ...(pageFiles !== undefined && { customHeaders: { [pageFilesHeader]: pageFiles } }),
    }),
  };
  return {
    files: {
      ...secured,
      // LIST, so that a missing file is a 404 and not S3's 403.
      origin: S3BucketOrigin.withOriginAccessControl(bucket, {
        originAccessLevels: [AccessLevel.READ, AccessLevel.LIST],
      }),
      cachePolicy: CachePolicy.CACHING_OPTIMIZED,
      functionAssociations,
    },
    additional: {
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
  };
};
