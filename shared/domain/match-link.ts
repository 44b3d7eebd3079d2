/** A match as its records carry it. */
import type { MatchStateId } from '#shared/vocabulary/record-states';

/** A match as one of its records carries it, written in the match's own transaction. */
export type MatchLink = {
  readonly matchId: string;
  /** Of which of its legs, where that is not the first. */
  readonly leg?: string;
  /** The record at the other end, where there is one. */
  readonly counterpartId: string | null;
  readonly state: MatchStateId;
  /** The components of this record that the match serves. */
  readonly components: readonly string[];
  /** How much of them, in the component's own measure; null where nobody stated it. */
  readonly quantity: number | null;
  readonly released: boolean;
};

/** Each match once, however many of its legs are of this record. */
export const matchIdsOf = (links: readonly Pick<MatchLink, 'matchId'>[]): readonly string[] => [
  ...new Set(links.map(({ matchId }) => matchId)),
];
