/** How long something has waited, in whole days up to the moment of the answer. Pure. */
import { daysBetween } from '#shared/domain/values/days-of-date';

import type { Words } from '../i18n/words.ts';

export const ageText = (since: string, asOf: string, { say }: Words): string => {
  const days = daysBetween(since, asOf);
  return days === 0 ? say('today.sinceToday') : say('today.days', { count: days });
};
