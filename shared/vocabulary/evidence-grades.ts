/** On whose word a report of progress rests. Never mixed silently: each stands beside its report. */
import type { IdOf, NonEmpty, Term } from './label.ts';

const list = [
  {
    id: 'self_reported',
    label: {
      en: 'Self-reported',
      fr: 'Déclaré par la partie',
      es: 'Declarado por la parte',
      ar: 'بإفادة الجهة نفسها',
    },
  },
  {
    id: 'document',
    label: {
      en: 'Shown by a document',
      fr: 'Attesté par un document',
      es: 'Acreditado con un documento',
      ar: 'مُثبت بوثيقة',
    },
  },
  {
    id: 'counterpart_confirmed',
    label: {
      en: 'Confirmed by the counterpart',
      fr: 'Confirmé par l’autre partie',
      es: 'Confirmado por la contraparte',
      ar: 'أكّده الطرف الآخر',
    },
  },
  {
    id: 'third_party',
    label: {
      en: 'Confirmed by a third party',
      fr: 'Confirmé par un tiers',
      es: 'Confirmado por un tercero',
      ar: 'أكّده طرف ثالث',
    },
  },
] as const satisfies NonEmpty<Term>;

export type EvidenceGradeId = IdOf<typeof list>;
export const evidenceGrades: NonEmpty<Term<EvidenceGradeId>> = list;
