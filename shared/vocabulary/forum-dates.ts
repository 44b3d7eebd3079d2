/**
 * What happens between forums, and when, as far as a public source tells: each with its page and how precise that is. What
 * no source has set is not made up: a year stays a year.
 */
import { idsOf } from './label.ts';
import type { IdOf, NonEmpty, Term } from './label.ts';

export const forumDateKinds = ['forum', 'review', 'briefing', 'meeting', 'report'] as const;
export type ForumDateKind = (typeof forumDateKinds)[number];

type Dated = {
  readonly kind: ForumDateKind;
  /** A year, a month or a day. */
  readonly start: string;
  readonly end: string;
  readonly source: string;
};

const list = [
  {
    id: 'hlom-2021',
    kind: 'meeting',
    label: {
      en: 'High-Level Officials Meeting',
      fr: 'Réunion de hauts responsables',
      es: 'Reunión de Altos Funcionarios',
      ar: 'اجتماع كبار المسؤولين',
    },
    start: '2021-12',
    end: '2021-12',
    source:
      'https://globalcompactrefugees.org/news-stories/successes-challenges-and-progress-impact-pledges-lives-refugees-and-host',
  },
  {
    id: 'grf-2023',
    kind: 'forum',
    label: {
      en: 'Global Refugee Forum 2023',
      fr: 'Forum mondial sur les réfugiés 2023',
      es: 'Foro Mundial sobre los Refugiados 2023',
      ar: 'المنتدى العالمي للاجئين 2023',
    },
    start: '2023-12-13',
    end: '2023-12-15',
    source:
      'https://www.unhcr.org/us/news/press-releases/global-forum-closes-over-2-2bn-pledges-improve-lives-refugees-and-hosts',
  },
  {
    id: 'indicator-report-2025',
    kind: 'report',
    label: {
      en: 'Third indicator report of the Global Compact on Refugees',
      fr: 'Troisième rapport sur les indicateurs du Pacte mondial sur les réfugiés',
      es: 'Tercer informe de indicadores del Pacto Mundial sobre los Refugiados',
      ar: 'التقرير الثالث عن مؤشرات الميثاق العالمي بشأن اللاجئين',
    },
    start: '2025-11',
    end: '2025-11',
    source: 'https://www.unhcr.org/node/31398',
  },
  {
    id: 'progress-review-2025',
    kind: 'review',
    label: {
      en: 'Global Refugee Forum Progress Review 2025',
      fr: 'Examen des progrès du Forum mondial sur les réfugiés 2025',
      es: 'Examen de los progresos del Foro Mundial sobre los Refugiados 2025',
      ar: 'استعراض التقدم المحرز في المنتدى العالمي للاجئين 2025',
    },
    start: '2025-12-15',
    end: '2025-12-17',
    source:
      'https://www.unhcr.org/news/stories/five-things-know-about-global-refugee-forum-progress-review',
  },
  {
    id: 'briefing-2026-03',
    kind: 'briefing',
    label: {
      en: 'First informal briefing on the way to the forum of 2027: outcome of the Progress Review',
      fr: 'Première réunion d’information informelle en vue du forum de 2027 : résultats de l’examen des progrès',
      es: 'Primera reunión informativa oficiosa con miras al foro de 2027: resultados del examen de los progresos',
      ar: 'الإحاطة غير الرسمية الأولى تمهيداً لمنتدى 2027: نتائج استعراض التقدم المحرز',
    },
    start: '2026-03-16',
    end: '2026-03-16',
    source: 'https://www.unhcr.org/events/preparatory-meetings-and-briefings-2026',
  },
  {
    id: 'briefing-2026-10',
    kind: 'briefing',
    label: {
      en: 'Second informal briefing: follow-up of pledges and the roadmap to the forum of 2027',
      fr: 'Deuxième réunion d’information informelle : suivi des engagements et feuille de route vers le forum de 2027',
      es: 'Segunda reunión informativa oficiosa: seguimiento de los compromisos y hoja de ruta hacia el foro de 2027',
      ar: 'الإحاطة غير الرسمية الثانية: متابعة التعهدات وخارطة الطريق إلى منتدى 2027',
    },
    start: '2026-10',
    end: '2026-10',
    source: 'https://www.unhcr.org/events/preparatory-meetings-and-briefings-2026',
  },
  {
    id: 'grf-2027',
    kind: 'forum',
    label: {
      en: 'Global Refugee Forum 2027',
      fr: 'Forum mondial sur les réfugiés 2027',
      es: 'Foro Mundial sobre los Refugiados 2027',
      ar: 'المنتدى العالمي للاجئين 2027',
    },
    start: '2027',
    end: '2027',
    source: 'https://www.unhcr.org/events/preparatory-meetings-and-briefings-2026',
  },
] as const satisfies NonEmpty<Term & Dated>;

export type ForumDateId = IdOf<typeof list>;
export type ForumDate = Term<ForumDateId> & Dated;

export const forumDates: NonEmpty<ForumDate> = list;
export const forumDateIds = idsOf(forumDates);

/**
 * Updates of pledges are open all year, and trends are published twice a year, on days that no source sets: so this is
 * said beside the dates and is none of them.
 */
export const updateRounds = {
  source: 'https://unhcr.tfaforms.net/45',
  label: {
    en: 'Updates of pledges are taken all year and asked for when their status changes; trends are published twice a year.',
    fr: 'Les mises à jour des engagements sont acceptées toute l’année et demandées lorsque leur état change ; les tendances sont publiées deux fois par an.',
    es: 'Las actualizaciones de los compromisos se aceptan todo el año y se piden cuando cambia su estado; las tendencias se publican dos veces al año.',
    ar: 'تُقبل تحديثات التعهدات طوال العام وتُطلب عند تغيّر حالتها؛ وتُنشر الاتجاهات مرتين في السنة.',
  },
} as const;
