/** The audit entries of a record or match, as its history shows them. */
import * as z from 'zod';

import { componentDeeds } from '#shared/domain/records/component-changes';
import { matchStepIds } from '#shared/domain/matches/match-transitions';
import type { Match } from '#shared/domain/matches/match';
import { type ReleaseGroup, releaseGroups } from '#shared/domain/release/release-groups';
import { readKept } from '#shared/domain/kept/unreadable-item';
import { auditKey, auditPartition, type AuditedType } from '#shared/table/keys';
import type { Item } from '#shared/table/item';
import { auditHashIn } from '#shared/table/stored-truth';

import type { RecordPageSource } from './record-lists.ts';
import type { KeyedTable, Table } from '../../table.ts';

const componentChangeSchema = z.object({
  id: z.string(),
  how: z.enum(componentDeeds),
  fields: z.array(z.string()).readonly(),
});

const stateChangeSchema = z.object({
  record: z.object({ from: z.string().nullable(), to: z.string() }),
});

/** The states that an entry of a record says it went between; undefined where it stayed in one. */
export const statesOf = (
  entry: HistoryEntry,
): { readonly from: string | null; readonly to: string } | undefined =>
  stateChangeSchema.safeParse(entry['grounds']).data?.record;

const withheldSchema = z.object({ withheld: z.array(z.enum(releaseGroups)).readonly() });

/** What whoever consented to publish kept back, as an entry of a release, an announcement or an opening says. */
export const withheldIn = (entry: HistoryEntry): readonly ReleaseGroup[] =>
  withheldSchema.safeParse(entry['grounds']).data?.withheld ?? [];

const entrySchema = z.looseObject({
  version: z.int().min(1),
  at: z.string(),
  action: z.string(),
  reason: z.string().nullable(),
  actor: z.looseObject({ partyId: z.string().nullable() }),
  changed: z.array(z.string()),
  /** Absent where none changed, and on entries from before it was kept. */
  components: z.array(componentChangeSchema).readonly().exactOptional(),
});

export type HistoryEntry = z.infer<typeof entrySchema>;

const contentSchema = z.object({ content: z.string() });

/** The digest of what its entry made stand. */
export const contentDigestIn = (item: Item): string =>
  readKept('audit entry', contentSchema, item['entry']).content;

const entryIn = (item: Item): HistoryEntry => readKept('audit entry', entrySchema, item['entry']);

type Entry = { readonly entry: HistoryEntry; readonly hash: string };

const pageLength = 100;

/** Oldest first. */
export const historyPages =
  (table: Pick<Table, 'page'>, type: AuditedType, id: string): RecordPageSource<Entry, string> =>
  async (from) => {
    const page = await table.page(auditPartition(type, id), from, pageLength);
    const items = page.items.map((item) => ({
      at: item.SK,
      value: { entry: entryIn(item), hash: auditHashIn(item) },
    }));
    return { ...page, items };
  };

const moves: ReadonlySet<string> = new Set(matchStepIds.map((step) => `match.${step}`));

/** As many entries of an older match as are read, the newest: it takes that many editions to bury a step under them. */
export const mostEntriesRead = 1000;

/** Whether anybody took a step, answered or declined. Of a match that does not keep it, the history tells. */
export const wasMovedHere = async (
  table: Pick<KeyedTable, 'getMany'>,
  { id, version, movedHere }: Match,
): Promise<boolean> => {
  if (movedHere !== undefined) return movedHere;
  // What lies further back is not known, and what people may have decided stands.
  if (version > mostEntriesRead) return true;
  const keys = Array.from({ length: version }, (_, n) => auditKey('MATCH', id, n + 1));
  const entries = await table.getMany(keys);
  return entries.some((item) => item && moves.has(entryIn(item).action));
};
