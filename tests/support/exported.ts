/** Exports read back, as whoever downloads them would. */
import { parse } from 'csv-parse/sync';

import type { Persona, World } from './world.ts';

export type CsvRow = Readonly<Record<string, string>>;

export type Asked = {
  /** Nobody reads the public file. */
  readonly as?: Persona;
  readonly query?: Readonly<Record<string, string>>;
};

/** One part of a file. */
export const readPart = async ({ call }: World, name: string, { as, query = {} }: Asked = {}) => {
  const answer = as
    ? await call('getExport', { as, path: { name }, query })
    : await call('getReleasedExport', { path: { name }, query });
  if (answer.status !== 200) throw new Error(`${name} cannot be exported: ${answer.text}`);
  return answer;
};

/** The query of the next part, by the link that a part carries. */
export const nextOf = ({ headers }: { readonly headers: Readonly<Record<string, string>> }) => {
  const [, query] = /^<\?([^>]*)>; rel="next"$/.exec(headers['link'] ?? '') ?? [];
  return query === undefined ? undefined : Object.fromEntries(new URLSearchParams(query));
};

export const readParts = async (world: World, name: string, asked: Asked = {}) => {
  const parts = [await readPart(world, name, asked)];
  for (let next = nextOf(parts[0] ?? { headers: {} }); next;) {
    const part = await readPart(world, name, { ...asked, query: next });
    parts.push(part);
    next = nextOf(part);
  }
  return parts;
};

/** The whole file: its parts, one after the other. */
export const readFile = async (world: World, name: string, asked: Asked = {}) => {
  const [first, ...others] = await readParts(world, name, asked);
  if (!first) throw new Error('A file without parts');
  if (others.length === 0) return first;
  const parts = [first, ...others];
  const rows = parts.flatMap(({ body }) => body?.rows ?? []);
  return {
    ...first,
    text: parts.map(({ text }) => text).join(''),
    body: { ...first.body, rows, rowCount: rows.length, next: undefined },
  };
};

export const parseCsv = (text: string, delimiter = ','): readonly CsvRow[] =>
  parse(text, { columns: true, bom: true, delimiter, record_delimiter: '\r\n' }) as CsvRow[];

export const readCsv = async (
  world: World,
  name: string,
  asked?: Asked,
): Promise<readonly CsvRow[]> => parseCsv((await readFile(world, `${name}.csv`, asked)).text);

export const readJson = async (world: World, name: string, asked?: Asked) =>
  (await readFile(world, `${name}.json`, asked)).body;
