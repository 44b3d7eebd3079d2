/**
 * A typed package of support, from which an answer may start: what is usually asked for and given under one name. Its words
 * are this register's own.
 */
import type { AreaId } from '../areas.ts';
import type { Label, NonEmpty, Term } from '../label.ts';
import type { StakeholderTypeId } from '../stakeholder-types.ts';
import type { SupportTypeId } from '../support-types.ts';
import type { TopicId } from '../topics.ts';
import type { PeriodId, UnitId } from '../units.ts';
import type { AgencyFocusId } from './agency-focuses.ts';
import type { AgencyGuideId } from './agency-guides.ts';

/** What such support usually takes, as a range. Nobody promises it, and no capacity is counted by it. */
export type UsualEffort = {
  readonly min: number;
  readonly max: number;
  readonly unit: Exclude<UnitId, 'money'>;
  readonly per: PeriodId;
  /** From the start of the work to its end. */
  readonly months: { readonly min: number; readonly max: number };
};

export type SupportPackageTerm<Id extends string = string> = Term<Id> & {
  readonly validFrom: string;
  /** One or two sentences that an answer may start with, whether support is asked for or given. */
  readonly start: Label;
  readonly area: AreaId;
  readonly topics: NonEmpty<TopicId>;
  readonly supportTypes: NonEmpty<SupportTypeId>;
  readonly usualEffort: UsualEffort;
  readonly usuallyGivenBy: NonEmpty<StakeholderTypeId>;
  /** Crosswalk: guides of the European Union Agency for Asylum on the same work. Empty where none is known. */
  readonly agencyGuides: readonly AgencyGuideId[];
  /** Crosswalk: what the agency's catalogue of support groups such work under, where its public page names the group. */
  readonly agencyFocus?: AgencyFocusId;
};
