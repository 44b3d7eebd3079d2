/**
 * Two indexes that the embedded database lacks. Without them each write and each poll reads every stream record ever
 * kept: 10 ms instead of 1 at 20,000. This is the database's private schema, so whatever looks different is left alone.
 */

import { existsSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';

const BUSY_TIMEOUT_MS = 5_000;

const expectedColumns = ['table_name', 'sequence_number', 'shard_id'];

const indexes = [
  `CREATE INDEX IF NOT EXISTS acsg_stream_by_table
     ON _stream_records (table_name, CAST(sequence_number AS INTEGER))`,
  `CREATE INDEX IF NOT EXISTS acsg_stream_by_shard
     ON _stream_records (table_name, shard_id, CAST(sequence_number AS INTEGER))`,
];

const hasExpectedColumns = (database: DatabaseSync): boolean => {
  const columns = database.prepare('PRAGMA table_info(_stream_records)').all();
  const names = new Set(columns.map(({ name }) => name));
  return expectedColumns.every((column) => names.has(column));
};

/** False where the schema is not the one known; the product then runs without, only slower. */
const withDatabase = (file: string, work: (database: DatabaseSync) => void): boolean => {
  if (!existsSync(file)) return false;
  const database = new DatabaseSync(file);
  try {
    database.exec(`PRAGMA busy_timeout = ${BUSY_TIMEOUT_MS}`);
    if (!hasExpectedColumns(database)) return false;
    work(database);
    return true;
  } catch {
    return false;
  } finally {
    database.close();
  }
};

export const addStreamIndexes = (file: string): boolean =>
  withDatabase(file, (database) => {
    for (const index of indexes) database.exec(index);
  });

/**
 * Deletes records of one stream that all its consumers have passed. The newest stays, or numbering would begin again.
 * A table that was made anew has another stream, whose records are not touched.
 */
export const trimStream = (file: string, streamArn: string, passed: bigint): boolean =>
  withDatabase(file, (database) => {
    const [, table = '', label = ''] = /:table\/([^/]+)\/stream\/(.+)$/.exec(streamArn) ?? [];
    database
      .prepare(
        `DELETE FROM _stream_records
          WHERE table_name = (SELECT table_name FROM _tables WHERE table_name = ? AND stream_label = ?)
            AND CAST(sequence_number AS INTEGER) <= ?
            AND id < (SELECT MAX(id) FROM _stream_records WHERE table_name = ?)`,
      )
      .run(table, label, passed, table);
  });
