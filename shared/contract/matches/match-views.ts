/** Matches as their parties, the Secretariat and its readers see them, and what they send. */
import * as z from 'zod';

import {
  hasLeft,
  type LegReader,
  legsSeenBy,
  legToRead,
  readsReason,
  seesAllLegs,
  takesPart,
  titleFor,
} from '../../domain/rights/leg-readers.ts';
import { movesWhole } from '../../domain/matches/leg-sides.ts';
import { byLeg, standingLegs } from '../../domain/matches/match-legs.ts';
import { announcedFor } from '../../domain/published/match-announcement.ts';
import {
  awaitsConsentOf,
  consentingParties,
  consentsToLegAlone,
  isReleasedFor,
  partiesAwaited,
} from '../../domain/matches/match-release.ts';
import { partiesOf } from '../../domain/matches/match-parties.ts';
import { isTakenUp } from '../../domain/match-states.ts';
import {
  matchStepIds,
  matchStepsFrom,
  mayBeOfLeg,
} from '../../domain/matches/match-transitions.ts';
import type { Leg, Match } from '../../domain/matches/match.ts';
import { identifierSchema } from '../../domain/parties/party.ts';
import { recordKinds } from '../../domain/records/record.ts';
import { standDownReasons } from '../../domain/matches/stand-down.ts';
import { withoutNotes } from '../files/import-notes.ts';
import {
  legForPartiesSchema,
  type LegReadings,
  legsFor,
  type MatchReader,
  sideAnswers,
} from './leg-views.ts';
import { provenanceViewSchema } from '../records/origin-views.ts';
import { matchViewSchema } from '../published/public-match-view.ts';
import { timestampSchema } from '../timestamp.ts';

export const matchForPartiesSchema = z
  .object({
    ...matchViewSchema.shape,
    legs: z
      .array(legForPartiesSchema)
      .describe(
        'All that give. A giver reads its own, and of the others that stand beside it what they bring and who they are.',
      ),
    provenance: provenanceViewSchema.nullable(),
    /** Whether each side's answer to what the state asks stands, by every leg. */
    answered: sideAnswers,
    /** What this match shows of its records reads otherwise than when it was proposed or agreed. */
    recordsChanged: z.boolean(),
    /** Why nothing more is asked of either side: the need is met by others, or one of the two records is withdrawn. */
    standDown: z.object({ side: z.enum(recordKinds), why: z.enum(standDownReasons) }).nullable(),
    /** The reason is for the Secretariat and the party that gave it. */
    declined: z.object({ partyId: identifierSchema, reason: z.string().nullable() }).nullable(),
    releasedBy: z.array(identifierSchema),
    publicFrom: z
      .record(identifierSchema, timestampSchema)
      .optional()
      .describe(
        'From when on each party consents to have it public; at once where it is absent. Of what came later, its leg says that.',
      ),
    announcedFor: timestampSchema
      .nullable()
      .describe(
        'When it becomes public by itself: each party whose consent it needs consents, the latest from then on.',
      ),
    releaseAwaited: z
      .array(identifierSchema)
      .describe('Whose consent its publication needs and lacks, of those whose legs are seen.'),
    releasesLegAlone: z
      .boolean()
      .describe(
        'Whoever reads this came to take part later: its consent publishes no more than its own part.',
      ),
    /** What whoever reads this may do now. */
    steps: z.array(z.enum(matchStepIds)),
    mayRelease: z.boolean(),
    mayWithdrawRelease: z.boolean(),
    createdAt: timestampSchema,
    updatedAt: timestampSchema,
  })
  .meta({ id: 'MatchForParties' });

export type MatchForParties = z.infer<typeof matchForPartiesSchema>;

/** Of those that take part: who left, or has not agreed yet, publishes nothing and takes nothing back. */
const consents = (match: Match, partyId: string | null): partyId is string =>
  partyId !== null && consentingParties(match).includes(partyId);

