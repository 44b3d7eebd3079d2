/** Sends a file of rows to a running product: shows what would become of each line, and stores what was shown. */

import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';

import * as z from 'zod';

import { type SheetOutcome, sheetOutcomeSchema } from '#shared/contract/files/sheet-views';
import { sheetLimits } from '#shared/contract/files/sheet-limits';

import { UsageError } from './command-line.ts';
import type { ImportOptions } from './import-options.ts';
import { jsonOfFile } from './json-file.ts';
import { connectToProduct } from './product-client.ts';

const say = (text: string): boolean => process.stderr.write(`${text}\n`);

export const isSheet = (file: string): boolean => /\.(?:xlsx|csv|tsv|txt)$/iu.test(file);

const contentOf = (file: string): string => {
  const found = statSync(file, { throwIfNoEntry: false });
  if (!found?.isFile()) throw new UsageError(`${file} does not exist, or is no file.`);
  if (found.size > sheetLimits.bytes)
    throw new UsageError(`${file} has more than ${sheetLimits.bytes} bytes: divide it.`);
  return readFileSync(file).toString('base64');
};

const headingsIn = (file: string | undefined): Record<string, string | null> => {
  if (file === undefined) return {};
  const read = z.record(z.string(), z.string().nullable()).safeParse(jsonOfFile(file));
  if (read.success) return read.data;
  throw new UsageError(`${file} takes an object: each heading with the name of a column, or null.`);
};

type Line = SheetOutcome['lines'][number];

const words = {
  stored: 'stored',
  look: 'stored, but look',
  refused: 'refused',
  unchanged: 'here already',
};

const sayLine = ({ is, sheet, row, title, notes }: Line): void => {
  if (is === 'unchanged') return;
  say(`${sheet}, row ${row}: ${words[is]}. ${title}`);
  for (const { cell, says } of notes) say(`  ${cell}: ${says}`);
};

const sayHeadings = ({ sheets }: SheetOutcome): void => {
  for (const { name, headings } of sheets) {
    if (headings.length === 0) say(`${name}: nothing was read, as no rows of records were found.`);
    for (const { cell, text, isKnown } of headings)
      if (!isKnown)
        say(`${name}, column ${cell}: “${text}” was not read. --headings says what it means.`);
  }
};

const countsOf = ({ counts: { stored, look, refused, unchanged } }: SheetOutcome): string =>
  `${stored} stored as read, ${look} stored but to be looked at, ${refused} refused, ${unchanged} here already.`;

/** What was previewed, with what became of the lines that were stored: a commit does not repeat their notes. */
const storedOf = (seen: SheetOutcome, lines: readonly Line[]): SheetOutcome => {
  const noted = new Map(seen.lines.map(({ sheet, row, notes }) => [`${sheet}\n${row}`, notes]));
  const count = (is: Line['is']): number => lines.filter((line) => line.is === is).length;
  return {
    ...seen,
    counts: {
      stored: count('stored'),
      look: count('look'),
      refused: count('refused'),
      unchanged: count('unchanged'),
    },
    lines: lines.map((line) =>
      line.is === 'look' ? { ...line, notes: noted.get(`${line.sheet}\n${line.row}`) ?? [] } : line,
    ),
  };
};

export const importSheetFile = async (options: ImportOptions): Promise<0 | 1> => {
  const { onBehalf, whole, language, headings } = options.sheet;
  if (options.mode === 'confirm')
    throw new UsageError('--confirm goes with a public record file alone.');
  const body = {
    name: path.basename(options.file),
    content: contentOf(options.file),
    language,
    headings: headingsIn(headings),
    whole,
    ...(onBehalf && { onBehalf }),
  };
  const { call } = connectToProduct(options);
  const send = async (mode: object): Promise<SheetOutcome> =>
    (await call('POST', '/api/imports/sheets', sheetOutcomeSchema, { body: { ...body, ...mode } }))
      .value;
  const seen = await send({ mode: 'preview' });
  if (seen.fault) {
    say(seen.fault.says);
    process.stdout.write(`${JSON.stringify(seen)}\n`);
    return 1;
  }
  sayHeadings(seen);
  seen.lines.forEach(sayLine);
  say(`${options.mode === 'preview' ? 'Would be: ' : ''}${countsOf(seen)}`);
  if (options.mode === 'preview' || seen.counts.stored + seen.counts.look === 0) {
    process.stdout.write(`${JSON.stringify(seen)}\n`);
    return options.mode === 'preview' || seen.counts.refused === 0 ? 0 : 1;
  }
  const lines: Line[] = [];
  let left: number;
  do {
    const done = await send({ mode: 'commit', digest: seen.digest });
    lines.push(...done.lines);
    left = done.left;
  } while (left > 0);
  // A preview tells what is refused; anything else that is, others were faster with.
  lines.filter(({ is }) => is === 'refused').forEach(sayLine);
  process.stdout.write(`${JSON.stringify(storedOf(seen, lines))}\n`);
  return lines.some(({ is }) => is === 'refused') ? 1 : 0;
};
