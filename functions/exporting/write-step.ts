/** One step of a file: as many pieces as make a part of it, or as there is time for. */
import { readKept } from '#shared/domain/kept/unreadable-item';

import type { WithFiles } from '../dependencies.ts';
import type { ExportJob } from '../store/files/export-store.ts';
import { timeFor } from '../time-for.ts';
import { beginning, type FilePlace, filePlaceSchema, type PieceWriter } from './file-place.ts';
import { fileKey, heldKey } from './job-source.ts';
import type { RowSource } from './rows-on.ts';
import { isTextFormat, textWriter } from './text-writer.ts';
import { WorkbookTooLarge, workbookWriter } from './workbook-writer.ts';

export type Next = Omit<ExportJob, 'rev'>;

/** Of the time that a run is given for a step: a piece that has begun needs the rest. */
const stepMilliseconds = 8_000;

const writerOf = ({ world }: WithFiles, source: RowSource): PieceWriter => {
  const { format } = source.file;
  return isTextFormat(format) ? textWriter(source, format, world) : workbookWriter(source, world);
};

type Written = {
  readonly content: Uint8Array;
  readonly rows: number;
  readonly bytes: number;
  readonly place: FilePlace | undefined;
};

/** @param held what was too little for a part before. */
const writeOn = async (
  writer: PieceWriter,
  job: Next,
  held: Uint8Array,
  isEnough: (length: number) => boolean,
): Promise<Written> => {
  const chunks = [held];
  let place: FilePlace | undefined = job.place
    ? readKept('place in a file', filePlaceSchema, job.place)
    : beginning;
  let { rows, bytes } = job;
  let length = held.length;
  while (place) {
    const piece = await writer(place, bytes);
    chunks.push(piece.content);
    rows += piece.rows;
    bytes += piece.content.length;
    length += piece.content.length;
    place = piece.next;
    if (isEnough(length)) break;
  }
  return { content: Buffer.concat(chunks), rows, bytes, place };
};

/** Puts what was written where it stays, and says how far the file is with it. */
const keepWritten = async (
  { files }: WithFiles,
  { held: _, place: _place, ...job }: Next,
  { content, rows, bytes, place }: Written,
  number: number,
): Promise<Next> => {
  const key = fileKey(job);
  const next: Next = { ...job, rows, bytes, ...(place && { place }) };
  if (!place && job.upload === undefined) {
    await files.put(key, content, job.type);
    return { ...next, state: 'done' };
  }
  if (!place || content.length >= files.smallestPart) {
    const upload = job.upload ?? (await files.begin(key, job.type));
    const tag = await files.putPart({ key, upload }, number, content);
    const parts = [...job.parts, { number, tag }];
    return { ...next, upload, parts, state: place ? 'writing' : 'closing' };
  }
  const held = { key: heldKey(job, number), bytes: content.length };
  await files.put(held.key, content, job.type);
  return { ...next, held };
};

/** @param number of the step, which no other run has. */
export const writeStep = async (
  dependencies: WithFiles,
  job: Next,
  source: RowSource,
  number: number,
): Promise<Next> => {
  const { files } = dependencies;
  const held = job.held ? await files.get(job.held.key) : new Uint8Array();
  const hasTime = timeFor(dependencies, stepMilliseconds);
  try {
    const isEnough = (length: number): boolean => length >= files.smallestPart || !hasTime();
    const written = await writeOn(writerOf(dependencies, source), job, held, isEnough);
    return await keepWritten(dependencies, job, written, number);
  } catch (error) {
    if (!(error instanceof WorkbookTooLarge)) throw error;
    return { ...job, state: 'tooLarge' };
  }
};
