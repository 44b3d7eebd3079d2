/** Asylum applications a year, in steps: the scale of a system, for likeness only. */
import { idsOf } from './label.ts';
import type { IdOf, NonEmpty, Term } from './label.ts';

const list = [
  {
    id: 'under_1000',
    label: {
      en: 'Under 1,000',
      fr: 'Moins de 1 000',
      es: 'Menos de 1.000',
      ar: 'أقل من 1,000',
    },
  },
  {
    id: '1000_9999',
    label: {
      en: '1,000 to 9,999',
      fr: 'De 1 000 à 9 999',
      es: 'De 1.000 a 9.999',
      ar: 'من 1,000 إلى 9,999',
    },
  },
  {
    id: '10000_99999',
    label: {
      en: '10,000 to 99,999',
      fr: 'De 10 000 à 99 999',
      es: 'De 10.000 a 99.999',
      ar: 'من 10,000 إلى 99,999',
    },
  },
  {
    id: '100000_or_more',
    label: {
      en: '100,000 or more',
      fr: '100 000 ou plus',
      es: '100.000 o más',
      ar: '100,000 أو أكثر',
    },
  },
] as const satisfies NonEmpty<Term>;

export type CaseloadId = IdOf<typeof list>;
export const caseloads: NonEmpty<Term<CaseloadId>> = list;
export const caseloadIds = idsOf(caseloads);
