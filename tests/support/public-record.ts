/** The real public record, and its import into a world. */
import file from '../../shared/data/acsg-public-record.json' with { type: 'json' };

import type { Answered, World } from './world.ts';

export type Row = Readonly<Record<string, unknown>>;

export const realRows: readonly Row[] = file.records as readonly Row[];

export const importRows = (
  { call }: World,
  records: readonly unknown[],
  {
    mode = 'commit',
    related = [],
    asOf = file.asOf,
  }: {
    readonly mode?: string;
    readonly related?: readonly unknown[];
    readonly asOf?: string;
  } = {},
): Promise<Answered> =>
  call('importRecords', { as: 'officer', body: { mode, records, related, asOf } });
