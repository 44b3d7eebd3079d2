/** DuckDB as a peer of the matching engine, in this process; absent where its package is not installed. */
import type { DuckDBConnection } from '@duckdb/node-api';

import {
  gatesSql,
  listsFrom,
  meritIn,
  meritSql,
  placeSql,
  type Rows,
  type SqlPeer,
} from './match-sql.ts';

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
  let offers = 1;
  const version = await connection.runAndReadAll('SELECT version()');
  return {
    name: `DuckDB ${String(version.getRows()[0]?.[0])}`,
    load: async (rows) => {
      await load(connection, 'pledge_places', rows.pledges);
      await load(connection, 'offer_places', rows.offers);
    },
    match: async (policy, { offerCount, pledgeCount }) => {
      const { listLength } = policy;
      const among = `FROM pledge_places p JOIN offer_places o USING (place)
        WHERE ${gatesSql} AND p.pledge < ${pledgeCount}`;
      const merit = meritSql(policy, dialect, offerCount);
      // The largest of one number: DuckDB keeps the best of each party, a small heap for each list, and never sorts or
      // stores the pairs. What parties have beside their best is asked where they are fewer than a list has places.
      await connection.run(`
        CREATE OR REPLACE TEMP TABLE firsts AS
        SELECT p.pledge, o.party, max(${merit}) AS merit ${among} GROUP BY p.pledge, o.party`);
      await connection.run(`
        CREATE OR REPLACE TABLE lists AS
        SELECT pledge, max(${placeSql('1', policy, offerCount)}, ${listLength}) AS places
        FROM firsts GROUP BY pledge HAVING count(*) >= ${listLength}
        UNION ALL
        SELECT pledge, max(${placeSql('turn', policy, offerCount)}, ${listLength})
        FROM (
          SELECT pledge, unnest(merits) AS merit, generate_subscripts(merits, 1) AS turn
          FROM (
            SELECT p.pledge, max(${merit}, ${listLength}) AS merits ${among} AND p.pledge IN
              (SELECT pledge FROM firsts GROUP BY pledge HAVING count(*) < ${listLength})
            GROUP BY p.pledge, o.party
          )
        )
        GROUP BY pledge`);
      offers = offerCount;
    },
    lists: async () => {
      const read = await connection.runAndReadAll(
        'SELECT pledge, unnest(places)::INTEGER AS place FROM lists ORDER BY pledge, place DESC',
      );
      const [pledges = [], places = []] = read.getColumns() as number[][];
      return listsFrom(
        pledges,
        places.map((place) => meritIn(place, offers)),
      );
    },
    setThreads: async (threads) => {
      await connection.run(`SET threads = ${threads}`);
    },
    stop: async () => connection.closeSync(),
  };
};
