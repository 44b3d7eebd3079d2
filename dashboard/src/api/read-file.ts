/** A file of the API, whole: it comes in parts, each of which names the next, and which are the file one after the other. */
import type { ExportName } from '#shared/contract/export-operations';

import { type ClientDependencies, createSender, problemOf } from './client.ts';
import { noAnswer, type Problem } from './problem.ts';

export type FileRead =
  | { readonly ok: true; readonly name: string; readonly content: Blob }
  | { readonly ok: false; readonly problem: Problem };

export type FileQuery = Readonly<Record<string, string | undefined>>;

export type FileReader = (name: ExportName, query?: FileQuery) => Promise<FileRead>;

const nextCursor = (response: Response): string | undefined => {
  const [, query] = /<\?([^>]*)>; rel="next"/.exec(response.headers.get('link') ?? '') ?? [];
  return new URLSearchParams(query).get('cursor') ?? undefined;
};

const fileName = (response: Response, name: string): string =>
  /filename="([^"]+)"/.exec(response.headers.get('content-disposition') ?? '')?.[1] ?? name;

/** Bytes and not text, which would lose the byte order mark that spreadsheets need. */
const contentOf = (response: Response): Promise<Blob | undefined> =>
  response.blob().catch(() => undefined);

export const createFileReader = (dependencies: ClientDependencies): FileReader => {
  const send = createSender(dependencies);
  return async (name, query = {}) => {
    const parts: Blob[] = [];
    let cursor: string | undefined;
    for (;;) {
      const response = await send('getReleasedExport', {
        path: { name },
        query: { ...query, cursor },
      });
      if (!(response instanceof Response)) return { ok: false, problem: response };
      if (!response.ok) return { ok: false, problem: await problemOf(response) };
      const part = await contentOf(response);
      // A file that lacks a part would look whole.
      if (!part) return { ok: false, problem: noAnswer };
      parts.push(part);
      cursor = nextCursor(response);
      if (cursor === undefined) {
        const content = new Blob(parts, { type: part.type });
        return { ok: true, name: fileName(response, name), content };
      }
    }
  };
};
