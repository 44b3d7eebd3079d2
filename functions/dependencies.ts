/** Everything that reaches outside: time, randomness, the table and the log. Entries build it, tests replace it. */
import type { StoredRecord } from '#shared/domain/record';
import type { World } from '#shared/domain/world';

import type { Table } from './table.ts';

export type Log = {
  readonly info: (message: string, fields?: Readonly<Record<string, unknown>>) => void;
  readonly error: (message: string, fields?: Readonly<Record<string, unknown>>) => void;
};

/** Reads the prose of records for their postings. */
export type ProseReader = {
  /** What the postings of a version carry, packed; undefined of a language that has no tables. */
  readonly read: (record: StoredRecord) => Promise<string | undefined>;
  /** Whether today's tables read what the record carries. */
  readonly isCurrent: (record: StoredRecord) => Promise<boolean>;
};

/** Signs reports with a key that nobody can read. */
export type ReportSigner = {
  /** As DER (SPKI). */
  readonly publicKey: () => Promise<Uint8Array>;
  /** Ed25519. */
  readonly sign: (message: Uint8Array) => Promise<Uint8Array>;
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
  /** Whether a sender of mails is set. */
  readonly sendsMail: boolean;
};

/** Mails by the account's own service. */
export type MailService = {
  /** Where somebody signs in with; undefined where there is none that was verified. */
  readonly addressOf: (sub: string) => Promise<string | undefined>;
  /** Throws where nobody knows whether it was sent. */
  readonly send: (mail: Uint8Array) => Promise<'sent' | 'refused' | 'later'>;
};

export type WithSigner = Dependencies & { readonly signer: ReportSigner };
