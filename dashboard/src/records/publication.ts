/** Why a record or a match is public, as a sentence: "released" is said only of what its owner released. */
import type { ReleaseView } from '#shared/contract/records/release-view';

import { countsIn, isSyntheticIn, type World } from '#shared/domain/world';

import type { Words } from '../i18n/words.ts';

/** Whether its releases decide what everybody sees, or it is public though nobody released it here, or never is, as test data. */
export type Publication = 'public' | 'restated' | 'hidden';

/** Test data of the real record, or real data of a made-up one: whoever releases it, it is public nowhere. */
export const isHidden = (world: World, of: { readonly synthetic: boolean }): boolean =>
  !countsIn(world, of);

/** Of what a party records. */
export const publicationFor = (
  party: { readonly country: string | null },
  world: World,
): Publication =>
  isHidden(world, { synthetic: isSyntheticIn(world, party) }) ? 'hidden' : 'public';

export const publicationText = (
  release: ReleaseView,
  of: 'record' | 'match',
  { say, time, date }: Words,
): string => {
  if (release.kind === 'released') {
    const withheld = (release.withheld ?? []).map((group) => say(`record.withheld.${group}`));
    return [say(`${of}.released`, { time: time(release.at) }), ...withheld].join(' ');
  }
  return release.readOn === null
    ? say(`${of}.restatedUndated`)
    : say(`${of}.restated`, { date: date(release.readOn) });
};
