/** Stored values that code cannot read: named in a report, so that one of them keeps nothing else from being looked at. */
import type { Difference } from '#shared/recompute/unit-differences';

/** What missing or mistyped fields throw. Errors of the store itself are of other classes, and end the run. */
export const isDataFault = (error: unknown): error is Error =>
  error instanceof TypeError || error instanceof RangeError || error instanceof SyntaxError;

export const faultDifference = ({ name }: Error): Difference => ({ what: 'fault', of: name });
