/** An amount in words, or that none is stated: absence is not zero. */
import { notStatedLabel } from '#shared/vocabulary/label';

import type { Words } from '../i18n/words.ts';
import { sayAmount } from './say-amount.ts';

export const amountText = (amount: number | null, measure: string | null, words: Words): string =>
  amount === null || measure === null
    ? words.label(notStatedLabel)
    : sayAmount(words)(amount, measure);
