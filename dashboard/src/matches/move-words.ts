/** What a step is called and means where the match stands: the two consents, to talk and then to the support, share no word. Pure. */
import type { MatchForParties } from '#shared/contract/matches/match-views';
import type { World } from '#shared/domain/world';
import type { MatchStateId } from '#shared/vocabulary/record-states';

import type { Words } from '../i18n/words.ts';
import { vocabularyLabel } from '../records/names.ts';
import { isHidden } from '../records/publication.ts';
import { isToLaterLegs } from './later-consent.ts';
import type { MatchMove } from './match-standing.ts';

type Named = Exclude<MatchMove, 'consent'> | 'discussion' | 'agreement' | 'withdrawConsent';

type Standing = Pick<MatchForParties, 'state' | 'release' | 'releasesLegAlone'>;

/** What is not public, and a match of which one leg alone leaves, leaves no public page: it is a consent that is taken back. */
const named = (move: MatchMove, { state, release, releasesLegAlone }: Standing): Named => {
  if (move === 'withdrawRelease' && (release === null || releasesLegAlone))
    return 'withdrawConsent';
  if (move !== 'consent') return move;
  return state === 'proposed' ? 'discussion' : 'agreement';
};

export const moveName = (move: MatchMove, match: Standing): `matchStep.${Named}` =>
  `matchStep.${named(move, match)}`;

type Meaning =
  | `matchStep.${Named}.means`
  | `matchStep.${'release' | 'withdrawRelease'}.meansHidden`
  | `matchStep.${'releaseLeg' | 'releaseLater' | 'withdrawLeg'}.means`
  | 'matchStep.leave';

type Meant = Standing & Pick<MatchForParties, 'synthetic' | 'releasedBy'>;

/** Of one that leaves while others go on. */
const leaves = (move: MatchMove): boolean => move === 'decline' || move === 'close';

export type MoveReader = {
  readonly partyId: string | null;
  /** Whether others go on where its reader leaves. */
  readonly isOfPart: boolean;
};

/** Whether a consent is to what one leg brings alone, and no more is taken back with it; what the match says already takes in one more leg. */
const meaningOfLeg = (
  move: MatchMove,
  match: Meant,
  { partyId }: MoveReader,
): Meaning | undefined => {
  const { releasesLegAlone } = match;
  if (move === 'release' && releasesLegAlone) return 'matchStep.releaseLeg.means';
  if (move === 'release' && isToLaterLegs(match, partyId)) return 'matchStep.releaseLater.means';
  return move === 'withdrawRelease' && releasesLegAlone ? 'matchStep.withdrawLeg.means' : undefined;
};

/** Test data of the real record is public nowhere, whoever consents. */
export const moveMeaning = (
  move: MatchMove,
  match: Meant,
  world: World,
  reader: MoveReader,
): Meaning => {
  if (reader.isOfPart && leaves(move)) return 'matchStep.leave';
  return (move === 'release' || move === 'withdrawRelease') && isHidden(world, match)
    ? `matchStep.${move}.meansHidden`
    : (meaningOfLeg(move, match, reader) ?? `matchStep.${named(move, match)}.means`);
};

const done = {
  release: 'match.recordedRelease',
  withdrawRelease: 'match.recordedWithdrawal',
} as const;

/** What a step has done. A release moves no match to another stage, so that the stage would not tell of it. */
export const moveDone = (move: MatchMove, state: MatchStateId, words: Words): string =>
  move === 'release' || move === 'withdrawRelease'
    ? words.say(done[move])
    : words.say('match.recorded', { state: vocabularyLabel('matchStates', state, words) });
