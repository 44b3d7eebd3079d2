/** Who may be whose partner, as numbers: needs by the record that they are of, offers, and the pairs that fit. */
export type PartnerProblem = {
  /** The partners that a need has at most, with those that it has already. */
  readonly perNeed: number;
  readonly needs: readonly {
    readonly record: number;
    /** How many partners it has already. */
    readonly has: number;
  }[];
  /** How many more partners each record can have over all of its needs; infinite where it does not say. */
  readonly recordRooms: readonly number[];
  /** How many needs each offer can serve. */
  readonly offerRooms: readonly number[];
  /** Each need and offer at most once. */
  readonly pairs: readonly {
    readonly need: number;
    readonly offer: number;
    readonly score: number;
  }[];
};
