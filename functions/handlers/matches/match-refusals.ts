/** What matches refuse, in words that say what to do. */
import type { GateId } from '#shared/domain/matching/gates';
import { type MatchStep, matchSteps } from '#shared/domain/matches/match-transitions';
import type { Match } from '#shared/domain/matches/match';
import type { Shortfall } from '#shared/domain/matches/match-shortfall';
import type { ConflictReason } from '#shared/domain/conflict-reason';
import type { RecordKind, StoredRecord } from '#shared/domain/records/record';
import { mostLegs } from '#shared/domain/matches/leg-ids';
import type { Refusal } from '#shared/domain/refusal';

const conflict = (reason: ConflictReason, detail: string): Refusal => ({
  kind: 'conflict',
  detail,
  reason,
});

const named = (state: string): string => state.replaceAll('_', ' ');

export const notAccepted = ({ kind, state }: StoredRecord): Refusal =>
  conflict(
    { code: 'notAccepted', side: kind, state },
    `The ${kind} is ${named(state)}. Propose it once the Secretariat has accepted it as it stands.`,
  );

export const componentWithoutArea = (kind: RecordKind): Refusal =>
  conflict(
    { code: 'noArea', side: kind },
    `This component of the ${kind} lies in none of the four areas. Give it an area, or choose another.`,
  );

export const gatesFailed = (gates: readonly GateId[]): Refusal =>
  conflict(
    { code: 'gatesFailed', gates },
    `These two do not fit: ${gates.join(', ')}. Read the reasons of the pair, and choose another or correct the records.`,
  );

export const alreadyMatched = (matchId: string, state: string): Refusal =>
  conflict(
    { code: 'alreadyMatched', matchId, state },
    `These two components are already in a match that is ${named(state)}: ${matchId}. Read that one instead of proposing them again.`,
  );

/** Two acceptances of the last unit: this is what the second one reads. */
export const noRoom = ({ side, left, measure, amount }: Shortfall): Refusal =>
  conflict(
    { code: 'noRoom', side, left, measure, amount },
    `Only ${left} ${measure} of the ${side} ${left === 1 ? 'is' : 'are'} left, and this match takes ${amount}. Ask the Secretariat to give it a smaller amount.`,
  );

export const amountOutdated: Refusal = conflict(
  { code: 'amountOutdated' },
  'The amounts that the records state have changed since this was proposed. Ask the Secretariat to revise the amount.',
);

export const notInForce = ({ kind, state }: StoredRecord): Refusal =>
  conflict(
    { code: 'notInForce', side: kind, state },
    `The ${kind} is ${named(state)}, so this step is not possible. Ask for the ${kind} to be submitted again if it was returned, or close the match if it is still open.`,
  );

export const componentGone = (kind: RecordKind): Refusal =>
  conflict(
    { code: 'componentGone', side: kind },
    `The ${kind} no longer has the component that this match names. Close the match, and propose another.`,
  );

export const stepNotAllowed = (step: MatchStep | 'release', state: Match['state']): Refusal =>
  conflict(
    { code: 'stepNotAllowed', state },
    `A match that is ${named(state)} allows no ${step}. Read it to see what it allows.`,
  );

/** What bars it is for whoever reads that part. */
export const otherLegBars: Refusal = conflict(
  { code: 'otherLegBars' },
  'Another part of this match cannot be agreed or go on as it stands. Ask the Secretariat: it can revise the match, or take that part out.',
);

export const legNotRemovable: Refusal = conflict(
  { code: 'legNotRemovable' },
  'A leg can be taken out as long as its support is not agreed and another leg stands. Close the match to end it as a whole; what was agreed is ended by its giver or by the side that asked.',
);

export const notOfOneComponent: Refusal = conflict(
  { code: 'notOfOneComponent' },
  'This match names no single component of a pledge, so nothing more can be put to it. Propose another match.',
);

export const tooManyLegs: Refusal = conflict(
  { code: 'tooManyLegs' },
  `A match has at most ${mostLegs} legs, with those that left it. Propose another match.`,
);

export const notDisclosed: Refusal = conflict(
  { code: 'notDisclosed' },
  'What was proposed was not kept with this match, so nobody can consent to it. Ask the Secretariat to revise the proposal: that shows both ends to both sides.',
);

export const alreadyAnswered: Refusal = conflict(
  { code: 'alreadyAnswered' },
  'You have answered already, and your answer stands. Read the match to see whose answer is awaited.',
);

export const alreadyReleased: Refusal = conflict(
  { code: 'alreadyReleased' },
  'Your party has released this match already. Read it to see whose release is awaited.',
);

export const noContact = (side: RecordKind): Refusal =>
  conflict(
    { code: 'noContact', side },
    `The ${side} has no contact, so there is nothing to give to the other side. Add one to the record, then accept.`,
  );

export const notNow: Refusal = conflict(
  { code: 'notNow' },
  'This is not possible as it stands now. Read the exchange of the match to see what is.',
);

export const notIntroduced: Refusal = {
  kind: 'forbidden',
  detail:
    'Both sides of a match see each other’s contact once the Secretariat has proposed to introduce them and both have accepted, as long as neither ends it and the match is not over.',
};

export const notTheirs = (step: MatchStep): Refusal => ({
  kind: 'forbidden',
  detail: !matchSteps[step].movers.includes('party')
    ? 'This may be done by: secretariat. Ask them to change what they proposed.'
    : `This may be done by: the party that answers for a side of the match, by \`${step}\`. The Secretariat never answers for a party.`,
});

export const notYours: Refusal = {
  kind: 'forbidden',
  detail:
    'This may be done by: the party that is named first on a side of the match, which answers for all of its side.',
};

export const tooManyPlaces =
  'These two records lie in too many areas and places to be matched in one step. Divide the larger one into several records.';

/** Of a block and of closed messages alike, whosever wish it is. */
export const messagesNotTaken: Refusal = conflict(
  { code: 'messagesNotTaken' },
  'Messages do not pass between the two sides here. The Secretariat can pass on what matters: ask it instead.',
);
