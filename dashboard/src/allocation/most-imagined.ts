/** Limits of shared/contract/allocation-views.ts, held equal by their types. */
import type { mostNamed, mostWhatIf } from '#shared/contract/allocation-views';

export const mostImagined: typeof mostWhatIf = 10;
export const mostLeftOut: typeof mostNamed = 100;
