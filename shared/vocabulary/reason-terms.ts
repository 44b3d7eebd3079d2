/** How the gates and parts of a score are called wherever they are shown. Which there are, and what they judge: `shared/domain/matching`. */
import type { IdOf, NonEmpty, Term } from './label.ts';

const gateList = [
  { id: 'requested', label: { en: 'Request', fr: 'Demande', es: 'Solicitud', ar: 'الطلب' } },
  {
    id: 'available',
    label: { en: 'Availability', fr: 'Disponibilité', es: 'Disponibilidad', ar: 'الإتاحة' },
  },
  { id: 'parties', label: { en: 'Parties', fr: 'Parties', es: 'Partes', ar: 'الطرفان' } },
  {
    id: 'world',
    label: {
      en: 'Real or synthetic',
      fr: 'Réel ou fictif',
      es: 'Real o ficticio',
      ar: 'حقيقي أم اصطناعي',
    },
  },
  { id: 'area', label: { en: 'Area', fr: 'Domaine', es: 'Área', ar: 'المجال' } },
  { id: 'place', label: { en: 'Place', fr: 'Lieu', es: 'Lugar', ar: 'المكان' } },
  {
    id: 'exclusion',
    label: { en: 'Exclusions', fr: 'Exclusions', es: 'Exclusiones', ar: 'الاستبعاد' },
  },
  { id: 'window', label: { en: 'Time', fr: 'Période', es: 'Plazo', ar: 'الفترة' } },
  { id: 'need', label: { en: 'Need', fr: 'Besoin', es: 'Necesidad', ar: 'الحاجة' } },
  {
    id: 'capacity',
    label: {
      en: 'Capacity left',
      fr: 'Capacité restante',
      es: 'Capacidad restante',
      ar: 'السعة المتبقية',
    },
  },
  {
    id: 'untried',
    label: { en: 'New pair', fr: 'Paire nouvelle', es: 'Par nuevo', ar: 'ثنائي جديد' },
  },
] as const satisfies NonEmpty<Term>;

export const gateTerms: NonEmpty<Term<IdOf<typeof gateList>>> = gateList;

const partList = [
  { id: 'topics', label: { en: 'Topics', fr: 'Thèmes', es: 'Temas', ar: 'المواضيع' } },
  {
    id: 'support',
    label: { en: 'Kind of support', fr: 'Type d’appui', es: 'Tipo de apoyo', ar: 'نوع الدعم' },
  },
  {
    id: 'gap',
    label: {
      en: 'Share of the need',
      fr: 'Part du besoin',
      es: 'Proporción de la necesidad',
      ar: 'حصة الحاجة',
    },
  },
  { id: 'place', label: { en: 'Place', fr: 'Lieu', es: 'Lugar', ar: 'المكان' } },
  { id: 'language', label: { en: 'Language', fr: 'Langue', es: 'Idioma', ar: 'اللغة' } },
  { id: 'law', label: { en: 'Law', fr: 'Droit', es: 'Derecho', ar: 'القانون' } },
  { id: 'scale', label: { en: 'Scale', fr: 'Échelle', es: 'Escala', ar: 'الحجم' } },
] as const satisfies NonEmpty<Term>;

export const partTerms: NonEmpty<Term<IdOf<typeof partList>>> = partList;

/** Of a gate: nothing bars the pair that is not known. */
const verdictList = [
  { id: 'pass', label: { en: 'holds', fr: 'rempli', es: 'se cumple', ar: 'متحقق' } },
  { id: 'unknown', label: { en: 'not known', fr: 'non connu', es: 'no se sabe', ar: 'غير معروف' } },
  {
    id: 'fail',
    label: { en: 'does not hold', fr: 'non rempli', es: 'no se cumple', ar: 'غير متحقق' },
  },
] as const satisfies NonEmpty<Term>;

export const verdictTerms: NonEmpty<Term<IdOf<typeof verdictList>>> = verdictList;

const remarkKindList = [
  {
    id: 'priority',
    label: {
      en: 'Look here first',
      fr: 'À regarder en premier',
      es: 'Mirar aquí primero',
      ar: 'يُنظر فيه أولاً',
    },
  },
  {
    id: 'warning',
    label: {
      en: 'To keep in mind',
      fr: 'À garder à l’esprit',
      es: 'Para tener en cuenta',
      ar: 'للانتباه',
    },
  },
  {
    id: 'review',
    label: {
      en: 'For the Secretariat to review',
      fr: 'À examiner par le Secrétariat',
      es: 'Para que lo examine la Secretaría',
      ar: 'لتنظر فيه الأمانة',
    },
  },
] as const satisfies NonEmpty<Term>;

/** Of what is said beside the score, and never moves it. */
export const remarkKindTerms: NonEmpty<Term<IdOf<typeof remarkKindList>>> = remarkKindList;
