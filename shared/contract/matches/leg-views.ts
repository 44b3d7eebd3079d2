/** The legs of a match as whoever may read it sees them: all, or a giver its own whole and of the others beside it who they are. */
import * as z from 'zod';

import { matchStateIds } from '#shared/vocabulary/record-states';

import { legIdForm } from '../../domain/matches/leg-ids.ts';
import {
  type LegReader,
  legsSeenBy,
  legsToldTo,
  readsReason,
} from '../../domain/rights/leg-readers.ts';
import { legAnnouncedFor } from '../../domain/published/match-announcement.ts';
import { hasAnswered } from '../../domain/matches/match-changes.ts';
import { byLeg, standingLegs } from '../../domain/matches/match-legs.ts';
import { sidesOf } from '../../domain/matches/match-parties.ts';
import type { MatchReading } from '../../domain/matches/match-reading.ts';
import { isLive } from '../../domain/match-states.ts';
import {
  type MatchMover,
  mayBeOfLeg,
  matchStepIds,
  matchStepsFrom,
} from '../../domain/matches/match-transitions.ts';
import type { Leg, Match } from '../../domain/matches/match.ts';
import { identifierSchema } from '../../domain/parties/party.ts';
import { legShape } from '../published/public-match-view.ts';
import { timestampSchema } from '../timestamp.ts';

export const sideAnswers = z.object({ pledge: z.boolean(), offer: z.boolean() });

export const legForPartiesSchema = z
  .object({
    id: z.string().regex(legIdForm),
    ...legShape,
    state: z
      .enum(matchStateIds)
      .nullable()
      .describe('In which the match is for this leg; null to the giver of another.'),
    answered: sideAnswers.nullable(),
    recordsChanged: z.boolean(),
    consentsAwaited: z
      .array(identifierSchema)
      .optional()
      .describe(
        'Of a leg that came after somebody had consented to publish the match: who has not consented to that yet. It is public with the match once nobody is left.',
      ),
    publicFrom: z
      .record(identifierSchema, timestampSchema)
      .optional()
      .describe(
        'Of what came later: from when on each party consents to have that public; at once where it is absent.',
      ),
    /** How it left the match. The reason is for the Secretariat and the party that gave it. */
    left: z
      .object({
        how: z.enum(['declined', 'closed', 'removed']),
        partyId: identifierSchema.nullable(),
        reason: z.string().nullable(),
        at: timestampSchema,
      })
      .nullable(),
    later: z
      .boolean()
      .describe(
        'It came to take part after somebody had consented to publish the match: it appears by the consents of its givers and of the side that asks.',
      ),
    announcedFor: timestampSchema
      .nullable()
      .describe('Of what came later: when it appears by itself, with the match or after it.'),
    /** What whoever reads this may do with this leg now. */
    steps: z.array(z.enum(matchStepIds)),
  })
  .meta({ id: 'MatchLeg' });

export type LegForParties = z.infer<typeof legForPartiesSchema>;

export type MatchReader = LegReader & {
  /** As whom they may move this match; undefined where they may only read it. */
  readonly mover: MatchMover | undefined;
};

/** How a match reads now, by each of its legs. */
export type LegReadings = (leg: Leg) => MatchReading;

const answeredIn = (leg: Leg, reading: MatchReading): LegForParties['answered'] => ({
  pledge: hasAnswered(leg, 'pledge', reading),
  offer: hasAnswered(leg, 'offer', reading),
});

const haveChanged = ({ state, scope }: Match, reading: MatchReading): boolean =>
  isLive(state) && scope !== null && !reading.isStill(scope);

/** What a giver reads of the others that stand: enough to know with whom it would give. */
const othersLeg = (leg: Leg): LegForParties => ({
  id: leg.id,
  ...(leg.role && { role: leg.role }),
  offer: { recordId: null, reason: 'party_alone' },
  supporters: leg.supporters.map((party) => ({ ...party })),
  supportTypes: [],
  quantity: null,
  state: null,
  answered: null,
  recordsChanged: false,
  left: null,
  later: false,
  announcedFor: null,
  steps: [],
});

const stepsOfLeg = (match: Match, leg: Leg, { partyId, mover }: MatchReader) => {
  const own = byLeg(match, leg);
  const isTheirs = mover === 'secretariat' || sidesOf(own, partyId).length > 0;
  const isOneOfSeveral = standingLegs(match).length > 1;
  const asks = own.state === 'proposed' || own.state === 'under_discussion';
  return matchStepsFrom(leg.left || !isTheirs ? 'declined' : own.state, mover)
    .filter(mayBeOfLeg)
    .filter((step) => step !== 'remove_leg' || (isOneOfSeveral && asks))
    .filter((step) => step !== 'close' || (isOneOfSeveral && mover === 'party' && !asks));
};

const ownLeg = (
  match: Match,
  leg: Leg,
  readings: LegReadings,
  reader: MatchReader,
): LegForParties => {
  const own = byLeg(match, leg);
  const reading = readings(leg);
  const { left } = leg;
  return {
    ...legForPartiesSchema
      .pick({
        id: true,
        role: true,
        offer: true,
        supporters: true,
        supportTypes: true,
        quantity: true,
      })
      .parse(leg),
    state: own.state,
    answered: answeredIn(leg, reading),
    recordsChanged: haveChanged(own, reading),
    ...(leg.later && {
      consentsAwaited: [...leg.later.awaits],
      publicFrom: { ...leg.later.publicFrom },
    }),
    left: left ? { ...left, reason: readsReason(reader, left.partyId) ? left.reason : null } : null,
    later: leg.later !== undefined,
    announcedFor: legAnnouncedFor(match, leg) ?? null,
    steps: [...stepsOfLeg(match, leg, reader)],
  };
};

export const legsFor = (
  match: Match,
  readings: LegReadings,
  reader: MatchReader,
): LegForParties[] => {
  const seen = new Set(legsSeenBy(match, reader).map(({ id }) => id));
  return legsToldTo(match, reader).map((leg) =>
    seen.has(leg.id) ? ownLeg(match, leg, readings, reader) : othersLeg(leg),
  );
};
