/** What the Secretariat recorded for a party, and on which basis, until the party makes it its own. */
import type { RecordingBasisId } from '#shared/vocabulary/recording-bases';

import { type Origins, withOwnCodes } from './code-origin.ts';

export type Basis = {
  readonly basis: RecordingBasisId;
  /** Of the letter, the note or the meeting. */
  readonly date: string;
};

export type OnBehalf = Basis & {
  readonly recordedAt: string;
  /** When its party made it its own; null until then. */
  readonly confirmedAt: string | null;
};

type Recorded = { readonly onBehalf?: OnBehalf; readonly origins?: Origins };

/** Whether the record as it stands is still words of the Secretariat for its party. */
export const isStillOnBehalf = ({ onBehalf }: { readonly onBehalf?: OnBehalf | null }): boolean =>
  onBehalf?.confirmedAt === null;

export const recordedOnBehalf = <Record extends Recorded>(
  record: Record,
  { basis, date }: Basis,
  now: string,
): Record => ({ ...record, onBehalf: { basis, date, recordedAt: now, confirmedAt: null } });

/** Whatever its party does that says the record is its own: it confirms, changes, submits or releases it. */
export const confirmedByParty = <Record extends Recorded>(record: Record, now: string): Record =>
  record.onBehalf && isStillOnBehalf(record)
    ? { ...withOwnCodes(record, now), onBehalf: { ...record.onBehalf, confirmedAt: now } }
    : record;
