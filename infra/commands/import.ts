/** `npm run import -- FILE`: sends a public record file to the running product and says what became of each row. */

import { connect } from './import-client.ts';
import { readImportFile } from './import-file.ts';
import { type ImportOptions, importUsage, parseImportOptions } from './import-options.ts';
import { type FileOutcome, importRows } from './import-rows.ts';
import { importSheetFile, isSheet } from './import-sheet-file.ts';
import { runCommand } from './run-command.ts';

const say = (text: string): boolean => process.stderr.write(`${text}\n`);

const verbs = { preview: 'would be imported', commit: 'imported', confirm: 'confirmed' } as const;

const summaryOf = (
  {
    rows,
    imported,
    unchanged,
    readAgain = 0,
    refused,
    waiting,
    renumbered,
    underMatches,
    looks = [],
    failures,
  }: FileOutcome,
  mode: ImportOptions['mode'],
): string => {
  const places = refused.flatMap(({ pointer }) => /^\/records\/\d+/u.exec(pointer)?.[0] ?? []);
  const verb = verbs[mode];
  const waits = (waiting ?? []).map(
    ({ row, pages }) =>
      `Row ${row} is not public until another officer confirms it (--confirm): ${pages.join(', ')}.`,
  );
  const moved = (renumbered ?? []).map(
    ({ row, was }) => `Row ${row} is the same as row ${was} was.`,
  );
  const doing = mode === 'preview' ? 'would change' : 'changed';
  const under = (underMatches ?? []).map(
    ({ row, recordId, matches, count }) =>
      `Row ${row} ${doing} record ${recordId} under ${count} live match${count === 1 ? '' : 'es'}: ${matches.join(', ')}${count > matches.length ? ' …' : ''}.`,
  );
  const again = readAgain > 0 ? `, ${readAgain} of these read again on a later day` : '';
  const toLookAt = looks.map(({ row, says }) => `Row ${row}, look: ${says}`);
  const lookRows = new Set(looks.flatMap(({ row, pointer }) => (pointer === '' ? [] : [row]))).size;
  const ofThese = lookRows > 0 ? ` (${lookRows} to be looked at)` : '';
  const counts = `${rows} rows: ${imported} ${verb}${ofThese}, ${unchanged} unchanged${again}, ${new Set(places).size} refused.`;
  return [...failures, ...waits, ...moved, ...under, ...toLookAt, counts].join('\n');
};

const exitCodeOf = (outcome: FileOutcome, mode: ImportOptions['mode']): 0 | 1 => {
  const { rows, imported, unchanged, failures } = outcome;
  const nothingDone = mode !== 'preview' && rows > 0 && imported + unchanged === 0;
  return failures.length > 0 || nothingDone ? 1 : 0;
};

const run = async (argv: readonly string[]): Promise<0 | 1 | 2> => {
  const options = parseImportOptions(argv);
  if (!options) {
    process.stdout.write(importUsage);
    return 0;
  }
  if (isSheet(options.file)) return importSheetFile(options);
  const file = readImportFile(options.file);
  const outcome = await importRows(file, options.mode, connect(options), options.sheet.language);
  say(summaryOf(outcome, options.mode));
  const { failures: _, ...said } = outcome;
  process.stdout.write(`${JSON.stringify(said)}\n`);
  return exitCodeOf(outcome, options.mode);
};

await runCommand(run);