/** Only what both sides have agreed to is published. */
const mayRelease = (match: Match, partyId: string | null): boolean =>
  isTakenUp(match.state) && consents(match, partyId) && awaitsConsentOf(match, partyId);

/** Whatever became of the match. */
const mayWithdrawRelease = (match: Match, partyId: string | null): boolean =>
  consents(match, partyId) && isReleasedFor(match, partyId);

/** Who consented to publish it, and from when on, is said to those who take part. */
const withoutConsents = (own: Match): Match => ({
  ...own,
  releasedBy: [],
  ...(own.publicFrom && { publicFrom: {} }),
});

/** To a giver that left: what is said and published of the match since is not said to it. */
const asLeftBy = (own: Match, { left }: Leg): Match => ({
  ...withoutConsents(own),
  summary: null,
  release: null,
  updatedAt: left?.at ?? own.updatedAt,
});

/** To a giver, as if the match stood on what it brings alone. */
const asReadByGiver = (match: Match, reader: LegReader): Match => {
  const leg = legToRead(match, reader);
  const own = { ...byLeg(match, leg), title: titleFor(match, reader) };
  if (hasLeft(match, reader)) return asLeftBy(own, leg);
  return takesPart(match, reader) ? own : withoutConsents(own);
};

/** The match as it reads to somebody. */
export const asReadBy = (match: Match, reader: LegReader): Match => {
  if (match.legs === undefined) return match;
  if (!seesAllLegs(match, reader)) return asReadByGiver(match, reader);
  const own = byLeg(match, legToRead(match, reader));
  const { releasedBy, publicFrom, state, declined } = match;
  // Of what is agreed, whoever is only asked to join it gives nothing yet.
  const giving = standingLegs(match).filter(
    ({ joining }) => joining === undefined || !isTakenUp(match.state),
  );
  const supporters = giving.flatMap((leg) => leg.supporters);
  return {
    ...own,
    state,
    declined,
    releasedBy,
    ...(publicFrom && { publicFrom }),
    ...(supporters.length > 0 && { supporters }),
  };
};

/** Whether other givers consented is not said to one. */
const awaitedFor = (match: Match, reader: LegReader): string[] => {
  const { recipients } = match;
  const seen = partiesOf({ recipients, supporters: [], legs: legsSeenBy(match, reader) });
  return partiesAwaited(match).filter((id) => seen.includes(id));
};

export const matchForParties = (
  match: Match,
  readings: LegReadings,
  reader: MatchReader,
): MatchForParties => {
  const { partyId, mover } = reader;
  const read = asReadBy(match, reader);
  const { declined } = read;
  const isStanding = !hasLeft(match, reader);
  const legs = legsFor(match, readings, reader);
  const standing = legs.filter(({ left, answered }) => left === null && answered !== null);
  const seen = standing.length > 0 ? standing : legs.filter(({ answered }) => answered !== null);
  const lead = readings(legToRead(match, reader));
  return matchForPartiesSchema.parse({
    ...(partyId === null ? read : withoutNotes(read)),
    legs,
    answered: {
      pledge: seen.every(({ answered }) => answered?.pledge),
      offer: seen.every(({ answered }) => answered?.offer),
    },
    recordsChanged: seen.some(({ recordsChanged }) => recordsChanged),
    standDown: isStanding ? lead.standDown : null,
    declined: declined && {
      ...declined,
      reason: readsReason(reader, declined.partyId) ? declined.reason : null,
    },
    announcedFor: (takesPart(match, reader) ? announcedFor(match) : undefined) ?? null,
    releaseAwaited: takesPart(match, reader) ? awaitedFor(match, reader) : [],
    releasesLegAlone: partyId !== null && consentsToLegAlone(match, partyId),
    steps: matchStepsFrom(read.state, mover)
      .filter((step) => step !== 'remove_leg')
      .filter((step) => mayBeOfLeg(step) || mover === 'secretariat' || movesWhole(match, partyId)),
    mayRelease: mayRelease(match, partyId),
    mayWithdrawRelease: mayWithdrawRelease(match, partyId),
  });
};
