/** The states of records, releases and matches, the stages of progress and the statuses of coverage. Which may follow which: the domain. */
import { idsOf, notStated, notStatedLabel } from './label.ts';
import type { IdOf, NonEmpty, Term } from './label.ts';

const recordStateList = [
  { id: 'draft', label: { en: 'Draft', fr: 'Brouillon', es: 'Borrador', ar: 'مسودة' } },
  { id: 'submitted', label: { en: 'Submitted', fr: 'Soumis', es: 'Presentado', ar: 'مقدَّم' } },
  { id: 'returned', label: { en: 'Returned', fr: 'Renvoyé', es: 'Devuelto', ar: 'مُعاد' } },
  { id: 'accepted', label: { en: 'Accepted', fr: 'Accepté', es: 'Aceptado', ar: 'مقبول' } },
  { id: 'withdrawn', label: { en: 'Withdrawn', fr: 'Retiré', es: 'Retirado', ar: 'مسحوب' } },
] as const satisfies NonEmpty<Term>;

export type RecordStateId = IdOf<typeof recordStateList>;
export const recordStates: NonEmpty<Term<RecordStateId>> = recordStateList;
export const recordStateIds = idsOf(recordStates);

const releaseStateList = [
  {
    id: 'unreleased',
    label: { en: 'Not public', fr: 'Non public', es: 'No es público', ar: 'غير علني' },
  },
  {
    id: 'released',
    label: {
      en: 'Released by its owner',
      fr: 'Publié par son auteur',
      es: 'Publicado por su autor',
      ar: 'نشره صاحبه',
    },
  },
  {
    id: 'restated',
    label: {
      en: 'Restated from public pages',
      fr: 'Repris de pages publiques',
      es: 'Tomado de páginas públicas',
      ar: 'منقول عن صفحات عامة',
    },
  },
  {
    id: 'superseded',
    label: {
      en: 'Superseded by a newer version',
      fr: 'Remplacé par une version plus récente',
      es: 'Sustituido por una versión más reciente',
      ar: 'حلّت محله نسخة أحدث',
    },
  },
  {
    id: 'withdrawn',
    label: {
      en: 'Release withdrawn',
      fr: 'Publication retirée',
      es: 'Publicación retirada',
      ar: 'سُحب من النشر',
    },
  },
] as const satisfies NonEmpty<Term>;

export const releaseStates: NonEmpty<Term> = releaseStateList;

const stageList = [
  {
    id: 'planning',
    label: {
      en: 'Planning',
      fr: 'En phase de planification',
      es: 'En planificación',
      ar: 'قيد التخطيط',
    },
  },
  {
    id: 'in_progress',
    label: { en: 'In progress', fr: 'En cours', es: 'En curso', ar: 'قيد التنفيذ' },
  },
  {
    id: 'fulfilled',
    label: { en: 'Fulfilled', fr: 'Concrétisé', es: 'Cumplido', ar: 'تم الوفاء به' },
  },
] as const satisfies NonEmpty<Term>;

/** The Forum's own scale, exactly three. A pledge without an update has no stage. */
export const progressStages: NonEmpty<Term> = stageList;

const matchStateList = [
  { id: 'proposed', label: { en: 'Proposed', fr: 'Proposé', es: 'Propuesto', ar: 'مقترح' } },
  {
    id: 'under_discussion',
    label: {
      en: 'Under discussion',
      fr: 'En discussion',
      es: 'En conversaciones',
      ar: 'قيد النقاش',
    },
    portalLabel: '[Under discussion]',
  },
  { id: 'agreed', label: { en: 'Agreed', fr: 'Convenu', es: 'Acordado', ar: 'متفق عليه' } },
  { ...stageList[0], portalLabel: 'Planning' },
  { ...stageList[1], portalLabel: 'In progress' },
  { ...stageList[2], portalLabel: 'Fulfilled' },
  { id: 'declined', label: { en: 'Declined', fr: 'Décliné', es: 'Rechazado', ar: 'مرفوض' } },
  { id: 'suspended', label: { en: 'Suspended', fr: 'Suspendu', es: 'Suspendido', ar: 'معلَّق' } },
  {
    id: 'closed_unfulfilled',
    label: {
      en: 'Closed, not fulfilled',
      fr: 'Clos sans suite',
      es: 'Cerrado sin resultado',
      ar: 'أُغلق دون الوفاء به',
    },
  },
  { id: notStated, label: notStatedLabel },
] as const satisfies NonEmpty<Term & { readonly portalLabel?: string }>;

/** `portalLabel` is what the ACSG portal prints. `not_stated` is for imported records whose page names no stage. */
export type MatchStateId = IdOf<typeof matchStateList>;
export const matchStates: NonEmpty<Term<MatchStateId> & { readonly portalLabel?: string }> =
  matchStateList;
export const matchStateIds = idsOf(matchStates);

/** `open` is asked for and not yet agreed; the two after it have no agreed support either, and nobody is known to ask. */
const coverageStatusList = [
  { id: 'open', label: { en: 'Open', fr: 'Ouvert', es: 'Abierto', ar: 'مفتوح' } },
  {
    id: 'not_asked',
    label: { en: 'Not asked', fr: 'Non demandé', es: 'No solicitado', ar: 'لم يُطلب دعم' },
  },
  {
    id: 'asking_not_stated',
    label: {
      en: 'Not stated whether asked',
      fr: 'Demande non précisée',
      es: 'Solicitud no indicada',
      ar: 'لم يُذكر هل طُلب دعم',
    },
  },
  {
    id: 'partly_met',
    label: {
      en: 'Partly met',
      fr: 'Partiellement couvert',
      es: 'Cubierto en parte',
      ar: 'ملبّى جزئياً',
    },
  },
  { id: 'met', label: { en: 'Met', fr: 'Couvert', es: 'Cubierto', ar: 'ملبّى' } },
  { id: 'delivered', label: { en: 'Delivered', fr: 'Réalisé', es: 'Prestado', ar: 'مُنجَز' } },
  {
    id: notStated,
    label: {
      en: 'Stage not stated',
      fr: 'Étape non précisée',
      es: 'Etapa no indicada',
      ar: 'المرحلة غير مذكورة',
    },
  },
] as const satisfies NonEmpty<Term>;

export type CoverageStatusId = IdOf<typeof coverageStatusList>;
export const coverageStatuses: NonEmpty<Term<CoverageStatusId>> = coverageStatusList;
export const coverageStatusIds = idsOf(coverageStatuses);

const noPledge = {
  id: 'no_pledge',
  label: { en: 'No pledge', fr: 'Aucun engagement', es: 'Sin compromisos', ar: 'لا توجد تعهدات' },
} as const;

/** A cell of the coverage table can also have nothing that could be covered. */
export const cellStatuses: NonEmpty<Term<CoverageStatusId | typeof noPledge.id>> = [
  noPledge,
  ...coverageStatusList,
];
