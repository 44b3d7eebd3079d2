/** What a leaf says. Written as one line of JSON, its names in this order, so that one thing has one text. */
/** Of the whole log: which entry it is, and the hash that seals it with all before it in its chain. */
export type EntryLeaf = {
  readonly entry: string;
  readonly version: number;
  readonly hash: string;
};

export const publicActNames = [
  'release',
  'restatement',
  'withdrawal',
  'match',
  'report',
  'change',
] as const;

/** What everyone reads of a record or match became another by one act. */
export type PublicAct = {
  /** `change`: by a public match of the record, or a day that passed; nobody published its words anew. */
  readonly act: (typeof publicActNames)[number];
  /** The digest of what everyone reads of it from then on; null when that is nothing. */
  readonly content: string | null;
};

export type PublicLeaf = PublicAct & {
  readonly at: string;
  readonly kind: string;
  readonly id: string;
};

export const entryLeafText = ({ entry, version, hash }: EntryLeaf): string =>
  JSON.stringify({ entry, version, hash });

export const publicLeafText = ({ at, act, kind, id, content }: PublicLeaf): string =>
  JSON.stringify({ at, act, kind, id, content });
