/**
 * Whether what a pack says follows from its rows: each figure counted again, and each text told again from them. A later
 * version of the register tells in other words and counts more: of a pack that an earlier one made it checks the figures
 * that the pack names, and says what it cannot check.
 */
import { createHash } from 'node:crypto';

import type { PackRow, ReportManifest } from '#shared/contract/files/report-views';
import type { ReportChange } from '#shared/report/changes';
import { textsOfDocument } from '#shared/report/document';
import { addedUp, type Figure, figuresOf, rowsOfFigure } from '#shared/report/figures';
import { readFigureName } from '#shared/report/figure-names';
import type { RowsByEntity } from '#shared/report/figure-dimensions';
import { narrativeOf } from '#shared/report/narrative';
import { narrativeName, rowsName } from '#shared/report/pack-names';
import { countedRowsOf, rowsInLines } from '#shared/report/pack-rows';
import { tellingText } from '#shared/report/telling';
import { languages } from '#shared/vocabulary/label';

import { textsInDocx } from './docx-texts.ts';

export type ReadFile = { readonly name: string; readonly content: Uint8Array };

/** What is wrong, and what this version of the register cannot tell. */
export type Checked = { readonly faults: readonly string[]; readonly unchecked: readonly string[] };

const textIn = (files: readonly ReadFile[], name: string): string =>
  Buffer.from(files.find((file) => file.name === name)?.content ?? []).toString('utf8');

export const rowsIn = (files: readonly ReadFile[], name: string): readonly PackRow[] =>
  rowsInLines(textIn(files, name));

export const countedRowsIn = (files: readonly ReadFile[]): RowsByEntity =>
  countedRowsOf((name) => textIn(files, name));

/** Whether a pack was told by the words and rules that this version has. */
export const isToldAsNow = ({ telling }: ReportManifest): boolean =>
  telling === createHash('sha256').update(tellingText()).digest('hex');

const rowCountFaults = (
  { files: named }: ReportManifest,
  files: readonly ReadFile[],
): readonly string[] =>
  named
    .filter(({ name, rows }) => name.endsWith('.ndjson') && rowsIn(files, name).length !== rows)
    .map(({ name }) => `${name} has another number of rows than the manifest says`);

const otherwise = (name: string, value: number | undefined, again: number | undefined): string =>
  `${name} is ${value ?? 0}, and its rows are ${again ?? 0}`;

type Listed = ReadonlyMap<string, number>;

/** Every figure that there is, each way. */
const figureFaults = (counted: readonly Figure[], listed: Listed): readonly string[] => {
  const again = new Map(counted.map(({ figure, value }) => [figure, value]));
  return [...new Set([...listed.keys(), ...again.keys()])]
    .filter((name) => listed.get(name) !== again.get(name))
    .map((name) => otherwise(name, listed.get(name), again.get(name)));
};

/** Each figure that is named, since its name is the condition that its rows meet. */
const checkNamedFigures = (
  { regionScheme }: ReportManifest,
  rows: RowsByEntity,
  listed: Listed,
): Checked => {
  const faults: string[] = [];
  const unchecked: string[] = [];
  for (const [name, value] of listed) {
    const asked = readFigureName(name);
    if (!asked) unchecked.push(`${name} is no figure of this version`);
    else {
      const again = addedUp(rowsOfFigure(asked, rows, regionScheme), asked.counts);
      if (again !== value) faults.push(otherwise(name, value, again));
    }
  }
  return { faults, unchecked };
};

const toldOtherwise = (
  manifest: ReportManifest,
  files: readonly ReadFile[],
  rows: RowsByEntity,
  figures: readonly Figure[],
): readonly string[] => {
  const snapshot = {
    facts: { ...manifest, previous: manifest.previous?.number ?? null },
    rows,
    figures,
    changes: manifest.previous
      ? (rowsIn(files, rowsName('changes', 'ndjson')) as unknown as readonly ReportChange[])
      : null,
  };
  return languages
    .map((language) => ({ language, name: narrativeName(language) }))
    .filter(({ language, name }) => {
      const texts = textsOfDocument(narrativeOf(snapshot, language)).join('\n');
      return textsInDocx(files.find((file) => file.name === name)?.content).join('\n') !== texts;
    })
    .map(({ name }) => name);
};

export const checkContent = (manifest: ReportManifest, files: readonly ReadFile[]): Checked => {
  const rows = countedRowsIn(files);
  const counted = rowCountFaults(manifest, files);
  const figures = figuresOf(rows, manifest.regionScheme);
  const listed = new Map(
    rowsIn(files, rowsName('figures', 'ndjson')).map((row) => [
      String(row['figure']),
      Number(row['value']),
    ]),
  );
  const others = toldOtherwise(manifest, files, rows, figures);
  if (isToldAsNow(manifest))
    return {
      faults: [
        ...counted,
        ...figureFaults(figures, listed),
        ...others.map((name) => `${name} says something else than its rows`),
      ],
      unchecked: [],
    };
  const named = checkNamedFigures(manifest, rows, listed);
  return {
    faults: [...counted, ...named.faults],
    unchecked: [
      ...named.unchecked,
      ...others.map((name) => `${name} is told in the words of another version`),
    ],
  };
};
