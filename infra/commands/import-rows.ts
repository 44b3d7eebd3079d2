/** Imports a file's rows through a client, and joins the answers into one outcome with pointers into the file. */

import { createHash } from 'node:crypto';

import type { ImportOutcome } from '#shared/contract/files/import-views';
import { importChunk } from '#shared/contract/files/import-limits';
import type { Language } from '#shared/vocabulary/label';
import { readRows } from '#shared/public-record/read-rows';

import { bytesOf, type Chunk, chunksOf, type NumberedRow } from './import-chunks.ts';
import type { ImportBody, ImportClient } from './import-client.ts';
import type { ImportFile } from './import-file.ts';
import { RequestError } from './product-client.ts';
import { UnreachableError } from './patient-request.ts';

type Refused = ImportOutcome['refused'][number];

export type FileOutcome = ImportOutcome & {
  /** Why some requests failed, each once; empty when all were answered. */
  readonly failures: readonly string[];
};

type Readable = {
  readonly rows: readonly NumberedRow[];
  readonly refused: readonly Refused[];
  readonly numbers: ReadonlyMap<number, number>;
};

/** Read here as the API reads them, so that a repeated row is seen across requests and a broken one needs none. */
const readableRows = (records: readonly unknown[]): Readable => {
  const rows: NumberedRow[] = [];
  const refused: Refused[] = [];
  const numbers = new Map<number, number>();
  for (const [place, read] of readRows(records).entries()) {
    const record = records[place];
    if (!read.ok) refused.push(...read.refused.map((one) => ({ row: read.row, ...one })));
    else if (bytesOf(record) > importChunk.bytes) {
      const reason = `Shorten this row: as JSON it has more than ${importChunk.bytes} bytes.`;
      refused.push({ row: read.row.row, pointer: `/records/${place}`, reason });
    } else {
      rows.push({ place, record });
      numbers.set(place, read.row.row);
    }
  }
  return { rows, refused, numbers };
};

/** A pointer into a request becomes one into the file. */
const inFile = (pointer: string, { places }: Chunk): string =>
  pointer.replace(/^\/records\/(\d+)/u, (whole, index: string) => {
    const place = places[Number(index)];
    return place === undefined ? whole : `/records/${place}`;
  });

const failed = (
  { places }: Chunk,
  message: string,
  numbers: ReadonlyMap<number, number>,
): FileOutcome => {
  const reason = `Import the file again: this row was not confirmed. ${message}`;
  const refused = places.map((place) => ({
    row: numbers.get(place) ?? null,
    pointer: `/records/${place}`,
    reason,
  }));
  return { rows: places.length, imported: 0, unchanged: 0, refused, failures: [message] };
};

/** One request after the other: matches come after the records that they link. Without a product, no more is tried. */
const sendAll = async (
  chunks: readonly Chunk[],
  send: (chunk: Chunk) => Promise<ImportOutcome>,
  numbers: ReadonlyMap<number, number>,
): Promise<readonly FileOutcome[]> => {
  const outcomes: FileOutcome[] = [];
  let unreachable: string | undefined;
  for (const chunk of chunks) {
    try {
      if (unreachable !== undefined) throw new RequestError(unreachable);
      const outcome = await send(chunk);
      const placed = <One extends { readonly pointer: string }>(ones: readonly One[] = []): One[] =>
        ones.map((one) => ({ ...one, pointer: inFile(one.pointer, chunk) }));
      outcomes.push({
        ...outcome,
        refused: placed(outcome.refused),
        waiting: placed(outcome.waiting),
        renumbered: placed(outcome.renumbered),
        underMatches: placed(outcome.underMatches),
        looks: placed(outcome.looks),
        failures: [],
      });
    } catch (error) {
      if (!(error instanceof UnreachableError) && !(error instanceof RequestError)) throw error;
      if (error instanceof UnreachableError) unreachable = error.message;
      outcomes.push(failed(chunk, error.message, numbers));
    }
  }
  return outcomes;
};

const placeIn = (pointer: string): number => Number(/^\/records\/(\d+)/u.exec(pointer)?.[1] ?? -1);

type Placed = { readonly pointer: string };

const byPlace = (one: Placed, other: Placed): number =>
  placeIn(one.pointer) - placeIn(other.pointer);

type Look = NonNullable<ImportOutcome['looks']>[number];

/** What is said of the file as a whole is said by every request. */
const distinctLooks = (looks: readonly Look[]): Look[] => [
  ...new Map(looks.map((look) => [`${look.pointer} ${look.says}`, look])).values(),
];

export const importRows = async (
  file: ImportFile,
  mode: ImportBody['mode'],
  { send }: ImportClient,
  language: Language = 'en',
): Promise<FileOutcome> => {
  const { rows, refused, numbers } = readableRows(file.records);
  const digest = createHash('sha256').update(JSON.stringify(file.records)).digest('hex');
  const isReadable = file.refused.length + refused.length === 0;
  const post = ({ records, related, isWhole }: Chunk): Promise<ImportOutcome> =>
    send({
      mode,
      language,
      records,
      related,
      isWhole: isWhole && isReadable,
      file: digest,
      ...(file.asOf !== undefined && { asOf: file.asOf }),
    });
  const outcomes = await sendAll(chunksOf(rows), post, numbers);
  const all = [...file.refused, ...refused, ...outcomes.flatMap((one) => one.refused)];
  const waiting = outcomes.flatMap((one) => one.waiting ?? []);
  const readAgain = outcomes.reduce((sum, one) => sum + (one.readAgain ?? 0), 0);
  const renumbered = outcomes.flatMap((one) => one.renumbered ?? []);
  const looks = distinctLooks(outcomes.flatMap((one) => one.looks ?? []));
  const underMatches = outcomes.flatMap((one) => one.underMatches ?? []);
  return {
    rows: file.records.length,
    imported: outcomes.reduce((sum, one) => sum + one.imported, 0),
    unchanged: outcomes.reduce((sum, one) => sum + one.unchanged, 0),
    refused: all.sort(byPlace),
    ...(readAgain > 0 && { readAgain }),
    ...(waiting.length > 0 && { waiting: waiting.sort(byPlace) }),
    ...(renumbered.length > 0 && { renumbered: renumbered.sort(byPlace) }),
    ...(looks.length > 0 && { looks: looks.sort(byPlace) }),
    ...(underMatches.length > 0 && { underMatches: underMatches.sort(byPlace) }),
    failures: [...new Set(outcomes.flatMap((one) => one.failures))],
  };
};
