/** The records of one part of an export: as many as a bounded number of stored pages holds and one answer takes. */
import type { RecordKind } from '#shared/domain/record';
import type { Refusal } from '#shared/domain/refusal';
import { ok, refuse, type Result } from '#shared/domain/result';
import type { ExportedRecord } from '#shared/export/record-columns';

import { mostReads, type RecordPageSource } from '../../store/record-lists.ts';

/** Where a part begins: after a place among the records of a kind, or with its first. */
export type ExportPosition = { readonly kind: RecordKind; readonly from?: unknown };

export type ExportPages = (kind: RecordKind) => RecordPageSource<ExportedRecord>;

type Part = { readonly records: readonly ExportedRecord[]; readonly next?: ExportPosition };

/** Bytes of a text as it leaves the function, whose answer is JSON: quotation marks and line breaks count twice. */
export const payloadBytes = (text: string): number => Buffer.byteLength(JSON.stringify(text));

const tooLarge: Refusal = {
  kind: 'tooLarge',
  detail: 'This export is too large for one answer. Ask for one area or region at a time.',
};

/** @param room for so many bytes, of which `bytesOf` tells how many a record takes. */
export const readPart = async (
  pages: ExportPages,
  kinds: readonly RecordKind[],
  begin: ExportPosition,
  room: number,
  bytesOf: (record: ExportedRecord) => number,
): Promise<Result<Part, Refusal>> => {
  const records: ExportedRecord[] = [];
  let left = room;
  let at = begin;
  if (left < 0) return refuse(tooLarge);
  for (let read = 1; ; read += 1) {
    const page = await pages(at.kind)(at.from);
    let before = at;
    for (const { at: place, value } of page.items) {
      left -= bytesOf(value);
      if (left < 0) return records.length > 0 ? ok({ records, next: before }) : refuse(tooLarge);
      records.push(value);
      before = { kind: at.kind, from: place };
    }
    const following = kinds[kinds.indexOf(at.kind) + 1];
    if (page.next === undefined && following === undefined) return ok({ records });
    const next: ExportPosition =
      page.next === undefined ? { kind: following ?? at.kind } : { kind: at.kind, from: page.next };
    if (read === mostReads) return ok({ records, next });
    at = next;
  }
};
