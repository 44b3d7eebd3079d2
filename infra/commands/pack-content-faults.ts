/** Whether what a pack says follows from its rows: each figure counted again, and each text told again from them. */
import * as z from 'zod';

import type { ReportManifest } from '#shared/contract/report-views';
import type { ReportChange } from '#shared/report/changes';
import { textsOfDocument } from '#shared/report/document';
import { countedEntities, type Figure, figuresOf, type RowsByEntity } from '#shared/report/figures';
import { narrativeOf } from '#shared/report/narrative';
import { narrativeName, rowsName } from '#shared/report/pack-names';
import { languages } from '#shared/vocabulary/label';

import { textsInDocx } from './docx-texts.ts';

export type ReadFile = { readonly name: string; readonly content: Uint8Array };

const rowSchema = z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()]));

export type PackRow = z.infer<typeof rowSchema>;

export const rowsIn = (files: readonly ReadFile[], name: string): readonly PackRow[] => {
  const content = files.find((file) => file.name === name)?.content ?? new Uint8Array();
  return Buffer.from(content)
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => rowSchema.parse(JSON.parse(line)));
};

export const countedRowsIn = (files: readonly ReadFile[]): RowsByEntity => {
  const [pledges = [], offers = [], matches = []] = countedEntities.map((entity) =>
    rowsIn(files, rowsName(entity, 'ndjson')),
  );
  return { pledges, offers, matches };
};

const rowCountFaults = (
  { files: named }: ReportManifest,
  files: readonly ReadFile[],
): readonly string[] =>
  named
    .filter(({ name, rows }) => name.endsWith('.ndjson') && rowsIn(files, name).length !== rows)
    .map(({ name }) => `${name} has another number of rows than the manifest says`);

const figureFaults = (
  counted: readonly Figure[],
  listed: readonly PackRow[],
): readonly string[] => {
  const held = new Map(listed.map((row) => [String(row['figure']), Number(row['value'])]));
  const names = new Set([...held.keys(), ...counted.map(({ figure }) => figure)]);
  const again = new Map(counted.map(({ figure, value }) => [figure, value]));
  return [...names]
    .filter((name) => held.get(name) !== again.get(name))
    .map((name) => `${name} is ${held.get(name) ?? 0}, and its rows are ${again.get(name) ?? 0}`);
};

export const contentFaults = (
  manifest: ReportManifest,
  files: readonly ReadFile[],
): readonly string[] => {
  const rows = countedRowsIn(files);
  const figures = figuresOf(rows, manifest.regionScheme);
  const snapshot = {
    facts: { ...manifest, previous: manifest.previous?.number ?? null },
    rows,
    figures,
    changes: manifest.previous
      ? (rowsIn(files, rowsName('changes', 'ndjson')) as unknown as readonly ReportChange[])
      : null,
  };
  const toldOtherwise = languages
    .map((language) => ({ language, name: narrativeName(language) }))
    .filter(({ language, name }) => {
      const texts = textsOfDocument(narrativeOf(snapshot, language)).join('\n');
      return textsInDocx(files.find((file) => file.name === name)?.content).join('\n') !== texts;
    })
    .map(({ name }) => `${name} says something else than its rows`);
  return [
    ...rowCountFaults(manifest, files),
    ...figureFaults(figures, rowsIn(files, rowsName('figures', 'ndjson'))),
    ...toldOtherwise,
  ];
};
