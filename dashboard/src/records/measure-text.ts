/** An amount with its measure (`hours/year`, `money:EUR/once`) in words. */
import { amountIn } from '#shared/messages/amounts';

import type { Words } from '../i18n/words.ts';

export const measureText = (amount: number, measure: string, { language }: Words): string =>
  amountIn(language)(amount, amount, measure);
