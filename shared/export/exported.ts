/** What a row is made of: a record as whoever asks may read it, one of its components, and what was asked for. */
import type { OfferView, PledgeView } from '../contract/records/record-views.ts';
import type { ReleasedOffer, ReleasedPledge } from '../contract/published/public-record-views.ts';
import type { Filter } from '../domain/lists/record-filter.ts';
import type { AboutValues } from './about-columns.ts';

export type ExportedRecord = PledgeView | OfferView | ReleasedPledge | ReleasedOffer;

export type Exported = {
  readonly record: ExportedRecord;
  readonly component: ExportedRecord['components'][number];
  readonly filter: Filter;
  readonly about: AboutValues;
};
