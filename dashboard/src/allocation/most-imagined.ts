/** Limits of shared/contract/allocation/allocation-order.ts, held equal by their types. */
import type { mostNamed, mostWhatIf } from '#shared/contract/allocation/allocation-order';

export const mostImagined: typeof mostWhatIf = 10;
export const mostLeftOut: typeof mostNamed = 100;
