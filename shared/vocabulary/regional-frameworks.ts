/**
 * Regional frameworks whose members share practice on asylum: nearness of a kind that maps do not show.
 * Members as publicly known on 31 December 2025; nothing later has been looked at.
 */
import { idsOf } from './label.ts';
import type { IdOf, NonEmpty, Term } from './label.ts';

type Membership = { readonly members: NonEmpty<string> };

const list = [
  {
    id: 'mirps',
    label: {
      en: 'Comprehensive Regional Protection and Solutions Framework (MIRPS)',
      fr: 'Cadre global régional pour la protection et les solutions (MIRPS)',
      es: 'Marco Integral Regional para la Protección y Soluciones (MIRPS)',
      ar: 'الإطار الإقليمي الشامل للحماية والحلول (ميربس)',
    },
    members: ['BLZ', 'CRI', 'GTM', 'HND', 'MEX', 'PAN', 'SLV'],
  },
  {
    id: 'quito-process',
    label: {
      en: 'Quito Process',
      fr: 'Processus de Quito',
      es: 'Proceso de Quito',
      ar: 'عملية كيتو',
    },
    members: [
      'ARG',
      'BRA',
      'CHL',
      'COL',
      'CRI',
      'DOM',
      'ECU',
      'GUY',
      'MEX',
      'PAN',
      'PER',
      'PRY',
      'URY',
    ],
  },
  {
    id: 'igad',
    label: {
      en: 'Intergovernmental Authority on Development (IGAD)',
      fr: 'Autorité intergouvernementale pour le développement (IGAD)',
      es: 'Autoridad Intergubernamental para el Desarrollo (IGAD)',
      ar: 'الهيئة الحكومية الدولية المعنية بالتنمية (إيغاد)',
    },
    // Without ERI, which announced its withdrawal on 12 December 2025.
    members: ['DJI', 'ETH', 'KEN', 'SDN', 'SOM', 'SSD', 'UGA'],
  },
  {
    id: 'ecowas',
    label: {
      en: 'Economic Community of West African States (ECOWAS)',
      fr: 'Communauté économique des États de l’Afrique de l’Ouest (CEDEAO)',
      es: 'Comunidad Económica de los Estados de África Occidental (CEDEAO)',
      ar: 'الجماعة الاقتصادية لدول غرب أفريقيا (إيكواس)',
    },
    // Without BFA, MLI and NER, which left on 29 January 2025.
    members: ['BEN', 'CIV', 'CPV', 'GHA', 'GIN', 'GMB', 'GNB', 'LBR', 'NGA', 'SEN', 'SLE', 'TGO'],
  },
  {
    id: 'eac',
    label: {
      en: 'East African Community (EAC)',
      fr: 'Communauté d’Afrique de l’Est (CAE)',
      es: 'Comunidad de África Oriental (CAO)',
      ar: 'جماعة شرق أفريقيا',
    },
    members: ['BDI', 'COD', 'KEN', 'RWA', 'SOM', 'SSD', 'TZA', 'UGA'],
  },
  {
    id: 'eu',
    label: {
      en: 'European Union (EU)',
      fr: 'Union européenne (UE)',
      es: 'Unión Europea (UE)',
      ar: 'الاتحاد الأوروبي',
    },
    // oxfmt-ignore
    members: [
      'AUT', 'BEL', 'BGR', 'CYP', 'CZE', 'DEU', 'DNK', 'ESP', 'EST', 'FIN', 'FRA', 'GRC', 'HRV', 'HUN',
      'IRL', 'ITA', 'LTU', 'LUX', 'LVA', 'MLT', 'NLD', 'POL', 'PRT', 'ROU', 'SVK', 'SVN', 'SWE',
    ],
  },
] as const satisfies NonEmpty<Term & Membership>;

export type RegionalFrameworkId = IdOf<typeof list>;
export type RegionalFramework = Term<RegionalFrameworkId> & Membership;

export const regionalFrameworks: NonEmpty<RegionalFramework> = list;
export const regionalFrameworkIds = idsOf(regionalFrameworks);

/** The frameworks that two countries are both members of; a country shares none with itself. */
const frameworksOf: ReadonlyMap<string, readonly RegionalFrameworkId[]> = new Map(
  [...new Set(regionalFrameworks.flatMap(({ members }) => members))].map((country) => [
    country,
    regionalFrameworks.filter(({ members }) => members.includes(country)).map(({ id }) => id),
  ]),
);

const none: readonly RegionalFrameworkId[] = [];

export const frameworksOfCountry = (country: string): readonly RegionalFrameworkId[] =>
  frameworksOf.get(country) ?? none;

/** The frameworks that both countries are in; none for one country with itself. */
export const sharedFrameworks = (one: string, other: string): readonly RegionalFrameworkId[] => {
  const others = frameworksOfCountry(other);
  return one === other || others.length === 0
    ? none
    : frameworksOfCountry(one).filter((id) => others.includes(id));
};
