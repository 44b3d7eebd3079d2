/** Which states of the records at its ends each step of a match needs: one table, so that no step is forgotten. */
import type { MatchStep } from './match-transitions.ts';
import type { MatchEnds } from './match-quantity.ts';
import { isInForce, type RecordState, type StoredRecord } from '../records/record.ts';
import { recordStateIds } from '#shared/vocabulary/record-states';

const inForce = recordStateIds.filter((state) => isInForce({ state }));
const handedIn = [...inForce, 'returned'] as const;

export const endStates: Readonly<
  Record<MatchStep | 'propose' | 'release', readonly RecordState[]>
> = {
  propose: ['accepted'],
  /** What somebody agrees to, or is shown, must stand: what is back with its party is shown to no other party. */
  consent: inForce,
  revise: inForce,
  /** What somebody new is shown is accepted, as what is proposed. */
  add_leg: ['accepted'],
  remove_leg: recordStateIds,
  /** Makes a match live again, on which no record may be withdrawn or returned. */
  back: inForce,
  /** Tells how what was agreed goes on. An edit that was returned takes nothing of the agreement back. */
  plan: handedIn,
  start: handedIn,
  /** Tells what was done, or leads out. */
  confirm: recordStateIds,
  decline: recordStateIds,
  discuss: recordStateIds,
  suspend: recordStateIds,
  close: recordStateIds,
  /** Consent to publish what both sides agreed to, whatever became of the records since. */
  release: recordStateIds,
};

/** The first record that bars the step by its state. An end without a record bars none. */
export const endThatBars = (
  step: keyof typeof endStates,
  { pledge, offer }: MatchEnds,
): StoredRecord | undefined =>
  [pledge, offer].find((record) => record && !endStates[step].includes(record.state));
