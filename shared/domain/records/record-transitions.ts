/** The life of a pledge or an offer before matching: which step may follow which state, and whose step it is. */
import type { RecordState } from './record.ts';

type Step = {
  readonly from: readonly RecordState[];
  /** Null: as it was. */
  readonly to: RecordState | null;
  readonly actor: 'owner' | 'secretariat';
  readonly needsReason: boolean;
};

export const recordSteps = {
  submission: { from: ['draft', 'returned'], to: 'submitted', actor: 'owner', needsReason: false },
  acceptance: { from: ['submitted'], to: 'accepted', actor: 'secretariat', needsReason: false },
  return: {
    from: ['submitted', 'accepted'],
    to: 'returned',
    actor: 'secretariat',
    needsReason: true,
  },
  withdrawal: {
    from: ['draft', 'submitted', 'returned', 'accepted'],
    to: 'withdrawn',
    actor: 'owner',
    needsReason: false,
  },
  /** Nothing has changed: its party says so. */
  confirmation: {
    from: ['submitted', 'accepted'],
    to: null,
    actor: 'owner',
    needsReason: false,
  },
  release: { from: ['accepted'], to: 'accepted', actor: 'owner', needsReason: false },
} as const satisfies Record<string, Step>;

export type RecordStep = keyof typeof recordSteps;

export const canStep = (step: RecordStep, state: RecordState): boolean =>
  (recordSteps[step].from as readonly RecordState[]).includes(state);

export const stepsFrom = (state: RecordState): readonly RecordStep[] =>
  (Object.keys(recordSteps) as RecordStep[]).filter((step) => canStep(step, state));

/** An edit that says something else of an accepted record asks for acceptance anew; a returned one stays with its owner. */
export const stateAfterEdit = (state: RecordState): RecordState =>
  state === 'accepted' ? 'submitted' : state;
