/** A second officer's confirmation of an imported file: its rows, sent as they were imported, and what became of them. */
import { importChunk } from '#shared/contract/import-limits';
import type { ImportOutcome } from '#shared/contract/other-views';

import type { Client } from '../api/client.ts';
import type { Problem } from '../api/problem.ts';

export type ImportedFile = {
  readonly records: readonly unknown[];
  readonly asOf?: string;
};

/** A file as the import takes it; undefined for anything else. */
export const importedFileIn = (text: string): ImportedFile | undefined => {
  try {
    const read: unknown = JSON.parse(text);
    if (typeof read !== 'object' || read === null || !('records' in read)) return undefined;
    const { records } = read;
    if (!Array.isArray(records) || records.length === 0) return undefined;
    const asOf = 'asOf' in read ? read.asOf : undefined;
    const isDay = typeof asOf === 'string' && /^\d{4}-\d\d-\d\d$/.test(asOf);
    return { records: records as unknown[], ...(isDay && { asOf }) };
  } catch {
    return undefined;
  }
};

export type ConfirmedOutcome = Pick<ImportOutcome, 'rows' | 'imported' | 'unchanged' | 'refused'>;

/** A row may be refused for several reasons. */
export const refusedRowsIn = ({ refused }: Pick<ConfirmedOutcome, 'refused'>): number =>
  new Set(refused.map(({ pointer }) => /^\/records\/\d+/.exec(pointer)?.[0])).size;

/** What happened, in short. A row that is neither confirmed nor refused was public before. */
export const headingOf = (outcome: ConfirmedOutcome) => {
  const isRefused = refusedRowsIn(outcome) > 0;
  if (outcome.imported > 0) return isRefused ? 'imports.doneInPart' : 'imports.done';
  return isRefused ? 'imports.doneNone' : 'imports.doneBefore';
};

export type ImportConfirmation =
  | { readonly ok: true; readonly value: ConfirmedOutcome }
  /** What was confirmed before it failed stays so, and is unchanged at the next try. */
  | { readonly ok: false; readonly problem: Problem };

/** What a request takes; a longer file is confirmed by the command, which divides it. */
export const isTooLarge = ({ records }: ImportedFile): boolean =>
  records.length > importChunk.related ||
  new TextEncoder().encode(JSON.stringify(records)).length > importChunk.bytes;

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

export const confirmImport = async (
  { records, asOf }: ImportedFile,
  client: Client,
  newKey: () => string,
): Promise<ImportConfirmation> => {
  let imported = 0;
  let unchanged = 0;
  const refused: ImportOutcome['refused'][number][] = [];
  for (const { rows, related } of requestsOf(records)) {
    const answer = await client('importRecords', {
      body: {
        mode: 'confirm',
        records: rows.map(({ record }) => record),
        related,
        ...(asOf !== undefined && { asOf }),
      },
      idempotencyKey: newKey(),
    });
    if (!answer.ok) return answer;
    imported += answer.value.imported;
    unchanged += answer.value.unchanged;
    refused.push(
      ...answer.value.refused.map((one) => ({
        ...one,
        pointer: inFile(one.pointer, rows),
      })),
    );
  }
  return { ok: true, value: { rows: records.length, imported, unchanged, refused } };
};
