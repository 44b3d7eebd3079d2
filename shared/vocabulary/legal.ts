/** The legal setting of an asylum system: frameworks it applies, its legal tradition, who determines refugee status. */
import { idsOf } from './label.ts';
import type { IdOf, NonEmpty, Term } from './label.ts';

const legalFrameworksList = [
  {
    id: 'refugee-convention-1951-1967',
    label: {
      en: '1951 Refugee Convention and 1967 Protocol',
      fr: 'Convention de 1951 relative au statut des réfugiés et Protocole de 1967',
      es: 'Convención sobre el Estatuto de los Refugiados de 1951 y Protocolo de 1967',
      ar: 'اتفاقية عام 1951 الخاصة بوضع اللاجئين وبروتوكول عام 1967',
    },
  },
  {
    id: 'oau-1969',
    label: {
      en: '1969 OAU Refugee Convention',
      fr: 'Convention de l’OUA de 1969 sur les réfugiés',
      es: 'Convención de la OUA sobre los refugiados de 1969',
      ar: 'اتفاقية منظمة الوحدة الأفريقية لعام 1969 بشأن اللاجئين',
    },
  },
  {
    id: 'cartagena-1984',
    label: {
      en: '1984 Cartagena Declaration on Refugees',
      fr: 'Déclaration de Carthagène de 1984 sur les réfugiés',
      es: 'Declaración de Cartagena sobre los Refugiados de 1984',
      ar: 'إعلان قرطاجنة لعام 1984 بشأن اللاجئين',
    },
  },
  {
    id: 'eu-acquis',
    label: {
      en: 'Asylum law of the European Union',
      fr: 'Acquis de l’Union européenne en matière d’asile',
      es: 'Acervo de la Unión Europea en materia de asilo',
      ar: 'تشريعات الاتحاد الأوروبي في مجال اللجوء',
    },
  },
] as const satisfies NonEmpty<Term>;

export type LegalFrameworkId = IdOf<typeof legalFrameworksList>;
export const legalFrameworks: NonEmpty<Term<LegalFrameworkId>> = legalFrameworksList;
export const legalFrameworkIds = idsOf(legalFrameworks);

const legalTraditionsList = [
  {
    id: 'civil-law',
    label: {
      en: 'Civil law',
      fr: 'Droit civil',
      es: 'Derecho civil (tradición romanista)',
      ar: 'القانون المدني',
    },
  },
  {
    id: 'common-law',
    label: {
      en: 'Common law',
      fr: 'Common law',
      es: 'Derecho anglosajón (common law)',
      ar: 'القانون العام (الأنغلوسكسوني)',
    },
  },
  {
    id: 'mixed',
    label: {
      en: 'Mixed legal system',
      fr: 'Système juridique mixte',
      es: 'Sistema jurídico mixto',
      ar: 'نظام قانوني مختلط',
    },
  },
  {
    id: 'customary-religious',
    label: {
      en: 'Customary or religious law',
      fr: 'Droit coutumier ou religieux',
      es: 'Derecho consuetudinario o religioso',
      ar: 'القانون العرفي أو الديني',
    },
  },
] as const satisfies NonEmpty<Term>;

export type LegalTraditionId = IdOf<typeof legalTraditionsList>;
export const legalTraditions: NonEmpty<Term<LegalTraditionId>> = legalTraditionsList;
export const legalTraditionIds = idsOf(legalTraditions);

const statusDeterminationsList = [
  {
    id: 'state',
    label: {
      en: 'Refugee status determination by the State',
      fr: 'Détermination du statut de réfugié par l’État',
      es: 'Determinación de la condición de refugiado por el Estado',
      ar: 'تحديد صفة اللاجئ من قبل الدولة',
    },
  },
  {
    id: 'unhcr',
    label: {
      en: 'Refugee status determination by UNHCR',
      fr: 'Détermination du statut de réfugié par le HCR',
      es: 'Determinación de la condición de refugiado por el ACNUR',
      ar: 'تحديد صفة اللاجئ من قبل المفوضية',
    },
  },
  {
    id: 'joint',
    label: {
      en: 'Refugee status determination by the State and UNHCR together',
      fr: 'Détermination du statut de réfugié menée conjointement par l’État et le HCR',
      es: 'Determinación de la condición de refugiado conjunta del Estado y el ACNUR',
      ar: 'تحديد صفة اللاجئ بصورة مشتركة بين الدولة والمفوضية',
    },
  },
] as const satisfies NonEmpty<Term>;

export type StatusDeterminationId = IdOf<typeof statusDeterminationsList>;
export const statusDeterminations: NonEmpty<Term<StatusDeterminationId>> = statusDeterminationsList;
export const statusDeterminationIds = idsOf(statusDeterminations);
