/** A record as lists hold it: the public one, or what whoever works with it sees. */
import type { OfferView, PledgeView } from '#shared/contract/records/record-views';
import type { ReleasedOffer, ReleasedPledge } from '#shared/contract/published/public-record-views';

export type ListedRecord = ReleasedPledge | ReleasedOffer | PledgeView | OfferView;
