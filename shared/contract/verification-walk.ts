/** A whole verification, slice by slice: walks everything once, then looks again at what was not right. Whoever drives it sends and waits. Pure. */
import type * as z from 'zod';

import type { DriftView, VerificationView, verificationOrderSchema } from './upkeep-views.ts';

export type Order = z.input<typeof verificationOrderSchema>;
export type SuspectView = VerificationView['suspects'][number];

export type VerifyOutcome = {
  readonly units: number;
  readonly records: number;
  readonly readAnew: number;
  /** Audit entries that were in no log yet. */
  readonly unlogged: number;
  readonly drift: readonly DriftView[];
  /** Not right at the last look, and drift only if it is so at the next; in the end, written by somebody at every look. */
  readonly unsettled: readonly SuspectView[];
};

/** How far a verification is: it may be put aside, and gone on with. */
export type VerificationWalk = VerifyOutcome & {
  readonly repair: boolean;
  /** Audit chains and logs alone. */
  readonly audit: boolean;
  /** Where the walk over everything goes on, while it does. */
  readonly cursor?: string | undefined;
  /** How often suspects were looked at again; 0 until everything was walked over. */
  readonly look: number;
  readonly isWalking: boolean;
  /** To be looked at in this look. */
  readonly waiting: readonly SuspectView[];
};

export type StepOfWalk =
  | { readonly is: 'send'; readonly order: Order }
  /** Until a change that was under way is surely worked in. */
  | { readonly is: 'wait' }
  | { readonly is: 'done' };

/** What is wrong for longer is drift, where people write meanwhile. */
export const usualLagSeconds = 60;

const suspectsAtOnce = 100;
const looks = 3;

export const beginWalk = ({
  repair,
  audit = false,
}: {
  readonly repair: boolean;
  readonly audit?: boolean;
}): VerificationWalk => ({
  repair,
  audit,
  units: 0,
  records: 0,
  readAnew: 0,
  unlogged: 0,
  drift: [],
  unsettled: [],
  look: 0,
  isWalking: true,
  waiting: [],
});

export const nextOfWalk = (walk: VerificationWalk): StepOfWalk => {
  const { repair, audit, cursor, isWalking, waiting, unsettled, look } = walk;
  if (isWalking)
    return {
      is: 'send',
      order: { repair, audit, ...(cursor === undefined ? {} : { cursor }) },
    };
  if (waiting.length > 0) {
    const some = waiting.slice(0, suspectsAtOnce);
    const suspects = some.map(({ unit, generation, rev }) => ({ unit, generation, rev }));
    return { is: 'send', order: { repair, suspects } };
  }
  return unsettled.length > 0 && look < looks ? { is: 'wait' } : { is: 'done' };
};

export const afterWait = (walk: VerificationWalk): VerificationWalk => ({
  ...walk,
  look: walk.look + 1,
  waiting: walk.unsettled,
  unsettled: [],
});

export const afterAnswer = (walk: VerificationWalk, answer: VerificationView): VerificationWalk => {
  const found = {
    drift: [...walk.drift, ...answer.drift],
    unsettled: [...walk.unsettled, ...answer.suspects],
  };
  if (!walk.isWalking) return { ...walk, ...found, waiting: walk.waiting.slice(suspectsAtOnce) };
  return {
    ...walk,
    ...found,
    units: walk.units + answer.units,
    records: walk.records + answer.records,
    readAnew: walk.readAnew + answer.readAnew,
    unlogged: walk.unlogged + answer.unlogged,
    cursor: answer.next,
    isWalking: answer.next !== undefined,
  };
};
