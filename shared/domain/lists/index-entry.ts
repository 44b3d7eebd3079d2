/** What lists of records are counted, filtered, sorted and searched by: codes, times and folded words of one record. Pure. */
import type { AreaId } from '#shared/vocabulary/areas';
import type { CountryId } from '#shared/vocabulary/countries';
import type { CoverageStatusId, MatchStateId } from '#shared/vocabulary/record-states';

import type { PlaceCodes } from '../records/place.ts';
import type { RecordKind, RecordState } from '../records/record.ts';

export type IndexedComponent = {
  readonly area: AreaId | null;
  readonly status: CoverageStatusId;
  readonly places: PlaceCodes;
};

/** What of a record's standing a worklist asks for. */
export const standingMarkIds = [
  'unsubmitted',
  'uncoded',
  'afterReturn',
  'afterAcceptance',
  'importWaits',
  'synthetic',
  'handedOver',
] as const;
export type Mark = (typeof standingMarkIds)[number];

export type IndexEntry = {
  readonly kind: RecordKind;
  readonly id: string;
  /** Null for everyone, who sees what is public and not how it stands here. */
  readonly state: RecordState | null;
  readonly marks: readonly Mark[];
  readonly party: {
    readonly id: string;
    readonly type: string | null;
    readonly country: CountryId | null;
  };
  readonly edition: string | null;
  /** Milliseconds: when it came in; for everyone, when it became public. */
  readonly at: number;
  readonly changedAt: number;
  readonly stateSince: number;
  /** When it was pledged or offered by what a source states: a year, a month or a day. */
  readonly statedOn: string | null;
  /** The first day by which something of it is to be reached. */
  readonly due: string | null;
  readonly components: readonly IndexedComponent[];
  /** Multi-stakeholder pledges that it belongs to. */
  readonly initiatives: readonly string[];
  /** Those that are not over. */
  readonly matches: readonly { readonly id: string; readonly state: MatchStateId }[];
  /** The beginning of its title, folded: for sorting. */
  readonly title: string;
  readonly words: string;
};
