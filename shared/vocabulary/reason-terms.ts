/** How the verdicts of gates and the kinds of remarks are called wherever they are shown. */
import type { IdOf, NonEmpty, Term } from './label.ts';

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
