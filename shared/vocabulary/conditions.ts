/**
 * What a pledge or an offer may depend on. Support tied to return, containment or transfer of asylum duties is
 * flagged for review (Global Compact on Refugees, para 62): whoever writes the condition says so, no text is searched.
 */
import { idsOf } from './label.ts';
import type { IdOf, NonEmpty, Term } from './label.ts';

const list = [
  {
    id: 'policy',
    label: {
      en: 'Policy decision',
      fr: 'Décision politique',
      es: 'Decisión de política',
      ar: 'قرار في مجال السياسات',
    },
  },
  { id: 'funding', label: { en: 'Funding', fr: 'Financement', es: 'Financiación', ar: 'التمويل' } },
  {
    id: 'parliamentary',
    label: {
      en: 'Approval by parliament',
      fr: 'Approbation par le parlement',
      es: 'Aprobación parlamentaria',
      ar: 'موافقة البرلمان',
    },
  },
  {
    id: 'capacity',
    label: {
      en: 'Available capacity or staff',
      fr: 'Capacités ou effectifs disponibles',
      es: 'Capacidad o personal disponible',
      ar: 'توافر القدرات أو الموظفين',
    },
  },
  {
    id: 'return_or_transfer',
    label: {
      en: 'Return, containment or transfer of asylum duties',
      fr: 'Retour, endiguement ou transfert des obligations en matière d’asile',
      es: 'Retorno, contención o transferencia de las obligaciones de asilo',
      ar: 'الإعادة أو الاحتواء أو نقل مسؤوليات اللجوء',
    },
  },
  {
    id: 'other',
    label: { en: 'Other condition', fr: 'Autre condition', es: 'Otra condición', ar: 'شرط آخر' },
  },
] as const satisfies NonEmpty<Term>;

export type ConditionId = IdOf<typeof list>;
export const conditions: NonEmpty<Term<ConditionId>> = list;
export const conditionIds = idsOf(conditions);
