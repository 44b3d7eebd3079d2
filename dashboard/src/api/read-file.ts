/**
 * A file of the API, whole: it comes in parts, each of which names the next, and which are the file one after the other.
 * Of a workbook each part is one by itself.
 */
import type { ExportName } from '#shared/contract/export-operations';

import { type ClientDependencies, createSender, problemIn } from './client.ts';
import { noAnswer, type Problem } from './problem.ts';

export type NamedFile = { readonly name: string; readonly content: Blob };

export type FileRead =
  | { readonly ok: true; readonly files: readonly NamedFile[] }
  | { readonly ok: false; readonly problem: Problem };

export type FileQuery = Readonly<Record<string, string | undefined>>;

/** Of everything that the reader may read, or of what is public alone. */
export type FileScope = 'all' | 'released';

export type FileReader = (
  name: ExportName,
  query?: FileQuery,
  scope?: FileScope,
) => Promise<FileRead>;

const nextCursor = (response: Response): string | undefined => {
  const [, query] = /<\?([^>]*)>; rel="next"/.exec(response.headers.get('link') ?? '') ?? [];
  return new URLSearchParams(query).get('cursor') ?? undefined;
};

const fileName = (response: Response, name: string): string =>
  /filename="([^"]+)"/.exec(response.headers.get('content-disposition') ?? '')?.[1] ?? name;

/** Bytes and not text, which would lose the byte order mark that spreadsheets need. */
const contentOf = (response: Response): Promise<Blob | undefined> =>
  response.blob().catch(() => undefined);

/** `acsg-pledges.xlsx`, `acsg-pledges-2.xlsx` … */
const numbered = (name: string, index: number): string =>
  index === 0 ? name : name.replace(/(\.[^.]+)$/u, `-${index + 1}$1`);

const filesOf = (name: string, parts: readonly Blob[]): readonly NamedFile[] =>
  name.endsWith('.xlsx')
    ? parts.map((content, index) => ({ name: numbered(name, index), content }))
    : [{ name, content: new Blob([...parts], { type: parts[0]?.type ?? '' }) }];

export const createFileReader = (dependencies: ClientDependencies): FileReader => {
  const send = createSender(dependencies);
  return async (name, query = {}, scope = 'released') => {
    const route = scope === 'all' ? 'getExport' : 'getReleasedExport';
    const parts: Blob[] = [];
    let cursor: string | undefined;
    for (;;) {
      const response = await send(route, { path: { name }, query: { ...query, cursor } });
      if (!(response instanceof Response)) return { ok: false, problem: response };
      if (!response.ok) return { ok: false, problem: await problemIn(response) };
      const part = await contentOf(response);
      // A file that lacks a part would look whole.
      if (!part) return { ok: false, problem: noAnswer };
      parts.push(part);
      cursor = nextCursor(response);
      if (cursor === undefined)
        return { ok: true, files: filesOf(fileName(response, name), parts) };
    }
  };
};
