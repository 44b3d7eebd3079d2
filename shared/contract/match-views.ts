/** Matches as their parties, the Secretariat and its readers see them, and what they send. */
import * as z from 'zod';

import { byLeg, legsOf, standingLegs } from '../domain/match-legs.ts';
import { announcedFor, consentingParties, isReleasedFor } from '../domain/match-release.ts';
import { isTakenUp } from '../domain/match-states.ts';
import { matchStepIds, matchStepsFrom } from '../domain/match-transitions.ts';
import type { Match } from '../domain/match.ts';
import { identifierSchema } from '../domain/party.ts';
import { recordKinds } from '../domain/record.ts';
import { standDownReasons } from '../domain/stand-down.ts';
import { withoutNotes } from './import-notes.ts';
import {
  legForPartiesSchema,
  type LegReadings,
  legsFor,
  legsSeenBy,
  legToRead,
  type MatchReader,
  sideAnswers,
} from './leg-views.ts';
import { provenanceViewSchema } from './origin-views.ts';
import { matchViewSchema } from './public-match-view.ts';
import { timestampSchema } from './timestamp.ts';

export const matchForPartiesSchema = z
  .object({
    ...matchViewSchema.shape,
    legs: z
      .array(legForPartiesSchema)
      .describe(
        'All that give. A giver reads its own, and of the others that stand what they bring and who they are.',
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
      .describe('From when on each party consents to have it public; at once where it is absent.'),
    announcedFor: timestampSchema
      .nullable()
      .describe(
        'When it becomes public by itself: each named party consents, the latest from then on.',
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
  isTakenUp(match.state) && consents(match, partyId) && !match.releasedBy.includes(partyId);

/** Whatever became of the match. */
const mayWithdrawRelease = (match: Match, partyId: string | null): boolean =>
  consents(match, partyId) && isReleasedFor(match, partyId);

/** The match as it reads to somebody: to a giver as if it stood on what it brings alone. */
const asReadBy = (match: Match, partyId: string | null): Match => {
  if (match.legs === undefined) return match;
  const seen = legsSeenBy(match, partyId);
  const own = byLeg(match, legToRead(match, partyId));
  if (seen.length < legsOf(match).length) return own;
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

export const matchForParties = (
  match: Match,
  readings: LegReadings,
  reader: MatchReader,
): MatchForParties => {
  const { partyId, mover } = reader;
  const read = asReadBy(match, partyId);
  const { declined } = read;
  const maySeeReason = mover === 'secretariat' || declined?.partyId === partyId;
  const legs = legsFor(match, readings, reader);
  const standing = legs.filter(({ left, answered }) => left === null && answered !== null);
  const seen = standing.length > 0 ? standing : legs.filter(({ answered }) => answered !== null);
  const lead = readings(legToRead(match, partyId));
  return matchForPartiesSchema.parse({
    ...(partyId === null ? read : withoutNotes(read)),
    legs,
    answered: {
      pledge: seen.every(({ answered }) => answered?.pledge),
      offer: seen.every(({ answered }) => answered?.offer),
    },
    recordsChanged: seen.some(({ recordsChanged }) => recordsChanged),
    standDown: lead.standDown,
    declined: declined && { ...declined, reason: maySeeReason ? declined.reason : null },
    announcedFor: announcedFor(match) ?? null,
    steps: matchStepsFrom(read.state, mover).filter((step) => step !== 'remove_leg'),
    mayRelease: mayRelease(match, partyId),
    mayWithdrawRelease: mayWithdrawRelease(match, partyId),
  });
};
