/**
 * A file of the API, whole, unless it is better written for its reader: it comes in parts, each of which names the next, and which are the file one after the other.
 * Of a workbook each part is one by itself.
 */
import type { ExportName } from '#shared/contract/operations/export-operations';

import { problemIn } from './client.ts';
import type { Problem } from './problem.ts';
import type { Send } from './sender.ts';

export type NamedFile = { readonly name: string; readonly content: Blob };

export type FileRead =
  | {
      readonly ok: true;
      readonly files: readonly NamedFile[];
      /** It is too large to come at once, and can be written for its reader instead: no files came. */
      readonly isLarge?: true;
    }
  | { readonly ok: false; readonly problem: Problem };

export type FileQuery = Readonly<Record<string, string | undefined>>;

/** Of everything that the reader may read, or of what is public alone. */
export type FileScope = 'all' | 'released';

export type FileReader = (
  name: ExportName,
  query?: FileQuery,
  scope?: FileScope,
) => Promise<FileRead>;

/** By what a link names the next part: the rest of its query is the one that was asked. */
const placeNames = ['cursor', 'part'] as const;

/** Where the next part begins. */
const nextPlace = (response: Response): FileQuery | undefined => {
  const [, query] = /<\?([^>]*)>; rel="next"/.exec(response.headers.get('link') ?? '') ?? [];
  const given = new URLSearchParams(query);
  const name = placeNames.find((each) => given.has(each));
  return name && { [name]: given.get(name) ?? '' };
};

const fileName = (response: Response, name: string): string =>
  /filename="([^"]+)"/.exec(response.headers.get('content-disposition') ?? '')?.[1] ?? name;

/** `acsg-pledges.xlsx`, `acsg-pledges-2.xlsx` … */
const numbered = (name: string, index: number): string =>
  index === 0 ? name : name.replace(/(\.[^.]+)$/u, `-${index + 1}$1`);

const filesOf = (name: string, parts: readonly Blob[]): readonly NamedFile[] =>
  name.endsWith('.xlsx')
    ? parts.map((content, index) => ({ name: numbered(name, index), content }))
    : [{ name, content: new Blob([...parts], { type: parts[0]?.type ?? '' }) }];

type Asked = {
  readonly route: 'getExport' | 'getReleasedExport' | 'getReportPack';
  readonly path: Readonly<Record<string, string>>;
  readonly query: FileQuery;
  /** Where the answer names none. */
  readonly name: string;
  /** What has more than one part is not read, since it can be written as one. */
  readonly isOneAlone?: boolean;
};

const readParts = async (
  send: Send,
  { route, path, query, name, isOneAlone = false }: Asked,
): Promise<FileRead> => {
  const parts: Blob[] = [];
  let asked = query;
  for (;;) {
    const response = await send(route, { path, query: asked });
    if (!(response instanceof Response)) return { ok: false, problem: response };
    if (!response.ok) return { ok: false, problem: await problemIn(response) };
    const next = nextPlace(response);
    if (next !== undefined && isOneAlone) return { ok: true, files: [], isLarge: true };
    // Bytes and not text, which would lose the byte order mark that spreadsheets need.
    parts.push(await response.blob());
    if (next === undefined) return { ok: true, files: filesOf(fileName(response, name), parts) };
    asked = { ...query, ...next };
  }
};

export const createFileReader =
  (send: Send): FileReader =>
  (name, query = {}, scope = 'released') =>
    readParts(send, {
      route: scope === 'all' ? 'getExport' : 'getReleasedExport',
      path: { name },
      query,
      name,
      isOneAlone: scope === 'all',
    });

export type PackReader = (number: number) => Promise<FileRead>;

export const createPackReader =
  (send: Send): PackReader =>
  (number) =>
    readParts(send, {
      route: 'getReportPack',
      path: { number: String(number) },
      query: {},
      name: `report-${number}.zip`,
    });
