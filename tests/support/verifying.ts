/** Verifies a world as `npm run verify` does, through its routes. */
import type { VerificationView } from '#shared/contract/upkeep-views';
import type { VerifyOutcome } from '#shared/contract/verification-walk';
import { verifyThrough } from '#infra/commands/verify-walk';

import type { World } from './world.ts';

type Manner = {
  readonly repair?: boolean;
  readonly audit?: boolean;
  readonly waitOut?: () => Promise<void>;
};

export const verifyWorld = async (
  { call }: World,
  { repair = true, audit = false, waitOut = async () => undefined }: Manner = {},
): Promise<VerifyOutcome> =>
  verifyThrough({
    repair,
    audit,
    waitOut,
    onSuspects: () => undefined,
    send: async (body) => {
      const answer = await call('verify', { as: 'officer', body });
      if (answer.status !== 200) throw new Error(`A verification failed: ${answer.text}`);
      return answer.body as VerificationView;
    },
  });
