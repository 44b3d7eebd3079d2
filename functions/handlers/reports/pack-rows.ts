/** The rows of a pack that was kept, as its own files hold them. */
import * as z from 'zod';

import type { Report } from '#shared/contract/report-views';
import { readKept } from '#shared/domain/unreadable-item';
import { countedEntities, type RowsByEntity } from '#shared/report/figures';
import { rowsName } from '#shared/report/pack-names';
import { unzipStrictly } from '#shared/zip/container';

import { readPack } from '../../store/report-store.ts';
import type { Table } from '../../table.ts';
import { contentOfPacked } from './packed.ts';

const rowSchema = z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()]));

export const readPackRows = async (
  table: Pick<Table, 'getMany'>,
  report: Pick<Report, 'sha256' | 'bytes'>,
): Promise<RowsByEntity> => {
  const entries = unzipStrictly(await readPack(table, report)) ?? [];
  const rowsOf = (name: string) => {
    const entry = entries.find((each) => each.name === name);
    const content = entry && contentOfPacked(entry);
    const text = content && Buffer.from(content).toString('utf8');
    const lines = readKept('file of a pack', z.string(), text).split('\n');
    return lines
      .filter((line) => line !== '')
      .map((line) => readKept('row of a pack', rowSchema, JSON.parse(line)));
  };
  const [pledges, offers, matches] = countedEntities.map((entity) =>
    rowsOf(rowsName(entity, 'ndjson')),
  );
  return { pledges: pledges ?? [], offers: offers ?? [], matches: matches ?? [] };
};
