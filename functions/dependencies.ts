/** Everything that reaches outside: time, randomness, the table and the log. Entries build it, tests replace it. */
import type { StoredRecord } from '#shared/domain/records/record';
import type { MailChoices } from '#shared/domain/inbox/mail-choices';
import type { Refusal } from '#shared/domain/refusal';
import type { Result } from '#shared/domain/result';
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

/** Signs with a key that nobody can read. */
export type Signer = {
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

/** Accounts of people at the identity provider, which keeps their addresses. What they may do is the table's alone. */
export type AccountService = {
  /** By the address that somebody signs in with, or by their subject. */
  readonly find: (username: string) => Promise<SignInAccount | undefined>;
  /** Makes the account and sends the invitation. */
  readonly create: (
    email: string,
    language: MailChoices['language'],
  ) => Promise<Result<SignInAccount, Refusal>>;
  /** Sends the invitation once more, with a new password for the first sign-in. */
  readonly inviteAgain: (email: string) => Promise<Result<true, Refusal>>;
  /** Whether its groups make somebody an administrator whom the table does not know. */
  readonly isAdministrator: (sub: string) => Promise<boolean>;
  /** The rest is done of an account that there is, and of no other: somebody may be registered who has none there. */
  readonly shutOut: (sub: string) => Promise<void>;
  readonly letIn: (sub: string) => Promise<void>;
  /** And ends their sessions: whoever has the lost device is signed out. */
  readonly forgetSecondFactor: (sub: string) => Promise<void>;
};

export type SignInAccount = { readonly sub: string; readonly hasSignedIn: boolean };

export type WithAccounts = Dependencies & { readonly accounts: AccountService };

/** A file of several parts, while it is written. */
export type FileUpload = { readonly key: string; readonly upload: string };

export type UploadedPart = { readonly number: number; readonly tag: string };

/** Files that are kept for some days. */
export type FileStore = {
  /** Bytes of a part of a file, but for its last. */
  readonly smallestPart: number;
  readonly put: (key: string, content: Uint8Array, type: string) => Promise<void>;
  readonly get: (key: string) => Promise<Uint8Array>;
  /** Nobody finds the file until it is complete. */
  readonly begin: (key: string, type: string) => Promise<string>;
  /** Numbers rise, with gaps where somebody gave up. */
  readonly putPart: (file: FileUpload, number: number, content: Uint8Array) => Promise<string>;
  readonly complete: (file: FileUpload, parts: readonly UploadedPart[]) => Promise<void>;
  /** An address under which whoever has it reads the file for so many seconds. */
  readonly link: (key: string, name: string, seconds: number) => Promise<string>;
};

export type WithFiles = Dependencies & { readonly files: FileStore };

export type WithSigner = Dependencies & { readonly signer: Signer };

/** Shows the key that signs checkpoints, and may sign nothing. */
export type WithLogKey = Dependencies & { readonly logKey: Pick<Signer, 'publicKey'> };

/** Copies of checkpoints that nobody changes who may write the table: each is written once. */
export type CheckpointCopies = {
  /** Answers the copy that stands under the name: this one, unless there was another. */
  readonly keep: (name: string, checkpoint: string) => Promise<string>;
  /** Of those whose names begin so, the first. */
  readonly first: (prefix: string) => Promise<string | undefined>;
};

export type WithLogs = Dependencies & {
  readonly logKey: Signer;
  readonly copies: CheckpointCopies;
};
