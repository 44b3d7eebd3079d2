/**
 * Reports and their packs. A pack is kept as it was made, in pieces that each fit an item: rows alone would be written
 * anew by later versions of the product, and come out as other bytes than those that were signed.
 */
import { type Report, reportSchema } from '#shared/contract/files/report-views';
import { readKept } from '#shared/domain/kept/unreadable-item';
import type { Item } from '#shared/table/item';
import {
  packPieceKey,
  publicReportKey,
  publicReports,
  reportId,
  reportKey,
} from '#shared/table/keys';

import * as z from 'zod';

import { auditAction, type AuditContext, digestOf } from '../log/audit.ts';
import { readPartition } from '../table/read-partition.ts';
import type { Action, Table } from '../../table.ts';

/** As base64 it is a third longer, and an item holds 400 KB. */
const pieceBytes = 256 * 1024;

const reportIn = (item: Item): Report => readKept('report', reportSchema, item['report']);

/** Oldest first. */
export const findReports = async (table: Pick<Table, 'page'>): Promise<readonly Report[]> =>
  (await readPartition(table, publicReports)).map(reportIn);

export const findReport = async (
  table: Pick<Table, 'get'>,
  number: number,
): Promise<Report | undefined> => {
  const item = await table.get(publicReportKey(number));
  return item && reportIn(item);
};

export const packPieces = ({ bytes }: Pick<Report, 'bytes'>): number =>
  Math.ceil(bytes / pieceBytes);

/** Before the report is: whoever finds a report finds its pack. */
export const keepPack = async (
  table: Pick<Table, 'put'>,
  sha256: string,
  bytes: Uint8Array,
): Promise<void> => {
  for (let piece = 0; piece * pieceBytes < bytes.length; piece += 1) {
    const content = bytes.subarray(piece * pieceBytes, (piece + 1) * pieceBytes);
    const content64 = Buffer.from(content).toString('base64');
    await table.put({ ...packPieceKey(sha256, piece), content: content64 });
  }
};

/** Some pieces of a pack, one after the other. */
export const readPack = async (
  table: Pick<Table, 'getMany'>,
  { sha256, ...report }: Pick<Report, 'sha256' | 'bytes'>,
  from = 0,
  until = packPieces(report),
): Promise<Uint8Array> => {
  const keys = Array.from({ length: until - from }, (_, at) => packPieceKey(sha256, from + at));
  const items = await table.getMany(keys);
  return Buffer.concat(
    items.map((item) =>
      Buffer.from(readKept('piece of a pack', z.string(), item?.['content']), 'base64'),
    ),
  );
};

export const reportActions = (report: Report, audit: AuditContext): readonly Action[] => {
  const kept = { id: reportId(report.number), version: 1, ...report };
  const published = { act: 'report', content: digestOf(report) } as const;
  const { append, auditHash } = auditAction('REPORT', undefined, kept, audit, published);
  return [
    { put: { ...reportKey(report.number), version: 1, report: kept, auditHash }, ifAbsent: true },
    { put: { ...publicReportKey(report.number), report } },
    append,
  ];
};
