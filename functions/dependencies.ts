/** Everything that reaches outside: time, randomness, the table and the log. Entries build it, tests replace it. */
import type { World } from '#shared/domain/world';

import type { ProseReader } from './store/prose-reader.ts';
import type { Table } from './table.ts';

export type Log = {
  readonly info: (message: string, fields?: Readonly<Record<string, unknown>>) => void;
  readonly error: (message: string, fields?: Readonly<Record<string, unknown>>) => void;
};

export type Dependencies = {
  readonly table: Table;
  /** The same for the whole life of a table: it is kept there, and a deployment that says otherwise is refused. */
  readonly world: World;
  /** The time as RFC 3339 in UTC. */
  readonly now: () => string;
  /** A number from 0 up to 1, for waiting times alone. */
  readonly random: () => number;
  readonly sleep: (milliseconds: number) => Promise<void>;
  /** 32 unpredictable bytes in hexadecimal, for keys. */
  readonly newSecret: () => string;
  readonly log: Log;
  /** Absent in functions that change no words: they carry no tables. */
  readonly prose?: ProseReader;
  /** Hosts whose pages an import may restate without a second officer. */
  readonly importHosts: readonly string[];
};
