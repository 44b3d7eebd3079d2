/** From stored records to what the API answers. */
import { seenBy } from '../../domain/rights/audience.ts';
import { shownStatusOf } from '../../domain/records/component-status.ts';
import { isPublicCode } from '../../domain/fields/coded-fields.ts';
import type { Match } from '../../domain/matches/match.ts';
import { byLeg } from '../../domain/matches/match-legs.ts';
import { publicLegsOf } from '../../domain/matches/match-release.ts';
import { titleNaming } from '../../domain/matches/match-title.ts';
import type { StoredRecord } from '../../domain/records/record.ts';
import { releasedMatches } from '../../domain/published/released-standing.ts';
import type { MatchLink } from '../../domain/match-link.ts';
import { referenceOf } from '../../domain/records/reference.ts';
import { isPublic } from '../../domain/published/is-public.ts';
import { releasedPart } from '../../domain/published/released-part.ts';
import { publicPartners } from '../../domain/published/public-partners.ts';
import { publicVersionOf } from '../../domain/release/release.ts';
import { isSameValue } from '../../domain/values/same-value.ts';
import type { World } from '../../domain/world.ts';
import { withoutNotes } from '../files/import-notes.ts';
import {
  type OfferView,
  offerViewSchema,
  type PledgeView,
  pledgeViewSchema,
} from '../records/record-views.ts';
import { type MatchView, matchViewSchema } from './public-match-view.ts';
import {
  type ReleasedOffer,
  releasedOfferSchema,
  type ReleasedPledge,
  releasedPledgeSchema,
} from './public-record-views.ts';

const withStatus = (record: StoredRecord, matches: readonly MatchLink[]) => ({
  ...record,
  matches,
  components: record.components.map((component) => ({
    ...component,
    status: shownStatusOf(record, component, matches),
  })),
});

/** @param reader staff may read everything; a party its own record without a file's notes. */
export const recordView = (
  world: World,
  record: StoredRecord,
  reader: 'party' | 'staff' = 'party',
): PledgeView | OfferView =>
  (record.kind === 'pledge' ? pledgeViewSchema : offerViewSchema).parse({
    ...withStatus(reader === 'staff' ? record : withoutNotes(record), record.matches),
    seenBy: seenBy(record),
    isPublic: isPublic(world, record),
    reference: referenceOf(record),
    confirmedOn: record.confirmedOn ?? null,
    unconfirmed: record.unconfirmed === true,
    onBehalf: record.onBehalf ?? null,
  });

/** Of the version that everyone reads. */
const publicRelease = (of: Pick<StoredRecord, 'release' | 'releases'>) =>
  of.release && { ...of.release, version: publicVersionOf(of) };

const publicOrigins = ({ origins }: StoredRecord) => {
  const told = Object.entries(origins ?? {}).filter(([pointer]) => isPublicCode(pointer));
  return told.length > 0 ? Object.fromEntries(told) : undefined;
};

/** The public version, with what is public of its matches today. */
export const releasedView = (
  released: StoredRecord,
  current: StoredRecord,
): ReleasedPledge | ReleasedOffer =>
  (released.kind === 'pledge' ? releasedPledgeSchema : releasedOfferSchema).parse({
    ...withStatus(released, releasedMatches(current)),
    partners: publicPartners(released, current),
    origins: publicOrigins(released),
    version: publicVersionOf(current),
    release: publicRelease(current),
    // Its owner published that day with the version; nobody releases what is restated.
    confirmedOn: current.release?.kind === 'released' ? released.confirmedOn : undefined,
    unconfirmed: current.unconfirmed === true,
  });

/** Whether a release of the record as it stands, with as much kept back, would publish nothing that is not published yet. */
export const saysWhatIsReleased = (
  released: StoredRecord | undefined,
  current: StoredRecord,
): boolean =>
  released !== undefined &&
  isSameValue(releasedView(released, current), releasedView(releasedPart(current), current));

/** What everyone reads of it: the legs whose givers consented, and nobody's name beside them. */
const publicMatch = (match: Match): Match | undefined => {
  if (match.legs === undefined) return match;
  const [lead, ...others] = publicLegsOf(match);
  if (!lead) return undefined;
  const legs = [lead, ...others];
  const supporters = legs.flatMap((leg) => leg.supporters);
  return {
    ...byLeg(match, lead),
    state: match.state,
    title: titleNaming(match, supporters),
    supporters,
    supportTypes: [...new Set(legs.flatMap(({ supportTypes }) => supportTypes))],
    ...(others.length > 0 && { legs }),
  };
};

const viewOf = (match: Match, shown: Match): MatchView =>
  matchViewSchema.parse({
    ...shown,
    version: publicVersionOf(match),
    release: publicRelease(match),
  });

/** A released match for everyone; undefined where none of its legs is public. A step that changes nothing in public changes no byte of it. */
export const releasedMatchView = (match: Match): MatchView | undefined => {
  const shown = publicMatch(match);
  return shown && viewOf(match, shown);
};

/** What a match says to everyone, in whichever version and why ever it is public. */
export const publicWordsOf = (match: Match): Omit<MatchView, 'version' | 'release'> => {
  const {
    version: _version,
    release: _release,
    ...words
  } = viewOf(match, publicMatch(match) ?? match);
  return words;
};
