/** A party as a file names it, and what is to be said of it. */
import type { LookCode } from './look-codes.ts';

/** As it is named in a file; who that is here, others find. */
export type NamedParty = {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly country: string;
};

/** What of a named party something is said of. */
export type PartyPart = 'entity_name' | 'entity_type' | 'iso3';

export type PartyNote = {
  readonly code: LookCode;
  readonly column: PartyPart;
  readonly values?: Readonly<Record<string, string | number>>;
  /** The registered party that is meant, where that is in doubt. */
  readonly party?: { readonly id: string; readonly name: string };
};

export type Sought = {
  readonly named: NamedParty;
  readonly country: string;
  readonly isState: boolean;
};
