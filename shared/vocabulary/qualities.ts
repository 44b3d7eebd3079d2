/** The qualities that the Compact asks of asylum systems; tags across all areas. */
import { idsOf } from './label.ts';
import type { IdOf, NonEmpty, Term } from './label.ts';

const list = [
  { id: 'fairness', label: { en: 'Fairness', fr: 'Équité', es: 'Equidad', ar: 'الإنصاف' } },
  {
    id: 'efficiency',
    label: { en: 'Efficiency', fr: 'Efficacité', es: 'Eficiencia', ar: 'الكفاءة' },
  },
  {
    id: 'adaptability',
    label: { en: 'Adaptability', fr: 'Adaptabilité', es: 'Adaptabilidad', ar: 'القدرة على التكيف' },
  },
  { id: 'integrity', label: { en: 'Integrity', fr: 'Intégrité', es: 'Integridad', ar: 'النزاهة' } },
] as const satisfies NonEmpty<Term>;

export type QualityId = IdOf<typeof list>;
export const qualities: NonEmpty<Term<QualityId>> = list;
export const qualityIds = idsOf(qualities);
