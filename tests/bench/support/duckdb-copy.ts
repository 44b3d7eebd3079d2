/** DuckDB as a peer of the export: a file of rows as a table, and its COPY to another; absent where it is not installed. */
export type CopyPeer = {
  readonly name: string;
  readonly copy: (file: string) => Promise<void>;
};

export const duckDbCopy = async (rows: string): Promise<CopyPeer | undefined> => {
  try {
    const { DuckDBInstance } = await import('@duckdb/node-api');
    const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
    const connection = await instance.connect();
    await connection.run(
      `CREATE TABLE rows AS SELECT * FROM read_csv('${rows}', header = true, all_varchar = true, parallel = false)`,
    );
    const version = await connection.runAndReadAll('SELECT version()');
    return {
      name: `DuckDB ${String(version.getRows()[0]?.[0])}`,
      copy: async (file) => {
        await connection.run(`COPY rows TO '${file}' (HEADER, DELIMITER ',')`);
      },
    };
  } catch (error) {
    if ((error as { code?: string }).code === 'ERR_MODULE_NOT_FOUND') return undefined;
    throw error;
  }
};
