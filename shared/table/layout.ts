import { keptDays } from '../domain/kept/kept-days.ts';

/** The one table: attribute names, indexes and stream, read by the template and by the stores. */
export const tableLayout = {
  partitionKey: 'PK',
  sortKey: 'SK',
  timeToLive: 'ttl',
  /** How far back it may be restored. */
  recoveryDays: keptDays.backups,
  stream: 'KEYS_ONLY',
  /** For people's lists only: no writer decides by an index, since its reads may be stale. */
  /** `updatedKey` holds when an item came to be (`listedAt`): an index keeps the names of its keys. */
  indexes: {
    byKind: { partitionKey: 'kindKey', sortKey: 'updatedKey' },
    byParty: { partitionKey: 'partyKey', sortKey: 'updatedKey' },
  },
} as const;

export type IndexName = keyof typeof tableLayout.indexes;
