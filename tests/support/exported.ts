/** Exports read back, as whoever downloads them would. */
import { parse } from 'csv-parse/sync';

import type { Persona, World } from './world.ts';

export type CsvRow = Readonly<Record<string, string>>;

export type Asked = {
  /** Nobody reads the public file. */
  readonly as?: Persona;
  readonly query?: Readonly<Record<string, string>>;
};

export const readFile = async ({ call }: World, name: string, { as, query = {} }: Asked = {}) => {
  const answer = as
    ? await call('getExport', { as, path: { name }, query })
    : await call('getReleasedExport', { path: { name }, query });
  if (answer.status !== 200) throw new Error(`${name} cannot be exported: ${answer.text}`);
  return answer;
};

export const parseCsv = (text: string): readonly CsvRow[] =>
  parse(text, { columns: true, bom: true, record_delimiter: '\r\n' }) as CsvRow[];

export const readCsv = async (
  world: World,
  name: string,
  asked?: Asked,
): Promise<readonly CsvRow[]> => parseCsv((await readFile(world, `${name}.csv`, asked)).text);

export const readJson = async (world: World, name: string, asked?: Asked) =>
  (await readFile(world, `${name}.json`, asked)).body;
