import { meets, shared } from '../pair.ts';
import type { Part } from './part.ts';

/** Shared refugee instruments and legal tradition, counting what both sides state. */
export const law = {
  label: { en: 'Law', fr: 'Droit', es: 'Derecho', ar: 'القانون' },
  share: ({ pledge, offer }) => {
    const known: boolean[] = [];
    if (pledge.legalFrameworks.length > 0 && offer.legalFrameworks.length > 0) {
      known.push(meets(pledge.legalFrameworks, offer.legalFrameworks));
    }
    if (pledge.legalTradition !== null && offer.legalTradition !== null) {
      known.push(pledge.legalTradition === offer.legalTradition);
    }
    return known.length === 0 ? 'unknown' : { got: known.filter(Boolean).length, of: known.length };
  },
  values: ({ pledge, offer }) => ({
    frameworks: shared(pledge.legalFrameworks, offer.legalFrameworks),
    askedTradition: pledge.legalTradition ?? undefined,
    givenTradition: offer.legalTradition ?? undefined,
  }),
  judged: {
    with: 'setting',
    looksAt: { of: 'record', sets: ['legalFrameworks'], words: ['legalTradition'] },
  },
} as const satisfies Part;
