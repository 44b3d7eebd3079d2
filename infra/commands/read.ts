/** `npm run read -- FILE`: prints the codes that are read from the prose of each record of a file. */

import { readRecord } from '#shared/reading/read-record';
import { termTables } from '#shared/reading/term-files';

import { readJudgedFile } from './judged-file.ts';
import { judgedReport } from './judged-report.ts';
import { missedReport } from './missed-codes.ts';
import { parseReadOptions, type ReadOptions, readUsage } from './read-options.ts';
import { runCommand } from './run-command.ts';

const read = async ({ file, score, missed }: ReadOptions): Promise<string> => {
  const records = await Promise.all(
    readJudgedFile(file).map(async (record) => ({
      record,
      reading: readRecord(record, await termTables(record.language)),
    })),
  );
  const lines = missed
    ? [missedReport(records)]
    : records.map(({ record, reading }) => JSON.stringify({ id: record.id, ...reading }));
  return [...lines, ...(score ? [judgedReport(records)] : [])].map((line) => `${line}\n`).join('');
};

await runCommand(async (argv) => {
  const options = parseReadOptions(argv);
  process.stdout.write(options ? await read(options) : readUsage);
  return 0;
});
