/** The dashboard's files as the template uploads them: names, cache headers, settings filled in. */

import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import { wildcard } from './edge.ts';
import { encoded, type ContentEncoding, encodingFor } from './edge-compression.ts';
import { sendProblem } from './problem.ts';
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

type Upload = {
  readonly file: string;
  readonly replacements: Readonly<Record<string, string>>;
  readonly cacheControl: string | undefined;
};

type Content = {
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

const listUploads = (deployments: readonly Deployment[]): ReadonlyMap<string, Upload> => {
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

const load = ({ file, replacements }: Upload): Content => {
  let body = readFileSync(file);
  for (const [marker, value] of Object.entries(replacements))
    body = Buffer.from(
      body.toString('utf8').replaceAll(marker, JSON.stringify(value).slice(1, -1)),
    );
  const hash = createHash('sha256').update(body).digest('base64url').slice(0, 22);
  const type = contentTypes[path.extname(file)] ?? 'application/octet-stream';
  return { type, body, etag: `"${hash}"`, inEncoding: new Map() };
};

const bodyIn = ({ body, inEncoding }: Content, encoding: ContentEncoding | undefined): Buffer => {
  if (encoding === undefined) return body;
  const made = inEncoding.get(encoding) ?? encoded(body, encoding);
  inEncoding.set(encoding, made);
  return made;
};

/** Of a compressed file the edge says that its bytes may differ, though what they say is the same. */
const isNamed = (header: string | undefined, etag: string): boolean =>
  (header ?? '').split(',').some((each) => each.trim().replace(/^W\//, '') === etag);

export type StaticFiles = {
  readonly answer: (request: IncomingMessage, response: ServerResponse, pathname: string) => void;
};

const notFound = {
  status: 404,
  title: 'No such file',
  detail: 'The dashboard has no file of this name. Its pages begin at /.',
};
const withoutDashboard = {
  status: 404,
  title: 'No dashboard',
  detail: 'The template that runs here deploys no dashboard. The API answers under /api.',
};

export const createStaticFiles = (deployments: readonly Deployment[]): StaticFiles => {
  const files = listUploads(deployments);
  const contents = new Map<string, Content>();
  const contentOf = (name: string, upload: Upload): Content => {
    const content = contents.get(name) ?? load(upload);
    contents.set(name, content);
    return content;
  };
  return {
    answer: (request, response, pathname) => {
      const upload = files.get(pathname);
      if (!upload) {
        sendProblem(response, files.size === 0 ? withoutDashboard : notFound);
        return;
      }
      if (request.method !== 'GET' && request.method !== 'HEAD') {
        const detail = 'Files of the dashboard are read with GET.';
        sendProblem(response, { status: 405, title: 'Only GET', detail }, { allow: 'GET, HEAD' });
        return;
      }
      const content = contentOf(pathname, upload);
      const { type, etag } = content;
      const encoding = encodingFor(
        request.headers['accept-encoding']?.toString(),
        type,
        content.body.length,
      );
      response.setHeader('etag', encoding ? `W/${etag}` : etag);
      response.setHeader('vary', 'accept-encoding');
      if (upload.cacheControl) response.setHeader('cache-control', upload.cacheControl);
      if (isNamed(request.headers['if-none-match'], etag)) {
        response.writeHead(304).end();
        return;
      }
      const body = bodyIn(content, encoding);
      response.writeHead(200, {
        'content-type': type,
        'content-length': body.length,
        ...(encoding && { 'content-encoding': encoding }),
      });
      response.end(request.method === 'HEAD' ? undefined : body);
    },
  };
};
