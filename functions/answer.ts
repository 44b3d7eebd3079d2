export type AnsweredFile = {
  readonly content: string | Uint8Array;
  readonly type: string;
  readonly name?: string;
};

/** What a handler answers. */
export type Answer = {
  readonly status?: number;
  /** JSON, checked against the operation's answer schema before it leaves. */
  readonly body?: unknown;
  /** By that schema, as it was when the answer was first given: of what is kept under a key. */
  readonly isChecked?: true;
  /** A file, instead of JSON. */
  readonly file?: AnsweredFile;
  readonly headers?: Readonly<Record<string, string>>;
};

export const etagOf = (version: number): string => `"v${version}"`;
