/** What the state of a record does not allow, with what it does. */
import { type RecordStep, recordSteps, stepsFrom } from '#shared/domain/records/record-transitions';
import type { RecordState } from '#shared/domain/records/record';
import type { Refusal } from '#shared/domain/refusal';

const actors = { owner: 'its party', secretariat: 'the Secretariat' } as const;

const otherSteps = (state: RecordState): string => {
  const steps = stepsFrom(state).map((step) => `${step} (by ${actors[recordSteps[step].actor]})`);
  return steps.length > 0 ? `Choose ${steps.join(', ')}.` : 'Read it; no step is left.';
};

export const stepRefusedInState = (step: RecordStep, state: RecordState): Refusal => ({
  kind: 'conflict',
  detail: `A record that is ${state} allows no ${step}. ${otherSteps(state)}`,
  reason: { code: 'recordStepNotAllowed', state },
});
