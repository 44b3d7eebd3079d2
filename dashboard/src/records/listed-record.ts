/** A record as lists hold it: the public one, or what whoever works with it sees. */
import type {
  OfferView,
  PledgeView,
  ReleasedOffer,
  ReleasedPledge,
} from '#shared/contract/record-views';

export type ListedRecord = ReleasedPledge | ReleasedOffer | PledgeView | OfferView;
