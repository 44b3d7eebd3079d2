/** Files as the edge sends them: compressed as the browser reads it, from 1,000 bytes on and where the type is worth it. */
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

export type ContentEncoding = 'br' | 'gzip';

/** CloudFront's limit; it has one of 10,000,000 bytes above as well, which no file of a page reaches. */
const smallest = 1_000;

/** Of the types that CloudFront compresses, those that a page has. */
const worthIt =
  /^(text\/|application\/(javascript|json|xml|manifest\+json)|image\/svg\+xml|font\/(ttf|otf))/;

/** Quick ones, as at the edge, where nobody waits for the smallest. */
const encoders: Readonly<Record<ContentEncoding, (body: Buffer) => Buffer>> = {
  br: (body) => brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
  gzip: (body) => gzipSync(body, { level: 6 }),
};

const accepts = (header: string, name: string): boolean =>
  header
    .split(',')
    .some((each) => new RegExp(`^\\s*${name}\\s*(;\\s*q=(?!0(\\.0*)?\\s*$).*)?$`, 'i').test(each));

/** The better of the two where a browser reads both. */
export const encodingFor = (
  acceptEncoding: string | undefined,
  type: string,
  length: number,
): ContentEncoding | undefined => {
  if (length < smallest || !worthIt.test(type)) return undefined;
  const header = acceptEncoding ?? '';
  if (accepts(header, 'br')) return 'br';
  return accepts(header, 'gzip') ? 'gzip' : undefined;
};

export const encoded = (body: Buffer, encoding: ContentEncoding): Buffer =>
  encoders[encoding](body);
