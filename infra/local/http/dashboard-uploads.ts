/** The files that the template uploads, each with its type, its cache header and its settings filled in. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { wildcard } from './edge.ts';
import { encoded, type ContentEncoding } from './edge-compression.ts';
import type { Deployment } from '../template/template-types.ts';

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.txt': 'text/plain; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.woff2': 'font/woff2',
};

export type Upload = {
  readonly file: string;
  readonly replacements: Readonly<Record<string, string>>;
  readonly cacheControl: string | undefined;
};

export type UploadContent = {
  readonly type: string;
  readonly body: Buffer;
  readonly etag: string;
  /** Made once, when the first browser asks for it. */
  readonly inEncoding: Map<ContentEncoding, Buffer>;
};

/** The CLI's rule: what is excluded stays out unless it is included again. */
const uploads = ({ exclude, include }: Deployment): ((name: string) => boolean) => {
  const excluded = exclude.map(wildcard);
  const included = include.map(wildcard);
  return (name) => !excluded.some((fits) => fits(name)) || included.some((fits) => fits(name));
};

const filesIn = (directory: string): readonly string[] =>
  readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(directory, path.join(entry.parentPath, entry.name)));

export const listUploads = (deployments: readonly Deployment[]): ReadonlyMap<string, Upload> => {
  const found = new Map<string, Upload>();
  for (const deployment of deployments) {
    const isUploaded = uploads(deployment);
    for (const { path: directory, replacements } of deployment.directories) {
      for (const name of filesIn(directory).filter(isUploaded)) {
        const file = path.join(directory, name);
        found.set(`/${name}`, { file, replacements, cacheControl: deployment.cacheControl });
      }
    }
  }
  return found;
};

export const loadUpload = ({ file, replacements }: Upload): UploadContent => {
  let body = readFileSync(file);
  for (const [marker, value] of Object.entries(replacements))
    body = Buffer.from(
      body.toString('utf8').replaceAll(marker, JSON.stringify(value).slice(1, -1)),
    );
  const hash = createHash('sha256').update(body).digest('base64url').slice(0, 22);
  const type = contentTypes[path.extname(file)] ?? 'application/octet-stream';
  return { type, body, etag: `"${hash}"`, inEncoding: new Map() };
};

export const bodyIn = (
  { body, inEncoding }: UploadContent,
  encoding: ContentEncoding | undefined,
): Buffer => {
  if (encoding === undefined) return body;
  const made = inEncoding.get(encoding) ?? encoded(body, encoding);
  inEncoding.set(encoding, made);
  return made;
};
