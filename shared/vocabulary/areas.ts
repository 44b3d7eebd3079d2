/** The four pledge areas of the asylum capacity pledge. Titles may change; the codes do not. */
import { idsOf } from './label.ts';
import type { IdOf, Label, NonEmpty, Term } from './label.ts';

const list = [
  {
    id: 'A1',
    label: {
      en: 'Strong institutional capacities',
      fr: 'Capacités institutionnelles solides',
      es: 'Capacidades institucionales sólidas',
      ar: 'قدرات مؤسسية قوية',
    },
    short: { en: 'Institutions', fr: 'Institutions', es: 'Instituciones', ar: 'المؤسسات' },
  },
  {
    id: 'A2',
    label: {
      en: 'Legislative and regulatory frameworks that facilitate asylum processing',
      fr: 'Cadres législatifs et réglementaires facilitant le traitement des demandes d’asile',
      es: 'Marcos legislativos y reglamentarios que faciliten la tramitación de las solicitudes de asilo',
      ar: 'أطر تشريعية وتنظيمية تيسّر معالجة طلبات اللجوء',
    },
    short: {
      en: 'Laws and regulations',
      fr: 'Lois et règlements',
      es: 'Leyes y reglamentos',
      ar: 'القوانين واللوائح',
    },
  },
  {
    id: 'A3',
    label: {
      en: 'Procedures, systems and practices that enhance efficiency and quality',
      fr: 'Procédures, systèmes et pratiques renforçant l’efficacité et la qualité',
      es: 'Procedimientos, sistemas y prácticas que mejoren la eficiencia y la calidad',
      ar: 'إجراءات ونظم وممارسات تعزّز الكفاءة والجودة',
    },
    short: { en: 'Procedures', fr: 'Procédures', es: 'Procedimientos', ar: 'الإجراءات' },
  },
  {
    id: 'A4',
    label: {
      en: 'Quality and efficiency through diverse expertise, innovation, and research',
      fr: 'Qualité et efficacité grâce à la diversité des expertises, à l’innovation et à la recherche',
      es: 'Calidad y eficiencia mediante conocimientos especializados diversos, innovación e investigación',
      ar: 'الجودة والكفاءة من خلال تنوّع الخبرات والابتكار والبحث',
    },
    short: {
      en: 'Expertise and research',
      fr: 'Expertise et recherche',
      es: 'Conocimientos e investigación',
      ar: 'الخبرات والبحوث',
    },
  },
] as const satisfies NonEmpty<Term & { readonly short: Label }>;

export type AreaId = IdOf<typeof list>;
export type Area = Term<AreaId> & { readonly short: Label };

export const areas: NonEmpty<Area> = list;
export const areaIds = idsOf(areas);
