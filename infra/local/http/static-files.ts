/** The dashboard's files as the template uploads them: names, cache headers, settings filled in. */
import type { IncomingMessage, ServerResponse } from 'node:http';

import { encodingFor } from './edge-compression.ts';
import { sendProblem } from './problem.ts';
import type { Deployment } from '../template/template-types.ts';
import {
  bodyIn,
  type UploadContent,
  listUploads,
  loadUpload,
  type Upload,
} from './dashboard-uploads.ts';

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
  const contents = new Map<string, UploadContent>();
  const contentOf = (name: string, upload: Upload): UploadContent => {
    const content = contents.get(name) ?? loadUpload(upload);
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
