/** The life of a match: which step leads from which state to which, and whose step it is. */
import type { MatchStateId } from '#shared/vocabulary/record-states';

/** Steps that need not say why, and steps that must; so must `revise`, which also says what is new. */
export const plainStepIds = ['consent', 'plan', 'start', 'confirm'] as const;
export const reasonedStepIds = ['decline', 'back', 'discuss', 'suspend', 'close'] as const;
/** The Secretariat's over the legs of a match. */
export const legStepIds = ['add_leg', 'remove_leg'] as const;
export const matchStepIds = [...plainStepIds, ...reasonedStepIds, 'revise', ...legStepIds] as const;
export type MatchStep = (typeof matchStepIds)[number];

/** A party that answers for a side, or the Secretariat, which never answers for a party. */
export type MatchMover = 'party' | 'secretariat';

type Rule = {
  readonly moves: Readonly<Partial<Record<MatchStateId, MatchStateId>>>;
  readonly movers: readonly MatchMover[];
  /** Moves the match once both sides have taken it. */
  readonly joint?: true;
};

const anyone = ['party', 'secretariat'] as const;

/** A leg comes or goes while something may still come of the match, whose own state it leaves. */
const ofLegs: Rule = {
  moves: {
    proposed: 'proposed',
    under_discussion: 'under_discussion',
    agreed: 'agreed',
    planning: 'planning',
    in_progress: 'in_progress',
    suspended: 'suspended',
    not_stated: 'not_stated',
  },
  movers: ['secretariat'],
};

/**
 * Support is taken up by `consent` alone, so capacity is checked at one door: whatever stopped goes back to
 * discussion first. Steps back within what is taken up move no amount.
 */
export const matchSteps: Readonly<Record<MatchStep, Rule>> = {
  consent: {
    moves: { proposed: 'under_discussion', under_discussion: 'agreed' },
    movers: ['party'],
    joint: true,
  },
  decline: {
    moves: { proposed: 'declined', under_discussion: 'declined' },
    movers: ['party'],
  },
  revise: {
    moves: { proposed: 'proposed', under_discussion: 'under_discussion' },
    movers: ['secretariat'],
  },
  plan: { moves: { agreed: 'planning' }, movers: anyone },
  start: { moves: { agreed: 'in_progress', planning: 'in_progress' }, movers: anyone },
  confirm: { moves: { in_progress: 'fulfilled' }, movers: ['party'], joint: true },
  back: {
    moves: { planning: 'agreed', in_progress: 'planning', fulfilled: 'in_progress' },
    movers: anyone,
  },
  discuss: {
    moves: {
      agreed: 'under_discussion',
      planning: 'under_discussion',
      in_progress: 'under_discussion',
      suspended: 'under_discussion',
      not_stated: 'under_discussion',
    },
    movers: anyone,
  },
  suspend: {
    moves: {
      under_discussion: 'suspended',
      agreed: 'suspended',
      planning: 'suspended',
      in_progress: 'suspended',
      not_stated: 'suspended',
    },
    movers: anyone,
  },
  close: {
    moves: {
      proposed: 'closed_unfulfilled',
      under_discussion: 'closed_unfulfilled',
      agreed: 'closed_unfulfilled',
      planning: 'closed_unfulfilled',
      in_progress: 'closed_unfulfilled',
      suspended: 'closed_unfulfilled',
      not_stated: 'closed_unfulfilled',
    },
    movers: anyone,
  },
  add_leg: ofLegs,
  remove_leg: ofLegs,
};

const stepsOfOneLeg: readonly MatchStep[] = [
  'consent',
  'confirm',
  'decline',
  'close',
  'remove_leg',
];

/** Whether a step may be of one leg alone: an answer, its end, or that it is taken out. All others move the whole. */
export const mayBeOfLeg = (step: MatchStep): boolean => stepsOfOneLeg.includes(step);

export const nextState = (step: MatchStep, state: MatchStateId): MatchStateId | undefined =>
  matchSteps[step].moves[state];

/** The step that a state asks of every side. */
export const jointStepFrom = (state: MatchStateId): MatchStep | undefined =>
  matchStepIds.find((step) => matchSteps[step].joint && nextState(step, state) !== undefined);

/** The steps that a state allows whoever moves as one of these. */
export const matchStepsFrom = (
  state: MatchStateId,
  mover: MatchMover | undefined,
): readonly MatchStep[] =>
  matchStepIds.filter(
    (step) =>
      nextState(step, state) !== undefined &&
      mover !== undefined &&
      matchSteps[step].movers.includes(mover),
  );
