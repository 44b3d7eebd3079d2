/** What a printed explanation says around the reasons that the product words itself. */

import type { Label } from '#shared/vocabulary/label';

export const explainWords = {
  pledge: { en: 'Pledge', fr: 'Engagement', es: 'Compromiso', ar: 'التعهد' },
  offer: { en: 'Offer', fr: 'Offre', es: 'Oferta', ar: 'العرض' },
  suggested: {
    en: 'The two are suggested to each other.',
    fr: 'Les deux sont suggérés l’un à l’autre.',
    es: 'Los dos se sugieren el uno al otro.',
    ar: 'يُقترح كلٌّ منهما للآخر.',
  },
  notSuggested: {
    en: 'The two are not suggested to each other.',
    fr: 'Les deux ne sont pas suggérés l’un à l’autre.',
    es: 'Los dos no se sugieren el uno al otro.',
    ar: 'لا يُقترح أيٌّ منهما للآخر.',
  },
  noPair: {
    en: 'A side has no component in any of the four areas.',
    fr: 'Un côté n’a de composante dans aucun des quatre domaines.',
    es: 'Uno de los lados no tiene ningún componente en las cuatro áreas.',
    ar: 'ليس لأحد الجانبين مكوّن في أيٍّ من المجالات الأربعة.',
  },
  pair: {
    en: 'Component {pledge} of the pledge with component {offer} of the offer',
    fr: 'Composante {pledge} de l’engagement avec la composante {offer} de l’offre',
    es: 'Componente {pledge} del compromiso con el componente {offer} de la oferta',
    ar: 'المكوّن {pledge} من التعهد مع المكوّن {offer} من العرض',
  },
  gate: { en: 'Gate', fr: 'Condition', es: 'Condición', ar: 'الشرط' },
  verdict: { en: 'Verdict', fr: 'Verdict', es: 'Veredicto', ar: 'الحكم' },
  part: { en: 'Part', fr: 'Élément', es: 'Parte', ar: 'الجزء' },
  points: { en: 'Points', fr: 'Points', es: 'Puntos', ar: 'النقاط' },
  pointsOf: {
    en: '{points} of {of}',
    fr: '{points} sur {of}',
    es: '{points} de {of}',
    ar: '{points} من {of}',
  },
  why: { en: 'Why', fr: 'Pourquoi', es: 'Por qué', ar: 'السبب' },
  known: {
    en: '{known} of {parts} parts known',
    fr: '{known} critères connus sur {parts}',
    es: '{known} de {parts} partes conocidas',
    ar: '{known} من {parts} أجزاء معروفة',
  },
  tooLittle: {
    en: 'Too little is said to judge whether the two fit.',
    fr: 'Il en est dit trop peu pour juger si les deux conviennent.',
    es: 'Se dice demasiado poco para juzgar si los dos encajan.',
    ar: 'لم يُذكر ما يكفي للحكم على تناسب الاثنين.',
  },
  score: { en: 'Score', fr: 'Note', es: 'Puntuación', ar: 'الدرجة' },
  policy: {
    en: 'Matching policy, version {version}.',
    fr: 'Règles d’appariement, version {version}.',
    es: 'Reglas de emparejamiento, versión {version}.',
    ar: 'قواعد المواءمة، النسخة {version}.',
  },
  remarks: {
    en: 'Beside the score',
    fr: 'À côté de la note',
    es: 'Aparte de la puntuación',
    ar: 'إلى جانب الدرجة',
  },
  noChange: {
    en: 'No single change would help.',
    fr: 'Aucun changement unique n’aiderait.',
    es: 'Ningún cambio por sí solo ayudaría.',
    ar: 'لا يفيد أي تغيير واحد وحده.',
  },
  nearestChange: {
    en: 'Nearest change',
    fr: 'Changement le plus proche',
    es: 'Cambio más cercano',
    ar: 'أقرب تغيير',
  },
  others: {
    en: 'Other pairs of components',
    fr: 'Autres paires de composantes',
    es: 'Otros pares de componentes',
    ar: 'ثنائيات أخرى من المكوّنات',
  },
  more: {
    en: 'Pairs not shown: {count}',
    fr: 'Paires non affichées : {count}',
    es: 'Pares no mostrados: {count}',
    ar: 'ثنائيات غير معروضة: {count}',
  },
} as const satisfies Readonly<Record<string, Label>>;
