/** The writer of jobs from stored records to a file, a page of a hundred at a time, as a job goes on with one. */
import { closeSync, openSync, writeSync } from 'node:fs';

import { beginning, type FilePlace } from '#functions/exporting/file-place';
import { textWriter } from '#functions/exporting/text-writer';
import { workbookWriter } from '#functions/exporting/workbook-writer';
import { askedFile } from '#functions/handlers/figures/asked-file';
import type { ExportPages } from '#functions/handlers/figures/export-sheet';
import type { ExportedRecord } from '#shared/export/exported';
import { anOfferBody } from '#tests/support/submissions';
import { born } from '#tests/support/lives';
import { aWorld } from '#tests/support/world';

const at = '2026-11-30T09:00:00Z';
const pageLength = 100;

/** As the API answers one, with a text of some lines and what a spreadsheet could take for a formula. */
export const anExportedOffer = async (): Promise<ExportedRecord> => {
  const world = await aWorld();
  const { id } = await born(world, 'offer', anOfferBody(world.parties.stakeholder));
  const { body } = await world.call('getOffer', { as: 'officer', path: { id } });
  return body as ExportedRecord;
};

/** Numbered copies: each has a title and an id of its own. */
export const offerAt = (offer: ExportedRecord, number: number): ExportedRecord => ({
  ...offer,
  id: String(number).padStart(16, '0'),
  title: `Training of judges, "round" ${number}\nof =${number % 97} more`,
});

const pagesOf = (offer: ExportedRecord, count: number): ExportPages => ({
  records: () => async (from) => {
    const first = typeof from === 'number' ? from : 0;
    const last = Math.min(first + pageLength, count);
    const items = Array.from({ length: last - first }, (_, place) => ({
      at: first + place + 1,
      value: offerAt(offer, first + place),
    }));
    return { items, ...(last < count && { next: last }) };
  },
  matches: async () => ({ items: [] }),
  coverage: undefined,
});

export type JobFormat = 'csv' | 'xlsx';

/** @returns how many bytes were written. */
export const writeFileByJob = async (
  offer: ExportedRecord,
  count: number,
  format: JobFormat,
  file: string,
): Promise<number> => {
  const pages = pagesOf(offer, count);
  const asked = askedFile({ pages, basis: 'all' }, `offers.${format}`, { dialect: 'raw' }, at);
  if (!asked.ok) throw new Error('No such file');
  const source = { pages, file: asked.value };
  const writer =
    format === 'csv' ? textWriter(source, 'csv', 'made_up') : workbookWriter(source, 'made_up');
  const out = openSync(file, 'w');
  let bytes = 0;
  let place: FilePlace | undefined = beginning;
  while (place) {
    const piece = await writer(place, bytes);
    writeSync(out, piece.content);
    bytes += piece.content.length;
    place = piece.next;
  }
  closeSync(out);
  return bytes;
};
