/** How sure a code is that was read from prose, and what its clause says of it, as they are called wherever they are shown. */
import { idsOf } from './label.ts';
import type { IdOf, NonEmpty, Term } from './label.ts';

/** The best first. */
const gradeList = [
  { id: 'sure', label: { en: 'Sure', fr: 'Sûr', es: 'Seguro', ar: 'مؤكد' } },
  { id: 'likely', label: { en: 'Likely', fr: 'Probable', es: 'Probable', ar: 'مرجّح' } },
  { id: 'possible', label: { en: 'Possible', fr: 'Possible', es: 'Posible', ar: 'محتمل' } },
] as const satisfies NonEmpty<Term>;

export type Grade = IdOf<typeof gradeList>;
export const gradeTerms: NonEmpty<Term<Grade>> = gradeList;
export const grades = idsOf(gradeTerms);

const markList = [
  { id: 'asked', label: { en: 'Asked for', fr: 'Demandé', es: 'Solicitado', ar: 'مطلوب' } },
  { id: 'given', label: { en: 'Offered', fr: 'Proposé', es: 'Ofrecido', ar: 'معروض' } },
  { id: 'refused', label: { en: 'Ruled out', fr: 'Exclu', es: 'Excluido', ar: 'مستبعد' } },
  { id: 'done', label: { en: 'Done already', fr: 'Déjà fait', es: 'Ya hecho', ar: 'أُنجز من قبل' } },
  {
    id: 'others',
    label: {
      en: 'Done by others',
      fr: 'Fait par d’autres',
      es: 'A cargo de otros',
      ar: 'تتولاه جهات أخرى',
    },
  },
  {
    id: 'background',
    label: { en: 'Background', fr: 'Contexte', es: 'Antecedentes', ar: 'معلومات أساسية' },
  },
] as const satisfies NonEmpty<Term>;

export type MarkId = IdOf<typeof markList>;
export const markTerms: NonEmpty<Term<MarkId>> = markList;
export const markIds = idsOf(markTerms);
