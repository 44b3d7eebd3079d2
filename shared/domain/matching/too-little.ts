/** Whether a pair says too little to judge: nothing is known of what is asked and given, and no rarer word is shared. */
import type { PartReason } from './explanation.ts';

type Told = Pick<PartReason, 'part' | 'known' | 'points'>;

export const saysTooLittle = (parts: readonly Told[]): boolean =>
  !parts.some(
    ({ part, known, points }) =>
      ((part === 'topics' || part === 'support') && known) || (part === 'likeness' && points > 0),
  );
