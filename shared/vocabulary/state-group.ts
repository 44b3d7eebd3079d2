/** The shape of a group of States. */
import type { CountryId } from './countries.ts';
import type { Term } from './label.ts';

export type StateGroupTerm = Term & {
  /** Whose list of members it is, or what the name usually means. */
  readonly source: string;
  readonly members: readonly CountryId[];
};

export const membersOf = (codes: string): readonly CountryId[] => codes.split(' ');
