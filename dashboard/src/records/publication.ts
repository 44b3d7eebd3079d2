/** Why a record or a match is public, as a sentence: "released" is said only of what its owner released. */
import type { ReleaseView } from '#shared/contract/record-views';

import type { Words } from '../i18n/words.ts';

export const publicationText = (
  release: ReleaseView,
  of: 'record' | 'match',
  { say, time, date }: Words,
): string => {
  if (release.kind === 'released') return say(`${of}.released`, { time: time(release.at) });
  return release.readOn === null
    ? say(`${of}.restatedUndated`)
    : say(`${of}.restated`, { date: date(release.readOn) });
};
