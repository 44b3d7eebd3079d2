/** How many partners an allocation proposes where nobody states an amount. Data, ours and open to change. */
export type PartnerPolicy = {
  /** As many partners as a pledge component has in all, with those that serve it already. */
  readonly perNeed: number;
  /** As many components as an offer serves that does not say how many matches it can carry at once. */
  readonly perOffer: number;
};

/** Above it, what one more need with a partner outweighs no longer fits a whole number. */
export const mostPerNeed = 4;

export const partnerPolicy: PartnerPolicy = { perNeed: 2, perOffer: 3 };
