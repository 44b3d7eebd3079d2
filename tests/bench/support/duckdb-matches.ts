/** DuckDB as a peer of the matching engine, in this process; absent where its package is not installed. */
import type { DuckDBConnection } from '@duckdb/node-api';

import { gatesSql, listsFrom, meritSql, type Rows, type SqlPeer } from './match-sql.ts';

const connect = async (threads: number): Promise<DuckDBConnection | undefined> => {
  try {
    const { DuckDBInstance } = await import('@duckdb/node-api');
    const instance = await DuckDBInstance.create(':memory:', { threads: String(threads) });
    return await instance.connect();
  } catch (error) {
    if ((error as { code?: string }).code === 'ERR_MODULE_NOT_FOUND') return undefined;
    throw error;
  }
};

const load = async (connection: DuckDBConnection, name: string, rows: Rows): Promise<void> => {
  const { columns, values } = rows;
  await connection.run(
    `CREATE OR REPLACE TABLE ${name} (${columns.map((column) => `${column} INTEGER`).join()})`,
  );
  const appender = await connection.createAppender(name);
  for (const row of values) {
    for (const value of row) appender.appendInteger(value);
    appender.endRow();
  }
  appender.closeSync();
};

const dialect = { divided: '//', bitCount: (mask: string) => `bit_count(${mask})` } as const;

export const duckDbMatches = async (): Promise<SqlPeer | undefined> => {
  const connection = await connect(1);
  if (!connection) return undefined;
  const version = await connection.runAndReadAll('SELECT version()');
  return {
    name: `DuckDB ${String(version.getRows()[0]?.[0])}`,
    load: async ({ pledges, offers }) => {
      await load(connection, 'pledge_places', pledges);
      await load(connection, 'offer_places', offers);
    },
    match: async (policy, { offerCount, pledgeCount }) => {
      // The ten largest of one number: DuckDB keeps a small heap for each pledge and never sorts or stores the pairs.
      await connection.run(`
        CREATE OR REPLACE TABLE lists AS
        SELECT p.pledge, max(${meritSql(policy, dialect, offerCount)}, ${policy.listLength}) AS merits
        FROM pledge_places p JOIN offer_places o USING (place)
        WHERE ${gatesSql} AND p.pledge < ${pledgeCount}
        GROUP BY p.pledge`);
    },
    lists: async () => {
      const read = await connection.runAndReadAll(
        'SELECT pledge, unnest(merits)::INTEGER AS merit FROM lists ORDER BY pledge, merit DESC',
      );
      const [pledges = [], merits = []] = read.getColumns() as number[][];
      return listsFrom(pledges, merits);
    },
    setThreads: async (threads) => {
      await connection.run(`SET threads = ${threads}`);
    },
    stop: async () => connection.closeSync(),
  };
};
