/** What a partner of a joint pledge does in it. Its lead, who reports for all, is its party. */
import { idsOf } from './label.ts';
import type { IdOf, NonEmpty, Term } from './label.ts';

const list = [
  { id: 'financing', label: { en: 'Finances', fr: 'Finance', es: 'Financia', ar: 'تمويل' } },
  {
    id: 'expertise',
    label: {
      en: 'Gives expertise',
      fr: 'Apporte une expertise',
      es: 'Aporta conocimientos',
      ar: 'تقديم الخبرة',
    },
  },
  { id: 'hosting', label: { en: 'Hosts', fr: 'Accueille', es: 'Acoge', ar: 'استضافة' } },
  {
    id: 'implementing',
    label: { en: 'Carries out', fr: 'Met en œuvre', es: 'Ejecuta', ar: 'تنفيذ' },
  },
] as const satisfies NonEmpty<Term>;

export type PartnerRoleId = IdOf<typeof list>;
export const partnerRoles: NonEmpty<Term<PartnerRoleId>> = list;
export const partnerRoleIds = idsOf(partnerRoles);
