/** The judged records to which weights may be fitted: those that anybody may read, never those held out. */
import { type JudgedRecord, readJudgedFile } from '#infra/commands/judged-file';

const folders = ['given', 'more', 'hurried', 'voices'];

export const judgedThatMayBeRead = (): readonly JudgedRecord[] =>
  folders.flatMap((name) => readJudgedFile(`tests/judged/${name}/records.json`));
