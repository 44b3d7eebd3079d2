/** The rows of a pack that was kept, as its own files hold them. */
import * as z from 'zod';

import type { Report } from '#shared/contract/files/report-views';
import { readKept } from '#shared/domain/kept/unreadable-item';
import type { RowsByEntity } from '#shared/report/figure-dimensions';
import { countedRowsOf } from '#shared/report/pack-rows';
import { unzipStrictly } from '#shared/zip/container';

import { readPack } from '../../store/files/report-store.ts';
import type { Table } from '../../table.ts';
import { contentOfPacked } from './packed.ts';

export const readPackRows = async (
  table: Pick<Table, 'getMany'>,
  report: Pick<Report, 'sha256' | 'bytes'>,
): Promise<RowsByEntity> => {
  const entries = unzipStrictly(await readPack(table, report)) ?? [];
  return countedRowsOf((name) => {
    const entry = entries.find((each) => each.name === name);
    const content = entry && contentOfPacked(entry);
    const text = content && Buffer.from(content).toString('utf8');
    return readKept('file of a pack', z.string(), text);
  });
};
