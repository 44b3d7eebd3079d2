/** The Global Refugee Forum's meetings that pledges and reports belong to, with their days as far as they are set. */
import { idsOf } from './label.ts';
import type { IdOf, NonEmpty, Term } from './label.ts';

type Dates = {
  readonly start: string;
  readonly end: string;
  /** A Forum itself, and not a meeting between two. */
  readonly forum?: true;
};

const list = [
  {
    id: 'grf-2019',
    label: {
      en: 'Global Refugee Forum 2019',
      fr: 'Forum mondial sur les réfugiés 2019',
      es: 'Foro Mundial sobre los Refugiados 2019',
      ar: 'المنتدى العالمي للاجئين 2019',
    },
    start: '2019-12-17',
    end: '2019-12-18',
    forum: true,
  },
  {
    id: 'hlom-2021',
    label: {
      en: 'High-Level Officials Meeting 2021',
      fr: 'Réunion de hauts responsables 2021',
      es: 'Reunión de Altos Funcionarios 2021',
      ar: 'اجتماع كبار المسؤولين 2021',
    },
    start: '2021-12',
    end: '2021-12',
  },
  {
    id: 'grf-2023',
    label: {
      en: 'Global Refugee Forum 2023',
      fr: 'Forum mondial sur les réfugiés 2023',
      es: 'Foro Mundial sobre los Refugiados 2023',
      ar: 'المنتدى العالمي للاجئين 2023',
    },
    start: '2023-12-13',
    end: '2023-12-15',
    forum: true,
  },
  {
    id: 'progress-review-2025',
    label: {
      en: 'Global Refugee Forum Progress Review 2025',
      fr: 'Examen des progrès du Forum mondial sur les réfugiés 2025',
      es: 'Examen de los progresos del Foro Mundial sobre los Refugiados 2025',
      ar: 'استعراض التقدم المحرز في المنتدى العالمي للاجئين 2025',
    },
    start: '2025-12-15',
    end: '2025-12-17',
  },
  {
    id: 'grf-2027',
    label: {
      en: 'Global Refugee Forum 2027',
      fr: 'Forum mondial sur les réfugiés 2027',
      es: 'Foro Mundial sobre los Refugiados 2027',
      ar: 'المنتدى العالمي للاجئين 2027',
    },
    start: '2027',
    end: '2027',
    forum: true,
  },
] as const satisfies NonEmpty<Term & Dates>;

export type EditionId = IdOf<typeof list>;
export type Edition = Term<EditionId> & Dates;

export const editions: NonEmpty<Edition> = list;
export const editionIds = idsOf(editions);

export const isForum = (id: string | null): boolean =>
  editions.some((edition) => edition.id === id && edition.forum === true);
