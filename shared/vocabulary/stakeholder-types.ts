/**
 * Kinds of party, with their codes in OCHA's organisation types and IATI's `OrganisationType` list.
 * UNHCR's own picklist is not public: this list is ours. Several codes mean that the party decides which.
 */
import { idsOf } from './label.ts';
import type { IdOf, NonEmpty, Term } from './label.ts';

type Crosswalk = { readonly ocha: NonEmpty<string>; readonly iati: NonEmpty<string> };

const list = [
  {
    id: 'state',
    label: { en: 'State', fr: 'État', es: 'Estado', ar: 'دولة' },
    ocha: ['435'],
    iati: ['10'],
  },
  {
    id: 'regional_org',
    label: {
      en: 'Regional organisation',
      fr: 'Organisation régionale',
      es: 'Organización regional',
      ar: 'منظمة إقليمية',
    },
    ocha: ['438'],
    iati: ['40'],
  },
  {
    id: 'un',
    label: {
      en: 'United Nations entity',
      fr: 'Entité des Nations Unies',
      es: 'Entidad de las Naciones Unidas',
      ar: 'كيان تابع للأمم المتحدة',
    },
    ocha: ['447'],
    iati: ['40'],
  },
  {
    id: 'ifi',
    label: {
      en: 'Financial institution or development actor',
      fr: 'Institution financière ou acteur du développement',
      es: 'Institución financiera o agente de desarrollo',
      ar: 'مؤسسة مالية أو جهة إنمائية',
    },
    ocha: ['433', '438'],
    iati: ['40'],
  },
  {
    id: 'local_gov',
    label: {
      en: 'City or local government',
      fr: 'Ville ou collectivité locale',
      es: 'Ciudad o gobierno local',
      ar: 'مدينة أو حكومة محلية',
    },
    ocha: ['435'],
    iati: ['11'],
  },
  {
    id: 'parliament',
    label: {
      en: 'Parliament or parliamentarians',
      fr: 'Parlement ou parlementaires',
      es: 'Parlamento o parlamentarios',
      ar: 'برلمان أو برلمانيون',
    },
    ocha: ['435'],
    iati: ['15'],
  },
  {
    id: 'nhri',
    label: {
      en: 'National human rights institution or ombuds office',
      fr: 'Institution nationale des droits de l’homme ou médiateur',
      es: 'Institución nacional de derechos humanos o defensoría del pueblo',
      ar: 'مؤسسة وطنية لحقوق الإنسان أو ديوان مظالم',
    },
    ocha: ['443'],
    iati: ['15'],
  },
  {
    id: 'ngo_int',
    label: {
      en: 'International NGO',
      fr: 'ONG internationale',
      es: 'ONG internacional',
      ar: 'منظمة غير حكومية دولية',
    },
    ocha: ['437'],
    iati: ['21'],
  },
  {
    id: 'ngo_nat',
    label: {
      en: 'National or regional civil society',
      fr: 'Société civile nationale ou régionale',
      es: 'Sociedad civil nacional o regional',
      ar: 'المجتمع المدني الوطني أو الإقليمي',
    },
    ocha: ['441'],
    iati: ['22', '23'],
  },
  {
    id: 'rlo',
    label: {
      en: 'Refugee-led organisation',
      fr: 'Organisation dirigée par des réfugiés',
      es: 'Organización dirigida por personas refugiadas',
      ar: 'منظمة يقودها لاجئون',
    },
    ocha: ['441'],
    iati: ['22'],
  },
  {
    id: 'legal',
    label: {
      en: 'Law firm, bar or legal network',
      fr: 'Cabinet d’avocats, barreau ou réseau juridique',
      es: 'Bufete, colegio de abogados o red jurídica',
      ar: 'مكتب محاماة أو نقابة محامين أو شبكة قانونية',
    },
    ocha: ['444'],
    iati: ['70', '21'],
  },
  {
    id: 'academia',
    label: {
      en: 'Academia or research',
      fr: 'Université ou recherche',
      es: 'Universidad o investigación',
      ar: 'أوساط أكاديمية أو بحثية',
    },
    ocha: ['431'],
    iati: ['80'],
  },
  {
    id: 'private',
    label: { en: 'Private sector', fr: 'Secteur privé', es: 'Sector privado', ar: 'القطاع الخاص' },
    ocha: ['444'],
    iati: ['70'],
  },
  {
    id: 'foundation',
    label: { en: 'Foundation', fr: 'Fondation', es: 'Fundación', ar: 'مؤسسة خيرية' },
    ocha: ['433'],
    iati: ['60'],
  },
  {
    id: 'faith',
    label: {
      en: 'Faith-based organisation',
      fr: 'Organisation confessionnelle',
      es: 'Organización confesional',
      ar: 'منظمة دينية',
    },
    ocha: ['446'],
    iati: ['21', '22'],
  },
  {
    id: 'movement',
    label: {
      en: 'Red Cross or Red Crescent',
      fr: 'Croix-Rouge ou Croissant-Rouge',
      es: 'Cruz Roja o Media Luna Roja',
      ar: 'الصليب الأحمر أو الهلال الأحمر',
    },
    ocha: ['445'],
    iati: ['21', '22'],
  },
  {
    id: 'network',
    label: {
      en: 'Joint or multi-stakeholder group',
      fr: 'Groupe commun ou multipartite',
      es: 'Grupo conjunto o de múltiples partes interesadas',
      ar: 'مجموعة مشتركة أو متعددة أصحاب المصلحة',
    },
    ocha: ['443'],
    iati: ['90'],
  },
] as const satisfies NonEmpty<Term & Crosswalk>;

export type StakeholderTypeId = IdOf<typeof list>;
export type StakeholderType = Term<StakeholderTypeId> & Crosswalk;

export const stakeholderTypes: NonEmpty<StakeholderType> = list;
export const stakeholderTypeIds = idsOf(stakeholderTypes);
