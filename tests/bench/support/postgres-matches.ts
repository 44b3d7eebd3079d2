/** PostgreSQL as a peer of the matching engine, through `psql`; absent unless DATABASE_URL or PGHOST names one. */
import { spawnSync } from 'node:child_process';

import {
  gatesSql,
  listsFrom,
  meritIn,
  meritSql,
  placeSql,
  type Rows,
  type SqlPeer,
} from './match-sql.ts';

const psql = (script: string): string => {
  const { DATABASE_URL } = process.env;
  const words = ['-X', '-q', '-A', '-t', '-v', 'ON_ERROR_STOP=1', '-f', '-'];
  const { status, stdout, stderr, error } = spawnSync(
    'psql',
    DATABASE_URL ? [...words, DATABASE_URL] : words,
    { input: script, encoding: 'utf8', maxBuffer: 2 ** 30 },
  );
  if (error) throw error;
  if (status !== 0) throw new Error(stderr);
  return stdout;
};

/** A schema of its own, taken away at the end. */
const schema = 'acsg_bench';
const inSchema = (script: string): string => psql(`SET search_path = ${schema};\n${script}`);

const copy = (name: string, { columns, values }: Rows): string => `
  DROP TABLE IF EXISTS ${name};
  CREATE UNLOGGED TABLE ${name} (${columns.map((column) => `${column} integer`).join()});
  COPY ${name} FROM STDIN;
${values.map((row) => row.join('\t')).join('\n')}
\\.
`;

const dialect = {
  divided: '/',
  bitCount: (mask: string) => `bit_count((${mask})::bit(32))`,
} as const;

export const postgresMatches = async (): Promise<SqlPeer | undefined> => {
  if (!process.env['DATABASE_URL'] && !process.env['PGHOST']) return undefined;
  psql(`CREATE SCHEMA IF NOT EXISTS ${schema};`);
  let offers = 1;
  return {
    name: `PostgreSQL ${psql('SHOW server_version;').trim()}`,
    load: async (rows) => {
      inSchema(`${copy('pledge_places', rows.pledges)}${copy('offer_places', rows.offers)}
        CREATE INDEX ON pledge_places (pledge);
        CREATE INDEX ON offer_places (place);
        ANALYZE;`);
    },
    match: async (policy, { offerCount, pledgeCount }) => {
      inSchema(`
        DROP TABLE IF EXISTS lists;
        CREATE UNLOGGED TABLE lists AS
        SELECT asking.pledge, best.place
        FROM generate_series(0, ${pledgeCount - 1}) AS asking (pledge)
        CROSS JOIN LATERAL (
          SELECT ${placeSql('turn', policy, offerCount)} AS place
          FROM (
            SELECT merit, row_number() OVER (PARTITION BY party ORDER BY merit DESC) AS turn
            FROM (
              SELECT o.party, ${meritSql(policy, dialect, offerCount)} AS merit
              FROM pledge_places p JOIN offer_places o USING (place)
              WHERE p.pledge = asking.pledge AND ${gatesSql}
            ) AS found
          ) AS turns
          ORDER BY place DESC LIMIT ${policy.listLength}
        ) AS best;`);
      offers = offerCount;
    },
    lists: async () => {
      const lines = inSchema('SELECT pledge, place FROM lists ORDER BY pledge, place DESC;')
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => line.split('|').map(Number));
      return listsFrom(
        lines.map(([pledge]) => pledge ?? Number.NaN),
        lines.map(([, place]) => meritIn(place ?? Number.NaN, offers)),
      );
    },
    setThreads: async () => undefined,
    stop: async () => {
      psql(`DROP SCHEMA ${schema} CASCADE;`);
    },
  };
};
