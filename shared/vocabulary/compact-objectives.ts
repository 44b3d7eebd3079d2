/** The four objectives of the Global Compact on Refugees (paragraph 7). */
import type { IdOf, NonEmpty, Term } from './label.ts';

const list = [
  {
    id: 'ease-pressures',
    label: {
      en: 'Ease pressures on host countries',
      fr: 'Alléger les pressions sur les pays d’accueil',
      es: 'Aliviar las presiones sobre los países de acogida',
      ar: 'تخفيف الضغوط على البلدان المضيفة',
    },
  },
  {
    id: 'self-reliance',
    label: {
      en: 'Enhance refugee self-reliance',
      fr: 'Renforcer l’autonomie des réfugiés',
      es: 'Promover la autosuficiencia de los refugiados',
      ar: 'تعزيز اعتماد اللاجئين على أنفسهم',
    },
  },
  {
    id: 'third-country-solutions',
    label: {
      en: 'Expand access to third-country solutions',
      fr: 'Élargir l’accès aux solutions dans des pays tiers',
      es: 'Ampliar el acceso a soluciones en terceros países',
      ar: 'توسيع نطاق الوصول إلى حلول البلدان الثالثة',
    },
  },
  {
    id: 'conditions-for-return',
    label: {
      en: 'Support conditions in countries of origin for return in safety and dignity',
      fr: 'Favoriser dans les pays d’origine des conditions propices au retour dans la sécurité et la dignité',
      es: 'Favorecer en los países de origen condiciones para el retorno en condiciones de seguridad y dignidad',
      ar: 'دعم الظروف في بلدان الأصل من أجل العودة بأمان وكرامة',
    },
  },
] as const satisfies NonEmpty<Term>;

export type CompactObjectiveId = IdOf<typeof list>;
export const compactObjectives: NonEmpty<Term<CompactObjectiveId>> = list;
