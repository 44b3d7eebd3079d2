/** Compresses what is worth it for whoever reads gzip: the edge does so only for answers that it may keep. */
import { gzipSync } from 'node:zlib';

import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';

/** Below this, a network packet carries it anyway. */
const smallest = 1_400;

const readsGzip = (acceptEncoding: string | undefined): boolean =>
  (acceptEncoding ?? '')
    .split(',')
    .some((each) => /^\s*(gzip|\*)\s*(;\s*q=(?!0(\.0*)?\s*$).*)?$/i.test(each));

export const compressed = (
  response: APIGatewayProxyStructuredResultV2,
  acceptEncoding: string | undefined,
): APIGatewayProxyStructuredResultV2 => {
  const { body = '', headers } = response;
  // A file of bytes is compressed by itself.
  if (response.isBase64Encoded || Buffer.byteLength(body) < smallest) return response;
  const vary = { ...headers, vary: 'accept-encoding' };
  if (!readsGzip(acceptEncoding)) return { ...response, headers: vary };
  return {
    ...response,
    headers: { ...vary, 'content-encoding': 'gzip' },
    body: gzipSync(body, { level: 4 }).toString('base64'),
    isBase64Encoded: true,
  };
};
