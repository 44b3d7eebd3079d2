/** How matches come to be and change: pure, with time, ids and digests given. */
import type { Component } from './component.ts';
import { nextState, type MatchStep, matchSteps } from './match-transitions.ts';
import type { MatchReading } from './match-reading.ts';
import {
  hasAgreedToTalk,
  isTakenUp,
  type Match,
  type MatchQuantity,
  noAnswers,
  partiesOf,
  undecided,
} from './match.ts';
import type { Window } from './partial-date.ts';
import { type Offer, type Pledge, type RecordKind, recordKinds } from './record.ts';
import { publicVersionOf, publishedAt } from './release.ts';

export type Proposal = {
  readonly id: string;
  readonly pledge: { readonly record: Pledge; readonly component: Component };
  readonly offer: { readonly record: Offer; readonly component: Component };
  readonly quantity: MatchQuantity | null;
  readonly title: string | undefined;
  readonly summary: string | null;
  readonly window: Window;
  readonly now: string;
};

const supportTypesOf = (asked: Component, given: Component): Component['supportTypes'] => {
  const both = asked.supportTypes.filter((type) => given.supportTypes.includes(type));
  return both.length > 0 ? both : [...given.supportTypes];
};

/** A proposal without its scope, which is a digest of it. */
export const proposedMatch = (proposal: Proposal): Match => {
  const { id, pledge, offer, quantity, title, summary, window, now } = proposal;
  return {
    ...undecided,
    id,
    version: 1,
    state: 'proposed',
    title: title ?? `${offer.record.party.name} – ${pledge.record.party.name}`,
    pledge: { recordId: pledge.record.id, components: [pledge.component.id] },
    offer: { recordId: offer.record.id, components: [offer.component.id] },
    supporters: [offer.record.party, ...offer.record.partners],
    recipients: [pledge.record.party, ...pledge.record.partners],
    countries: pledge.component.places.countries,
    areas: pledge.component.area === null ? [] : [pledge.component.area],
    supportTypes: supportTypesOf(pledge.component, offer.component),
    window,
    conditions: [],
    sources: [],
    quantity,
    summary,
    release: null,
    synthetic: pledge.record.synthetic || offer.record.synthetic,
    provenance: null,
    askedAt: now,
    createdAt: now,
    updatedAt: now,
  };
};

/** Whether a side's answer stands: an answer to another wording or amount is none. */
export const hasAnswered = (
  { answers }: Match,
  side: RecordKind,
  { isStill }: MatchReading,
): boolean => {
  const answer = answers[side];
  return answer !== null && isStill(answer);
};

export type MatchStepContext = {
  /** The sides that the mover answers for: none for the Secretariat. */
  readonly sides: readonly RecordKind[];
  readonly partyId: string | null;
  readonly reason: string | null;
  /** As it reads now. */
  readonly reading: MatchReading;
  readonly now: string;
};

const withAnswers = (match: Match, { sides, reading, now }: MatchStepContext): Match => {
  const { digest, rule } = reading.scope;
  const given = Object.fromEntries(sides.map((side) => [side, { at: now, digest, rule }]));
  return { ...match, answers: { ...match.answers, ...given } };
};

/** What was released was another match than the one that is revised or declined. */
const unreleased = { release: null, releasedBy: [] } as const;

/** The match after a step that its state allows. A joint step of one side alone keeps the state. */
export const steppedMatch = (match: Match, step: MatchStep, context: MatchStepContext): Match => {
  const { partyId, reason, reading, now } = context;
  const next = { ...match, version: match.version + 1, updatedAt: now, movedHere: true };
  const answered = withAnswers(next, context);
  const isComplete = recordKinds.every((side) => hasAnswered(answered, side, reading));
  if (matchSteps[step].joint && !isComplete) return answered;
  return {
    ...next,
    state: nextState(step, match.state) ?? match.state,
    answers: noAnswers,
    askedAt: now,
    agreedToTalk: step === 'consent' || hasAgreedToTalk(match),
    ...(step === 'consent' || step === 'revise' ? { scope: reading.scope } : {}),
    ...(step === 'revise' ? unreleased : {}),
    ...(step === 'decline' && partyId !== null
      ? { ...unreleased, declined: { partyId, reason: reason ?? '' } }
      : {}),
  };
};

export const entersTakenUp = (before: Match, after: Match): boolean =>
  !isTakenUp(before.state) && isTakenUp(after.state);

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
