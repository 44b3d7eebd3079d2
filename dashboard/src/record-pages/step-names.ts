/** Under which what is typed for a step of a record is kept. */
import type { RecordKind } from '#shared/domain/records/record';
import type { RecordStep } from '#shared/domain/records/record-transitions';

import type { StepName } from '../steps/step-name.ts';

type Named = { readonly kind: RecordKind; readonly id: string };

export const recordStepName = ({ kind, id }: Named, step: RecordStep): StepName =>
  `step-${kind}-${id}-${step}`;

export const deletionName = ({ kind, id }: Named): StepName =>
  `step-${kind}-${id}-contact-deletion`;
