/** `mostComponents` of shared/domain/component.ts, held equal by its type. */
import type { mostComponents as most } from '#shared/domain/component';

export const mostComponents: typeof most = 20;
