/** Parties as they were named when that was written. Without a schema library, since pages show what was written. */
import type { PartyReference } from './party.ts';

/** Whatever it went into since. */
export const partyAsWritten = ({ was, ...party }: PartyReference): PartyReference => ({
  ...party,
  ...was,
});

/** By this id what was written is known again: rows of files, introductions. */
export const writtenId = ({ id, was }: Pick<PartyReference, 'id' | 'was'>): string => was?.id ?? id;
