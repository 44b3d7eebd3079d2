/**
 * Multi-stakeholder pledges that a record may belong to, by the pages of the Global Compact on Refugees. A record may
 * belong to several. Dates are those of the forum at which the pledge was made.
 */
import type { IdOf, NonEmpty, Term } from './label.ts';

const list = [
  {
    id: 'acsg',
    validFrom: '2019-12',
    label: {
      en: 'Asylum Capacity Support Group',
      fr: 'Groupe d’appui à la capacité d’asile',
      es: 'Grupo de Apoyo a la Capacidad de Asilo',
      ar: 'مجموعة دعم القدرات في مجال اللجوء',
    },
  },
  {
    id: 'mirps',
    validFrom: '2023-12',
    label: {
      en: 'MIRPS: Strengthening Asylum Systems',
      fr: 'MIRPS : renforcement des systèmes d’asile',
      es: 'MIRPS: fortalecimiento de los sistemas de asilo',
      ar: 'الإطار الإقليمي الشامل للحماية والحلول (MIRPS): تعزيز نظم اللجوء',
    },
  },
  {
    id: 'legal-community',
    validFrom: '2023-12',
    label: {
      en: 'Legal Community',
      fr: 'Communauté juridique',
      es: 'Comunidad jurídica',
      ar: 'المجتمع القانوني',
    },
  },
  {
    id: 'convention-1951',
    validFrom: '2023-12',
    label: {
      en: '1951 Refugee Convention',
      fr: 'Convention de 1951 relative au statut des réfugiés',
      es: 'Convención sobre el Estatuto de los Refugiados de 1951',
      ar: 'اتفاقية عام 1951 الخاصة بوضع اللاجئين',
    },
  },
  {
    id: 'other',
    label: {
      en: 'Another multi-stakeholder pledge',
      fr: 'Un autre engagement multipartite',
      es: 'Otro compromiso de múltiples partes interesadas',
      ar: 'تعهد آخر متعدد أصحاب المصلحة',
    },
  },
] as const satisfies NonEmpty<Term>;

export type InitiativeId = IdOf<typeof list>;
export const initiatives: NonEmpty<Term<InitiativeId>> = list;
