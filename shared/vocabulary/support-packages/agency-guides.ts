/**
 * Guides and standards of the European Union Agency for Asylum (until 2022 the European Asylum Support Office) to which
 * packages are related: those alone whose titles its own lists of publications give. The labels are our translations.
 */
import type { IdOf, NonEmpty, Term } from '../label.ts';

/** `title` is as the agency gives it; the page is the list of publications on which it stands. */
export type AgencyGuide = Term & { readonly title: string; readonly page: string };

const processes = 'https://euaa.europa.eu/publications?field_category_target_id=15202';
const publications = 'https://euaa.europa.eu/publications';

export const agencyGuides = [
  {
    id: 'registration-guide',
    title: 'Practical guide on registration: lodging of applications for international protection',
    page: processes,
    label: {
      en: 'Practical guide on registration',
      fr: 'Guide pratique sur l’enregistrement',
      es: 'Guía práctica sobre el registro',
      ar: 'الدليل العملي بشأن التسجيل',
    },
  },
  {
    id: 'procedure-standards',
    title: 'Operational Standards and Indicators on the Asylum Procedure',
    page: processes,
    label: {
      en: 'Operational standards and indicators on the asylum procedure',
      fr: 'Normes opérationnelles et indicateurs sur la procédure d’asile',
      es: 'Normas operativas e indicadores sobre el procedimiento de asilo',
      ar: 'المعايير والمؤشرات التشغيلية لإجراءات اللجوء',
    },
  },
  {
    id: 'procedure-self-assessment',
    title: 'Self-Assessment Tool on the Quality of the Asylum Procedure',
    page: processes,
    label: {
      en: 'Self-assessment tool on the quality of the asylum procedure',
      fr: 'Outil d’auto-évaluation de la qualité de la procédure d’asile',
      es: 'Herramienta de autoevaluación de la calidad del procedimiento de asilo',
      ar: 'أداة التقييم الذاتي لجودة إجراءات اللجوء',
    },
  },
  {
    id: 'procedure-contingency',
    title: 'Guidance on Contingency Planning and Preparedness in the Asylum Procedure',
    page: processes,
    label: {
      en: 'Guidance on contingency planning in the asylum procedure',
      fr: 'Orientations sur la planification d’urgence dans la procédure d’asile',
      es: 'Orientaciones sobre planificación de contingencias en el procedimiento de asilo',
      ar: 'إرشادات التخطيط للطوارئ في إجراءات اللجوء',
    },
  },
  {
    id: 'reception-standards',
    title: 'Guidance on Reception: Operational standards and indicators',
    page: publications,
    label: {
      en: 'Guidance on reception: operational standards and indicators',
      fr: 'Orientations sur l’accueil : normes opérationnelles et indicateurs',
      es: 'Orientaciones sobre la acogida: normas operativas e indicadores',
      ar: 'إرشادات الاستقبال: المعايير والمؤشرات التشغيلية',
    },
  },
  {
    id: 'vulnerability-standards',
    title:
      'Guidance on Vulnerability in Asylum and Reception: Operational standards and indicators',
    page: publications,
    label: {
      en: 'Guidance on vulnerability in asylum and reception',
      fr: 'Orientations sur la vulnérabilité en matière d’asile et d’accueil',
      es: 'Orientaciones sobre la vulnerabilidad en el asilo y la acogida',
      ar: 'إرشادات حالات الضعف في اللجوء والاستقبال',
    },
  },
  {
    id: 'personal-interview',
    title: 'Practical guide: Personal interview',
    page: publications,
    label: {
      en: 'Practical guide on the personal interview',
      fr: 'Guide pratique sur l’entretien personnel',
      es: 'Guía práctica sobre la entrevista personal',
      ar: 'الدليل العملي بشأن المقابلة الشخصية',
    },
  },
  {
    id: 'evidence-and-risk',
    title: 'Practical Guide on Evidence and Risk Assessment',
    page: processes,
    label: {
      en: 'Practical guide on evidence and risk assessment',
      fr: 'Guide pratique sur l’évaluation des preuves et des risques',
      es: 'Guía práctica sobre la evaluación de las pruebas y del riesgo',
      ar: 'الدليل العملي لتقييم الأدلة والمخاطر',
    },
  },
  {
    id: 'quality-assurance-guide',
    title: 'Practical Guide on Quality Assurance in Asylum Procedures',
    page: processes,
    label: {
      en: 'Practical guide on quality assurance in asylum procedures',
      fr: 'Guide pratique sur l’assurance qualité dans les procédures d’asile',
      es: 'Guía práctica sobre la garantía de calidad en los procedimientos de asilo',
      ar: 'الدليل العملي لضمان الجودة في إجراءات اللجوء',
    },
  },
  {
    id: 'quality-assurance-tool',
    title: 'Quality Assurance Tool: Examination of applications for international protection',
    page: processes,
    label: {
      en: 'Quality assurance tool for the examination of applications',
      fr: 'Outil d’assurance qualité pour l’examen des demandes',
      es: 'Herramienta de garantía de calidad para el examen de las solicitudes',
      ar: 'أداة ضمان الجودة لفحص الطلبات',
    },
  },
  {
    id: 'coi-by-case-officers',
    title:
      'Practical guide on the use of country of origin information by case officers for the examination of asylum applications',
    page: processes,
    label: {
      en: 'Practical guide on the use of country-of-origin information',
      fr: 'Guide pratique sur l’utilisation des informations sur les pays d’origine',
      es: 'Guía práctica sobre el uso de la información sobre países de origen',
      ar: 'الدليل العملي لاستخدام معلومات بلدان المنشأ',
    },
  },
  {
    id: 'judicial-coi',
    title: 'Judicial practical guide on country of origin information',
    page: publications,
    label: {
      en: 'Judicial practical guide on country-of-origin information',
      fr: 'Guide pratique pour les juges sur les informations relatives aux pays d’origine',
      es: 'Guía práctica para jueces sobre la información de países de origen',
      ar: 'الدليل العملي للقضاة بشأن معلومات بلدان المنشأ',
    },
  },
  {
    id: 'interpretation-guide',
    title: 'Practical Guide on Interpretation in the Asylum Procedure',
    page: processes,
    label: {
      en: 'Practical guide on interpretation in the asylum procedure',
      fr: 'Guide pratique sur l’interprétation dans la procédure d’asile',
      es: 'Guía práctica sobre la interpretación en el procedimiento de asilo',
      ar: 'الدليل العملي للترجمة الشفوية في إجراءات اللجوء',
    },
  },
  {
    id: 'remote-interviews-guide',
    title: 'Guidance on Remote Interviews',
    page: processes,
    label: {
      en: 'Guidance on remote interviews',
      fr: 'Orientations sur les entretiens à distance',
      es: 'Orientaciones sobre las entrevistas a distancia',
      ar: 'إرشادات المقابلات عن بُعد',
    },
  },
  {
    id: 'legal-counselling',
    title:
      'Practical Guide on Free Legal Counselling: Organisation of the provision of free legal counselling',
    page: processes,
    label: {
      en: 'Practical guide on free legal counselling',
      fr: 'Guide pratique sur le conseil juridique gratuit',
      es: 'Guía práctica sobre el asesoramiento jurídico gratuito',
      ar: 'الدليل العملي للمشورة القانونية المجانية',
    },
  },
  {
    id: 'information-provision',
    title: 'Practical Guide on Information Provision in the Asylum Procedure',
    page: publications,
    label: {
      en: 'Practical guide on information provision in the asylum procedure',
      fr: 'Guide pratique sur la fourniture d’informations dans la procédure d’asile',
      es: 'Guía práctica sobre el suministro de información en el procedimiento de asilo',
      ar: 'الدليل العملي لتقديم المعلومات في إجراءات اللجوء',
    },
  },
  {
    id: 'digital-strategy',
    title: 'EUAA Strategy on Digital Innovation in Asylum Procedures and Reception Systems',
    page: processes,
    label: {
      en: 'Strategy on digital innovation in asylum and reception',
      fr: 'Stratégie d’innovation numérique en matière d’asile et d’accueil',
      es: 'Estrategia de innovación digital en el asilo y la acogida',
      ar: 'استراتيجية الابتكار الرقمي في اللجوء والاستقبال',
    },
  },
  {
    id: 'training-catalogue',
    title: 'Training catalogue',
    page: publications,
    label: {
      en: 'Training catalogue',
      fr: 'Catalogue de formation',
      es: 'Catálogo de formación',
      ar: 'دليل الدورات التدريبية',
    },
  },
] as const satisfies NonEmpty<AgencyGuide>;

export type AgencyGuideId = IdOf<typeof agencyGuides>;
