/** A second officer's confirmation of an imported file: its rows, sent as they were imported, and what became of them. */
import '../api/without-eval.ts';

import type { ImportOutcome } from '#shared/contract/other-views';
import { chunksOf } from '#shared/public-record/import-chunks';

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

export type Confirmed = Pick<ImportOutcome, 'rows' | 'imported' | 'unchanged' | 'refused'>;

export type Confirmation =
  | { readonly ok: true; readonly value: Confirmed }
  /** What was confirmed before it failed stays so, and is unchanged at the next try. */
  | { readonly ok: false; readonly problem: Problem };

/** A place in a request becomes the place in the file. */
const inFile = (pointer: string, places: readonly number[]): string =>
  pointer.replace(/^\/records\/(\d+)/, (whole, index: string) => {
    const place = places[Number(index)];
    return place === undefined ? whole : `/records/${place}`;
  });

export const confirmImport = async (
  { records, asOf }: ImportedFile,
  client: Client,
  newKey: () => string,
): Promise<Confirmation> => {
  let imported = 0;
  let unchanged = 0;
  const refused: ImportOutcome['refused'][number][] = [];
  for (const chunk of chunksOf(records.map((record, place) => ({ place, record })))) {
    const answer = await client('importRecords', {
      body: {
        mode: 'confirm',
        records: chunk.records,
        related: chunk.related,
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
        pointer: inFile(one.pointer, chunk.places),
      })),
    );
  }
  return { ok: true, value: { rows: records.length, imported, unchanged, refused } };
};
