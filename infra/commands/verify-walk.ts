/** A whole verification, slice by slice: walks everything once, then looks again at what was not right. */

import type * as z from 'zod';

import type {
  DriftView,
  VerificationView,
  verificationOrderSchema,
} from '#shared/contract/upkeep-views';

export type Order = z.input<typeof verificationOrderSchema>;
type Suspect = VerificationView['suspects'][number];

export type VerifyOutcome = {
  readonly units: number;
  readonly records: number;
  readonly readAnew: number;
  /** Audit entries that were in no log yet. */
  readonly unlogged: number;
  readonly drift: readonly DriftView[];
  /** Written by somebody at every look, and not right at any. */
  readonly unsettled: readonly Suspect[];
};

export type VerifyWalk = {
  readonly send: (order: Order) => Promise<VerificationView>;
  readonly repair: boolean;
  /** Audit chains and logs alone. */
  readonly audit?: boolean;
  /** Until a change that was under way is surely worked in. */
  readonly waitOut: () => Promise<void>;
  readonly onSuspects: (suspects: readonly Suspect[]) => void;
};

const suspectsAtOnce = 100;
const looks = 3;

const lookAgain = async ({ send, repair }: VerifyWalk, suspects: readonly Suspect[]) => {
  const drift: DriftView[] = [];
  const left: Suspect[] = [];
  for (let first = 0; first < suspects.length; first += suspectsAtOnce) {
    const some = suspects.slice(first, first + suspectsAtOnce);
    const names = some.map(({ unit, generation, rev }) => ({ unit, generation, rev }));
    const answer = await send({ repair, suspects: names });
    drift.push(...answer.drift);
    left.push(...answer.suspects);
  }
  return { drift, left };
};

export const verifyThrough = async (walk: VerifyWalk): Promise<VerifyOutcome> => {
  const { send, repair, audit = false, waitOut, onSuspects } = walk;
  const drift: DriftView[] = [];
  let suspects: Suspect[] = [];
  let units = 0;
  let records = 0;
  let readAnew = 0;
  let unlogged = 0;
  let cursor: string | undefined;
  do {
    const answer = await send({ repair, audit, ...(cursor === undefined ? {} : { cursor }) });
    units += answer.units;
    records += answer.records;
    readAnew += answer.readAnew;
    unlogged += answer.unlogged;
    drift.push(...answer.drift);
    suspects.push(...answer.suspects);
    cursor = answer.next;
  } while (cursor !== undefined);
  for (let look = 1; look <= looks && suspects.length > 0; look += 1) {
    onSuspects(suspects);
    await waitOut();
    const again = await lookAgain(walk, suspects);
    drift.push(...again.drift);
    suspects = again.left;
  }
  return { units, records, readAnew, unlogged, drift, unsettled: suspects };
};
