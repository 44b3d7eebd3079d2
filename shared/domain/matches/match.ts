/** A match: what a party asks for, and the legs on which it stands, taken up by people. Recomputation never touches it. */
import type { AreaId } from '#shared/vocabulary/areas';
import type { CountryId } from '#shared/vocabulary/countries';
import type { MatchStateId } from '#shared/vocabulary/record-states';
import type { SupportTypeId } from '#shared/vocabulary/support-types';

import type { Condition } from '../records/component.ts';
import type { LegRole } from './leg-roles.ts';
import type { Window } from '../values/partial-date.ts';
import type { PartyReference } from '../parties/party.ts';
import type { RecordKind } from '../records/record.ts';
import type { Provenance } from '../records/provenance.ts';
import type { Release, Releases } from '../release/release.ts';

/** One end of a match: the record and its components, or why there is no record. */
export type MatchEnd =
  | { readonly recordId: string; readonly components: readonly string[] }
  | {
      readonly recordId: null;
      /** Its source names none, or a party gives without an offer. */
      readonly reason: 'not_in_source' | 'party_alone';
    };

/** How much of the two components the match takes up. */
export type MatchQuantity = {
  readonly amount: number;
  /** Such as `hours/year`. */
  readonly measure: string;
  /** The sides whose component states this measure: on them the amount counts. */
  readonly sides: readonly RecordKind[];
};

/** A digest of how a match read, and the number of the rule that made it; absent on what was kept before rules had numbers. */
export type KeptReading = { readonly digest: string; readonly rule?: number };

/** What was put to both sides or agreed on: how it read, and the versions of the records it was read in. */
export type MatchScope = KeptReading & {
  readonly pledge: number | null;
  readonly offer: number | null;
};

/** One side's answer to what the state puts to both. It counts while the scope reads as it did. */
export type MatchAnswer = KeptReading & { readonly at: string };

/** What was shown to both sides: by which version of the match, when, how the match read then, by which rule, and a digest of it. */
export type Disclosed = {
  readonly version: number;
  readonly at: string;
  readonly scope: string;
  readonly rule?: number;
  readonly digest: string;
};

/** What people decided about a match here, beside its state. */
export type MatchDecisions = {
  /** Null where nobody said, or where the two sides state no common measure. */
  readonly quantity: MatchQuantity | null;
  /** In the Secretariat's words, what is put to both sides. */
  readonly summary: string | null;
  /** Null for an imported match on which nothing was decided here. */
  readonly scope: MatchScope | null;
  readonly answers: Readonly<Record<RecordKind, MatchAnswer | null>>;
  /** What both sides were last shown; absent on matches from before that was kept, null where nothing was. */
  readonly disclosed?: Disclosed | null;
  /** Who declined and why, which is read as `readsReason` says. */
  readonly declined: { readonly partyId: string; readonly reason: string } | null;
  /** The named parties that consented to its publication. */
  readonly releasedBy: readonly string[];
  /** From which moment on, by the party that consented so; absent of a consent that stands at once. */
  readonly publicFrom?: Readonly<Record<string, string>>;
  /** Whether anybody took a step or answered, wherever that left it; absent on matches from before that was kept. */
  readonly movedHere?: boolean;
  /** Whether both sides agreed to talk; absent where no step was taken since that is kept: then its state tells. */
  readonly agreedToTalk?: boolean;
};

/** How a leg left a match that goes on without it: for its giver, the asking side and who reads all; why, as `readsReason` says. */
export type LegEnd = {
  readonly how: 'declined' | 'closed' | 'removed';
  /** Null where the Secretariat took it out. */
  readonly partyId: string | null;
  readonly reason: string;
  readonly at: string;
};

/** How a leg stands beside its words: absent of all that were stored with two ends. */
export type LegStanding = {
  /** What it brings; absent where nobody said. */
  readonly role?: LegRole;
  readonly left?: LegEnd;
};

/** Who has not consented yet to publish a leg beside what was consented to without it. */
export type LateConsents = {
  /** Of its own parties and of those who ask; none once all have. */
  readonly awaits: readonly string[];
  /** From which moment on, by the party that consented so. */
  readonly publicFrom?: Readonly<Record<string, string>>;
};

/**
 * What one giver brings, with the answers that are its own: an offer's component, or a party without an offer. A match
 * holds the first of its legs in fields of its own, where it stood when a match had two ends.
 */
export type Leg = LegStanding &
  Pick<Match, 'offer' | 'supporters' | 'supportTypes'> &
  Pick<MatchDecisions, 'quantity' | 'scope' | 'answers' | 'disclosed'> & {
    readonly id: string;
    /** The question that it is still asked while the match is past it, as it came in later. */
    readonly joining?: 'proposed' | 'under_discussion';
    /** Of one that came to take part after somebody had consented to publish the match: by whose consents it appears as well. */
    readonly later?: LateConsents;
    /** When it came: with the proposal, or to a match that stood already. */
    readonly addedAt?: string;
    /** When its own question was put; else that of the match. */
    readonly askedAt?: string;
  };

export type Match = MatchDecisions &
  LegStanding & {
    readonly id: string;
    readonly version: number;
    readonly state: MatchStateId;
    readonly title: string;
    readonly pledge: MatchEnd;
    readonly offer: MatchEnd;
    readonly supporters: readonly PartyReference[];
    /** Beside the first. */
    readonly legs?: readonly Leg[];
    readonly recipients: readonly PartyReference[];
    readonly countries: readonly CountryId[];
    readonly areas: readonly AreaId[];
    readonly supportTypes: readonly SupportTypeId[];
    readonly window: Window;
    readonly conditions: readonly Condition[];
    readonly sources: readonly string[];
    /** Set once every party whose consent it needs has released it, or by the import of a public page. */
    readonly release: Release | null;
    readonly releases?: Releases;
    readonly synthetic: boolean;
    readonly provenance: Provenance | null;
    /** When the question of its state was last put to both sides; absent on what came in before that was kept, and on imports. */
    readonly askedAt?: string;
    readonly createdAt: string;
    readonly updatedAt: string;
  };

export const noAnswers = { pledge: null, offer: null } as const;

export const undecided: MatchDecisions = {
  quantity: null,
  summary: null,
  scope: null,
  disclosed: null,
  answers: noAnswers,
  declined: null,
  releasedBy: [],
  movedHere: false,
};

/** By their consent here, or by the stage that a source states: what somebody moved alone does not tell. */
export const hasAgreedToTalk = ({
  state,
  agreedToTalk = state !== 'proposed' && state !== 'not_stated',
}: Pick<Match, 'state' | 'agreedToTalk'>): boolean => agreedToTalk;
