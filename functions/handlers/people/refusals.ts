/** Why somebody's right stays as it is, and what to do. */
import type { Refusal } from '#shared/domain/refusal';

import type { Actor } from '../../actor.ts';

/**
 * To a party's own people it is one answer for whoever is managed by others, so that it does not tell where somebody acts:
 * for another party, for the Secretariat, or as an administrator.
 */
export const managedByOthers = ({ role }: Actor): Refusal => ({
  kind: 'conflict',
  detail:
    role === 'representative'
      ? 'You cannot invite this address. Ask the Secretariat.'
      : 'You cannot invite this address, since administrators manage what its owner may do. Ask one of them.',
  reason: { code: 'invitedByOthers' },
});

export const ownRight: Refusal = {
  kind: 'conflict',
  detail:
    'Nobody changes their own right, lest the last administrator be lost. Ask another administrator, or whoever manages you, to change yours.',
  reason: { code: 'ownRight' },
};

export const takenMeanwhile: Refusal = {
  kind: 'forbidden',
  detail: 'Your right was taken away a moment ago. Ask another administrator to give it back.',
};

export const removed: Refusal = {
  kind: 'conflict',
  detail: 'Whoever was removed signs in no more. Restore them first.',
  reason: { code: 'personRemoved' },
};

export const noAccount: Refusal = {
  kind: 'conflict',
  detail:
    'The identity provider knows nobody by this subject. Invite them by their address, which makes an account.',
  reason: { code: 'noAccount' },
};
