/** What quantities are counted in, and per which period. */
import { idsOf } from './label.ts';
import type { IdOf, NonEmpty, Term } from './label.ts';

/** `money` always goes with a currency. */
const unitsList = [
  { id: 'money', label: { en: 'Money', fr: 'Montant', es: 'Importe', ar: 'مبلغ مالي' } },
  { id: 'hours', label: { en: 'Hours', fr: 'Heures', es: 'Horas', ar: 'ساعات' } },
  { id: 'days', label: { en: 'Days', fr: 'Jours', es: 'Días', ar: 'أيام' } },
  { id: 'people', label: { en: 'People', fr: 'Personnes', es: 'Personas', ar: 'أشخاص' } },
  { id: 'posts', label: { en: 'Posts', fr: 'Postes', es: 'Puestos', ar: 'وظائف' } },
] as const satisfies NonEmpty<Term>;

export type UnitId = IdOf<typeof unitsList>;
export const units: NonEmpty<Term<UnitId>> = unitsList;
export const unitIds = idsOf(units);

const periodsList = [
  { id: 'once', label: { en: 'Once', fr: 'Une seule fois', es: 'Una sola vez', ar: 'مرة واحدة' } },
  { id: 'year', label: { en: 'Per year', fr: 'Par an', es: 'Por año', ar: 'سنوياً' } },
  { id: 'month', label: { en: 'Per month', fr: 'Par mois', es: 'Por mes', ar: 'شهرياً' } },
] as const satisfies NonEmpty<Term>;

export type PeriodId = IdOf<typeof periodsList>;
export const periods: NonEmpty<Term<PeriodId>> = periodsList;
export const periodIds = idsOf(periods);
