/** Drives a whole verification from its beginning to its end. */
import type { VerificationView } from '#shared/contract/upkeep-views';
import {
  afterAnswer,
  afterWait,
  beginWalk,
  nextOfWalk,
  type Order,
  type SuspectView,
  type VerifyOutcome,
} from '#shared/contract/verification-walk';

export type VerifyWalk = {
  readonly send: (order: Order) => Promise<VerificationView>;
  readonly repair: boolean;
  /** Audit chains and logs alone. */
  readonly audit?: boolean;
  /** Until a change that was under way is surely worked in. */
  readonly waitOut: () => Promise<void>;
  readonly onSuspects: (suspects: readonly SuspectView[]) => void;
};

export const verifyThrough = async (walk: VerifyWalk): Promise<VerifyOutcome> => {
  const { send, waitOut, onSuspects } = walk;
  let at = beginWalk(walk);
  for (;;) {
    const next = nextOfWalk(at);
    if (next.is === 'done') return at;
    if (next.is === 'wait') {
      onSuspects(at.unsettled);
      await waitOut();
      at = afterWait(at);
    } else at = afterAnswer(at, await send(next.order));
  }
};
