/** How long something has waited, in whole days up to the moment of the answer. Pure. */
import type { Words } from '../i18n/words.ts';

const dayLength = 24 * 60 * 60_000;

/** From midnight to midnight, so that what came yesterday evening is a day old this morning. */
export const daysBetween = (since: string, asOf: string): number =>
  Math.max(
    0,
    Math.round((Date.parse(asOf.slice(0, 10)) - Date.parse(since.slice(0, 10))) / dayLength),
  );

export const ageText = (since: string, asOf: string, { say }: Words): string => {
  const days = daysBetween(since, asOf);
  return days === 0 ? say('today.sinceToday') : say('today.days', { count: days });
};
