import { caseloadIds } from '#shared/vocabulary/caseloads';

import type { Part } from './part.ts';

/** Systems of a like size, in steps of their caseloads. */
export const scale = {
  label: { en: 'Scale', fr: 'Échelle', es: 'Escala', ar: 'الحجم' },
  share: ({ pledge, offer }) => {
    const steps = caseloadIds as readonly string[];
    if (pledge.caseload === null || offer.caseload === null) return 'unknown';
    const apart = Math.abs(steps.indexOf(pledge.caseload) - steps.indexOf(offer.caseload));
    return { got: Math.max(0, 2 - apart), of: 2 };
  },
  values: ({ pledge, offer }) => ({
    asked: pledge.caseload ?? undefined,
    given: offer.caseload ?? undefined,
  }),
  judged: { with: 'setting', looksAt: { of: 'record', words: ['caseload'] } },
} as const satisfies Part;
