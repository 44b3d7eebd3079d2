/**
 * What the European Union Agency for Asylum groups its support by. Its catalogue has eight chapters; the public page names
 * these four focuses and no more, so no other is named here, and chapters have no numbers.
 */
import type { IdOf, NonEmpty, Term } from '../label.ts';

export const agencyCatalogue =
  'https://euaa.europa.eu/euaa-asylum-and-reception-operational-response-catalogue';

export const agencyFocuses = [
  {
    id: 'governance',
    label: { en: 'Governance', fr: 'Gouvernance', es: 'Gobernanza', ar: 'الحوكمة' },
  },
  {
    id: 'strategic-planning',
    label: {
      en: 'Strategic planning',
      fr: 'Planification stratégique',
      es: 'Planificación estratégica',
      ar: 'التخطيط الاستراتيجي',
    },
  },
  {
    id: 'frontline-support',
    label: {
      en: 'Frontline operational support',
      fr: 'Appui opérationnel de première ligne',
      es: 'Apoyo operativo de primera línea',
      ar: 'الدعم التشغيلي في الخط الأمامي',
    },
  },
  {
    id: 'vulnerability',
    label: { en: 'Vulnerability', fr: 'Vulnérabilité', es: 'Vulnerabilidad', ar: 'حالات الضعف' },
  },
] as const satisfies NonEmpty<Term>;

export type AgencyFocusId = IdOf<typeof agencyFocuses>;
