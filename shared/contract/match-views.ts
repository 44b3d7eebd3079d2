/** Matches as their parties, the Secretariat and its readers see them, and what they send. */
import * as z from 'zod';

import { hasAnswered } from '../domain/match-changes.ts';
import { announcedFor, isReleasedFor } from '../domain/match-release.ts';
import type { MatchReading } from '../domain/match-reading.ts';
import { type MatchMover, matchStepIds, matchStepsFrom } from '../domain/match-transitions.ts';
import { standDownReasons } from '../domain/stand-down.ts';
import { recordKinds } from '../domain/record.ts';
import type { Match } from '../domain/match.ts';
import { isLive, isTakenUp } from '../domain/match-states.ts';
import { partiesOf } from '../domain/match-parties.ts';
import { identifierSchema } from '../domain/party.ts';
import { withoutNotes } from './import-notes.ts';
import { matchViewSchema } from './public-match-view.ts';
import { provenanceViewSchema } from './origin-views.ts';
import { timestampSchema } from './timestamp.ts';

export const matchForPartiesSchema = z
  .object({
    ...matchViewSchema.shape,
    provenance: provenanceViewSchema.nullable(),
    /** Whether each side's answer to what the state asks stands. */
    answered: z.object({ pledge: z.boolean(), offer: z.boolean() }),
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

export type MatchReader = {
  readonly partyId: string | null;
  /** As whom they may move this match; undefined where they may only read it. */
  readonly mover: MatchMover | undefined;
};

const names = (match: Match, partyId: string | null): partyId is string =>
  partyId !== null && partiesOf(match).includes(partyId);

/** Only what both sides have agreed to is published. */
const mayRelease = (match: Match, partyId: string | null): boolean =>
  isTakenUp(match.state) && names(match, partyId) && !match.releasedBy.includes(partyId);

/** Whatever became of the match. */
const mayWithdrawRelease = (match: Match, partyId: string | null): boolean =>
  names(match, partyId) && isReleasedFor(match, partyId);

export const matchForParties = (
  match: Match,
  reading: MatchReading,
  { partyId, mover }: MatchReader,
): MatchForParties => {
  const { declined } = match;
  const maySeeReason = mover === 'secretariat' || declined?.partyId === partyId;
  return matchForPartiesSchema.parse({
    ...(partyId === null ? match : withoutNotes(match)),
    answered: {
      pledge: hasAnswered(match, 'pledge', reading),
      offer: hasAnswered(match, 'offer', reading),
    },
    recordsChanged: isLive(match.state) && match.scope !== null && !reading.isStill(match.scope),
    standDown: reading.standDown,
    declined: declined && { ...declined, reason: maySeeReason ? declined.reason : null },
    announcedFor: announcedFor(match) ?? null,
    steps: matchStepsFrom(match.state, mover),
    mayRelease: mayRelease(match, partyId),
    mayWithdrawRelease: mayWithdrawRelease(match, partyId),
  });
};
