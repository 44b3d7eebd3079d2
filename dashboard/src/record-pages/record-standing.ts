/** How a record stands, in the reader's words: told where it changed under a step. */
import type { OfferView, PledgeView } from '#shared/contract/records/record-views';

import type { Words } from '../i18n/words.ts';
import { vocabularyLabel } from '../records/names.ts';

export const recordStanding = (
  { state, version, updatedAt }: PledgeView | OfferView,
  words: Words,
): string => {
  const versioned = words.say('record.version', { version, time: words.time(updatedAt) });
  return `${vocabularyLabel('recordStates', state, words)} · ${versioned}`;
};
