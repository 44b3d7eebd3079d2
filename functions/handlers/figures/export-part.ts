/** The rows of one part of an export: as many as a bounded number of stored pages holds and one answer takes. */
import type { Refusal } from '#shared/domain/refusal';
import { ok, refuse, type Result } from '#shared/domain/result';
import type { EntityTable } from '#shared/export/workbook-notes';

import { mostReads, type RecordPageSource } from '../../store/records/record-lists.ts';

export const exportKinds = ['pledge', 'offer', 'match'] as const;
export type ExportKind = (typeof exportKinds)[number];

/** Where a part begins: after a place among what is stored of a kind, or with its first. */
export type ExportPosition = { readonly kind: ExportKind; readonly from?: unknown };

/** The rows of one record or match, in each table that tells of it. */
export type Block = { readonly id: string; readonly tables: readonly EntityTable[] };

/** A file is read kind by kind. */
export type ExportStep = { readonly kind: ExportKind; readonly blocks: RecordPageSource<Block> };

type Part = { readonly blocks: readonly Block[]; readonly next?: ExportPosition };

/** Bytes of a text as it leaves the function, whose answer is JSON: quotation marks and line breaks count twice. */
export const payloadBytes = (text: string): number => Buffer.byteLength(JSON.stringify(text));

const tooLarge: Refusal = {
  kind: 'tooLarge',
  detail: 'This export is too large for one answer. Ask for one area or region at a time.',
};

/** @param room for so many bytes, of which `bytesOf` tells how many some rows take. */
export const readPart = async (
  steps: readonly ExportStep[],
  begin: ExportPosition,
  room: number,
  bytesOf: (tables: readonly EntityTable[]) => number,
): Promise<Result<Part, Refusal>> => {
  const blocks: Block[] = [];
  let left = room;
  let at = begin;
  if (left < 0) return refuse(tooLarge);
  for (let read = 1; ; read += 1) {
    const index = steps.findIndex(({ kind }) => kind === at.kind);
    const page = await steps[index]?.blocks(at.from);
    let before = at;
    for (const { at: place, value } of page?.items ?? []) {
      left -= bytesOf(value.tables);
      if (left < 0) return blocks.length > 0 ? ok({ blocks, next: before }) : refuse(tooLarge);
      blocks.push(value);
      before = { kind: at.kind, from: place };
    }
    const following = steps[index + 1];
    if (page?.next === undefined && following === undefined) return ok({ blocks });
    const next: ExportPosition =
      page?.next === undefined
        ? { kind: following?.kind ?? at.kind }
        : { kind: at.kind, from: page.next };
    if (read === mostReads) return ok({ blocks, next });
    at = next;
  }
};
