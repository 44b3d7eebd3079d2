/** What matching knows of a record: codes, numbers and dates, no free text and no contacts. */
import type { AreaId } from '#shared/vocabulary/areas';
import type { CountryId } from '#shared/vocabulary/countries';
import type { RegionId } from '#shared/vocabulary/regions';

import type { ComponentStatus } from '../records/component-status.ts';
import type { ComponentFields } from '../fields/component-fields.ts';
import type { PostedFields } from '../fields/posted.ts';
import type { RecordFields } from '../fields/record-fields.ts';
import type { PartyReference } from '../parties/party.ts';

export type ComponentFeatures = PostedFields<ComponentFields> & {
  readonly id: string;
  /** Null where nobody stated one, or it fits none of the four. */
  readonly area: AreaId | null;
  readonly countries: readonly CountryId[];
  readonly regions: readonly RegionId[];
  readonly anywhere: boolean;
  /** Words say where, and no code does. */
  readonly inWords: true | undefined;
  /** First and last day, `YYYY-MM-DD`. */
  readonly start?: string;
  readonly end?: string;
  readonly due?: string;
  readonly conditional: boolean;
  /** A condition ties the support to return, containment or transfer of asylum duties. */
  readonly tied?: true;
  /** What may be compared with what, such as `hours/year`. */
  readonly measure?: string;
  /** Asked or given at most, and what of it no taken-up match uses. */
  readonly amount?: number;
  readonly left?: number;
  readonly status: ComponentStatus;
};

export type RecordFeatures = PostedFields<RecordFields> & {
  readonly kind: 'pledge' | 'offer';
  readonly id: string;
  readonly version: number;
  /** Accepted by the Secretariat: only such records can be proposed. */
  readonly accepted: boolean;
  /** A pledge that asks for support, an offer that is still to be given; null where nobody said. */
  readonly active: boolean | null;
  /** Its day has passed, and its party has not confirmed it since; absent in whatever has no such day. */
  readonly unconfirmed?: boolean;
  /** Whether it is test data (`shared/domain/world.ts`); absent in what was posted before this was. */
  readonly synthetic?: boolean;
  readonly partyId: string;
  readonly partyType: string | null;
  readonly partyCountry: CountryId | null;
  /** Other parties to the record; absent where there are none. */
  readonly partners?: readonly Pick<PartyReference, 'id' | 'country'>[];
  readonly excludedPartyIds: readonly string[];
  readonly excludedCountries: readonly CountryId[];
  /** The day on which the record came in, `YYYY-MM-DD`. */
  readonly since: string;
  /** When it was pledged or offered, as precise as its source states it; absent where it states nothing. */
  readonly statedOn?: string;
  /** Counterparts with which a match exists, declined ones too; one that was closed without being fulfilled bars nothing. */
  readonly matched: readonly string[];
  /** How many matches run or are under way, where the record states how many it can have at once. */
  readonly live?: number;
  /** What was read of its prose, packed (`readings/posted-reading.ts`); absent in what nobody has read. */
  readonly reading?: string;
  readonly components: readonly ComponentFeatures[];
};

/** All that was asked is taken up. Where nobody said how much was asked, what is delivered may be a part of it. */
export const isCovered = ({
  status,
  amount,
}: Pick<ComponentFeatures, 'status' | 'amount'>): boolean =>
  amount !== undefined && (status === 'met' || status === 'delivered');
