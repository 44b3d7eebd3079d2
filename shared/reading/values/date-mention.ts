/** A date as a text mentions it, whole or in part. */

export type PartOfPeriod = 'begin' | 'mid' | 'end';

export type DateMention = {
  /** Absent where a later date of a range has it. */
  readonly year?: number;
  /** Of a part of a year the first and the last month. */
  readonly months?: { readonly first: number; readonly last: number };
  readonly day?: number;
  readonly edge?: PartOfPeriod;
  /** A year of accounts: its end is what it states. */
  readonly fiscal?: true;
  /** The year in which it begins, where both are stated. */
  readonly fiscalFrom?: number;
  /** The last of several years: "2027–2030". */
  readonly lastYear?: number;
  readonly at: number;
  readonly to: number;
};

/** Without what stands before it. */
export type Bare = Omit<DateMention, 'at' | 'edge'>;
