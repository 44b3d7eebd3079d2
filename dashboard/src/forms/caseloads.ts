/** The steps of `caseloadIds` in shared/domain/record.ts, held equal by its type: the value would bring the schemas along. */
import type { caseloadIds as steps } from '#shared/domain/record';

export const caseloadIds: typeof steps = [
  'under_1000',
  '1000_9999',
  '10000_99999',
  '100000_or_more',
];
