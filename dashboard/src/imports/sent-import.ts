/** A file of public pages as it is sent, to be previewed, imported or confirmed by a second officer, and what becomes of its rows. */
import { importChunk } from '#shared/contract/files/import-limits';
import type { ImportOutcome } from '#shared/contract/files/import-views';
import type { Language } from '#shared/vocabulary/label';

import type { Client } from '../api/client.ts';
import type { Problem } from '../api/problem.ts';
import type { ImportedFile } from './imported-file.ts';

export type SentOutcome = Pick<ImportOutcome, 'rows' | 'imported' | 'unchanged' | 'refused'> & {
  readonly looks: NonNullable<ImportOutcome['looks']>;
};

type Counts = Omit<SentOutcome, 'looks'>;

/** A row may be refused for several reasons. */
const rowsNamedBy = (said: readonly { readonly pointer: string }[]): number =>
  new Set(said.flatMap(({ pointer }) => /^\/records\/\d+/.exec(pointer)?.[0] ?? [])).size;

export const refusedRowsIn = ({ refused }: Pick<SentOutcome, 'refused'>): number =>
  rowsNamedBy(refused);

/** How many rows are of each kind, in the words of files of rows. */
export const kindsOfRows = (outcome: SentOutcome) => {
  const look = rowsNamedBy(outcome.looks);
  return {
    refused: refusedRowsIn(outcome),
    look,
    stored: outcome.imported - look,
    unchanged: outcome.unchanged,
  };
};

/** What happened, in short. A row that is neither confirmed nor refused was public before. */
export const headingOf = (outcome: Counts) => {
  const isRefused = refusedRowsIn(outcome) > 0;
  if (outcome.imported > 0) return isRefused ? 'imports.doneInPart' : 'imports.done';
  return isRefused ? 'imports.doneNone' : 'imports.doneBefore';
};

export type SentImport =
  | { readonly ok: true; readonly value: SentOutcome }
  /** What was done before it failed stays so, and is unchanged at the next try. */
  | { readonly ok: false; readonly problem: Problem };

type Row = { readonly record: unknown; readonly place: number };

const isMatch = ({ record }: Row): boolean =>
  typeof record === 'object' && record !== null && 'kind' in record && record.kind === 'match';

type Request = { readonly rows: readonly Row[]; readonly related: readonly unknown[] };

/** Matches come after the records that they link, and each row with all others of its file beside it. */
const requestsOf = (records: readonly unknown[]): readonly Request[] => {
  const all = records.map((record, place) => ({ record, place }));
  const ordered = [...all.filter((row) => !isMatch(row)), ...all.filter(isMatch)];
  const count = Math.ceil(ordered.length / importChunk.rows);
  return Array.from({ length: count }, (_, index) => {
    const rows = ordered.slice(index * importChunk.rows, (index + 1) * importChunk.rows);
    const related = ordered.filter((row) => !rows.includes(row)).map(({ record }) => record);
    return { rows, related };
  });
};

/** A place in a request becomes the place in the file. */
const inFile = (pointer: string, rows: readonly Row[]): string =>
  pointer.replace(/^\/records\/(\d+)/, (whole, index: string) => {
    const row = rows[Number(index)];
    return row === undefined ? whole : `/records/${row.place}`;
  });

/** Of its rows as the command takes it, so that both name one file alike. */
const digestOfFile = async (records: readonly unknown[]): Promise<string> => {
  const bytes = new TextEncoder().encode(JSON.stringify(records));
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
};

type Sending = {
  readonly mode: 'preview' | 'commit' | 'confirm';
  readonly language: Language;
  readonly client: Client;
  readonly newKey: () => string;
};

export const sendImport = async (
  { records, asOf }: ImportedFile,
  { mode, language, client, newKey }: Sending,
): Promise<SentImport> => {
  let imported = 0;
  let unchanged = 0;
  const refused: ImportOutcome['refused'][number][] = [];
  const looks: SentOutcome['looks'][number][] = [];
  const file = mode === 'confirm' ? undefined : await digestOfFile(records);
  for (const { rows, related } of requestsOf(records)) {
    const answer = await client('importRecords', {
      body: {
        mode,
        language,
        ...(file !== undefined && { file }),
        records: rows.map(({ record }) => record),
        related,
        isWhole: mode !== 'confirm',
        ...(asOf !== undefined && { asOf }),
      },
      idempotencyKey: newKey(),
    });
    if (!answer.ok) return answer;
    imported += answer.value.imported;
    unchanged += answer.value.unchanged;
    const placed = <One extends { readonly pointer: string }>(ones: readonly One[]): One[] =>
      ones.map((one) => ({ ...one, pointer: inFile(one.pointer, rows) }));
    refused.push(...placed(answer.value.refused));
    for (const look of placed(answer.value.looks ?? []))
      // What is said of the file as a whole is said by every request.
      if (!looks.some(({ pointer, says }) => pointer === look.pointer && says === look.says))
        looks.push(look);
  }
  return { ok: true, value: { rows: records.length, imported, unchanged, refused, looks } };
};
