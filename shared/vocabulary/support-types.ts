/** Kinds of support: the labels of the Global Refugee Forum, two of our own, and finer kinds below them. */
import { findTerm, idsOf } from './label.ts';
import type { IdOf, NonEmpty, Term } from './label.ts';

const top = [
  { id: 'policy', label: { en: 'Policy', fr: 'Politiques', es: 'Políticas', ar: 'السياسات' } },
  {
    id: 'financial',
    label: {
      en: 'Financial support',
      fr: 'Appui financier',
      es: 'Apoyo financiero',
      ar: 'الدعم المالي',
    },
  },
  {
    id: 'material',
    label: {
      en: 'Material support',
      fr: 'Appui matériel',
      es: 'Apoyo material',
      ar: 'الدعم المادي (العيني)',
    },
  },
  {
    id: 'technical',
    label: {
      en: 'Technical support',
      fr: 'Appui technique',
      es: 'Apoyo técnico',
      ar: 'الدعم الفني',
    },
  },
  { id: 'research', label: { en: 'Research', fr: 'Recherche', es: 'Investigación', ar: 'البحوث' } },
  {
    id: 'legal-aid',
    label: {
      en: 'Legal aid',
      fr: 'Aide juridique',
      es: 'Asistencia jurídica',
      ar: 'المساعدة القانونية',
    },
  },
] as const satisfies NonEmpty<Term>;

export type TopSupportTypeId = IdOf<typeof top>;

const finer = [
  {
    id: 'training',
    broader: 'technical',
    label: { en: 'Training', fr: 'Formation', es: 'Formación', ar: 'التدريب' },
  },
  {
    id: 'twinning',
    broader: 'technical',
    label: { en: 'Twinning', fr: 'Jumelage', es: 'Hermanamiento', ar: 'التوأمة المؤسسية' },
  },
  {
    id: 'secondment',
    broader: 'technical',
    label: {
      en: 'Secondment',
      fr: 'Détachement de personnel',
      es: 'Adscripción de personal',
      ar: 'إعارة الموظفين',
    },
  },
  {
    id: 'study-visit',
    broader: 'technical',
    label: { en: 'Study visit', fr: 'Visite d’étude', es: 'Visita de estudio', ar: 'زيارة دراسية' },
  },
  {
    id: 'drafting',
    broader: 'technical',
    label: { en: 'Drafting', fr: 'Rédaction de textes', es: 'Redacción de textos', ar: 'الصياغة' },
  },
  {
    id: 'quality-review',
    broader: 'technical',
    label: {
      en: 'Quality review',
      fr: 'Examen de la qualité',
      es: 'Revisión de la calidad',
      ar: 'مراجعة الجودة',
    },
  },
  {
    id: 'equipment',
    broader: 'material',
    label: { en: 'Equipment', fr: 'Équipement', es: 'Equipo', ar: 'المعدات' },
  },
  {
    id: 'it-systems',
    broader: 'material',
    label: {
      en: 'IT systems',
      fr: 'Systèmes informatiques',
      es: 'Sistemas informáticos',
      ar: 'نظم تكنولوجيا المعلومات',
    },
  },
  {
    id: 'pro-bono',
    broader: 'legal-aid',
    label: {
      en: 'Pro bono legal work',
      fr: 'Services juridiques pro bono',
      es: 'Servicios jurídicos pro bono',
      ar: 'الخدمات القانونية التطوعية',
    },
  },
] as const satisfies NonEmpty<Term & { readonly broader: TopSupportTypeId }>;

export type SupportTypeId = TopSupportTypeId | IdOf<typeof finer>;
export type SupportType = Term<SupportTypeId> & { readonly broader?: TopSupportTypeId };

export const supportTypes: NonEmpty<SupportType> = [...top, ...finer];
export const supportTypeIds = idsOf(supportTypes);

/** The top type that a finer one belongs to; a top type is its own. */
export const broaderSupportType = (id: SupportTypeId): SupportTypeId =>
  findTerm(supportTypes, id)?.broader ?? id;
