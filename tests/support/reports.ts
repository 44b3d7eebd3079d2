/** Freezes reports, and reads their packs as whoever downloads them does. */
import type { Report } from '#shared/contract/files/report-views';
import { contentOfPacked } from '#functions/handlers/reports/packed';
import { unzipStrictly } from '#shared/zip/container';

import type { World } from './world.ts';

export const freeze = async (
  { call }: World,
  body: { readonly edition: string; readonly note?: string },
): Promise<Report> => {
  const { status, text, body: report } = await call('freezeReport', { as: 'officer', body });
  if (status !== 201) throw new Error(`No report was frozen: ${text}`);
  return report as Report;
};

/** All of its parts, as their links lead. */
export const packOfReport = async ({ call }: World, number: number): Promise<Uint8Array> => {
  const parts: Uint8Array[] = [];
  for (let query: Readonly<Record<string, string>> | undefined = {}; query;) {
    const { status, text, bytes, headers } = await call('getReportPack', {
      path: { number: String(number) },
      query,
    });
    if (status !== 200) throw new Error(`No pack: ${text}`);
    parts.push(bytes);
    const [, next] = /^<\?([^>]*)>; rel="next"$/.exec(headers['link'] ?? '') ?? [];
    query = next === undefined ? undefined : Object.fromEntries(new URLSearchParams(next));
  }
  return Buffer.concat(parts);
};

export type PackContent = ReadonlyMap<string, Uint8Array>;

export const contentOfPack = (pack: Uint8Array): PackContent =>
  new Map(
    (unzipStrictly(pack) ?? []).map((entry) => [
      entry.name,
      contentOfPacked(entry) ?? new Uint8Array(),
    ]),
  );

export const textIn = (files: PackContent, name: string): string =>
  Buffer.from(files.get(name) ?? new Uint8Array()).toString('utf8');

export const linesIn = (files: PackContent, name: string) =>
  textIn(files, name)
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Record<string, string | number | boolean | null>);
