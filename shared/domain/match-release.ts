/** Who consented to publish a match, and what it is once all did or one takes it back. */
import type { Match } from './match.ts';
import { partiesOf } from './match-parties.ts';
import { publicVersionOf, publishedAt } from './release.ts';

/** Whether a named party may have it taken out of what is public: its consent, or what was restated without one. */
export const isReleasedFor = ({ release, releasedBy }: Match, partyId: string): boolean =>
  release !== null || releasedBy.includes(partyId);

/** The match without a party's consent to publish it: no longer public, and what others consented to stands. */
export const withdrawnRelease = (
  match: Match,
  { partyId, now }: { readonly partyId: string; readonly now: string },
): Match => ({
  ...match,
  version: match.version + 1,
  updatedAt: now,
  releasedBy: match.releasedBy.filter((id) => id !== partyId),
  release: null,
});

/** The match with one more party's consent to publish it; public once every named party has given it. */
export const releasedMatch = (
  match: Match,
  { partyId, by, now }: { readonly partyId: string; readonly by: string; readonly now: string },
): Match => {
  const version = match.version + 1;
  const releasedBy = [...match.releasedBy, partyId];
  const isWhole = partiesOf(match).every((id) => releasedBy.includes(id));
  return {
    ...match,
    version,
    updatedAt: now,
    releasedBy,
    ...(isWhole
      ? {
          release: { kind: 'released', version, ...publishedAt(match.release, now), by },
          releases: publicVersionOf(match) + 1,
        }
      : {}),
  };
};
