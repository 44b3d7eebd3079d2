/** How far a verification is, in the reader's words. */
import {
  nextOfWalk,
  usualLagSeconds,
  type VerificationWalk,
} from '#shared/contract/verification-walk';

import { useWords } from '../i18n/words-context.tsx';

type Progress = { readonly walk: VerificationWalk; readonly isRunning: boolean };

/** Empty before it is begun: what comes later into the same place is read out. */
export const useProgress = (progress: Progress | undefined): string => {
  const { say, number } = useWords();
  if (!progress) return '';
  const { walk, isRunning } = progress;
  const next = nextOfWalk(walk).is;
  if (next === 'done') return say('verification.done');
  if (!isRunning) return say('verification.paused');
  if (next === 'wait')
    return say('verification.waiting', {
      count: number(walk.unsettled.length),
      seconds: number(usualLagSeconds),
    });
  if (!walk.isWalking) return say('verification.lookingAgain', { look: number(walk.look) });
  return say('verification.walking', {
    records: number(walk.records),
    units: number(walk.units),
    found: number(walk.drift.length + walk.unsettled.length),
  });
};
