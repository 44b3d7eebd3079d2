/** Why a match, a record with its matches, or somebody's right does not allow a deed now, for clients that word it in their reader's language. */
import type { RecordKind } from './records/record.ts';

export const conflictCodes = [
  'notAccepted',
  'noArea',
  'gatesFailed',
  'alreadyMatched',
  'noRoom',
  'amountOutdated',
  'notInForce',
  'componentGone',
  'stepNotAllowed',
  'otherLegBars',
  'legNotRemovable',
  'notOfOneComponent',
  'tooManyLegs',
  'notDisclosed',
  'alreadyAnswered',
  'alreadyReleased',
  'noContact',
  'notNow',
  'messagesNotTaken',
  'withdrawalHeld',
  'returnHeld',
  'componentInMatch',
  'amountAgreed',
  'recordStepNotAllowed',
  'recordWithdrawn',
  'recordAnnounced',
  'notAnnounced',
  'invitedByOthers',
  'ownRight',
  'personRemoved',
  'noAccount',
  'generationShown',
  'generationNotReady',
  'generationUnderWay',
  'tooManyGenerations',
  'generationNotBuilding',
] as const;

export type ConflictCode = (typeof conflictCodes)[number];

export type ConflictReason = {
  readonly code: ConflictCode;
  /** The side that it lies with. */
  readonly side?: RecordKind;
  /** The state that the record or the match is in. */
  readonly state?: string;
  readonly gates?: readonly string[];
  /** The match that is in the way. */
  readonly matchId?: string;
  /** The matches of a record that have to be settled first. */
  readonly matchIds?: readonly string[];
  /** The component of the record that it is about. */
  readonly component?: string;
  readonly left?: number;
  readonly amount?: number;
  readonly measure?: string;
  /** Of a proposal of several legs, where the one stands in what was sent. */
  readonly pointer?: string;
};
