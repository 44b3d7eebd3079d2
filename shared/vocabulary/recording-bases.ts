/** On what the Secretariat records something for a party. */
import { idsOf } from './label.ts';
import type { IdOf, NonEmpty, Term } from './label.ts';

const list = [
  { id: 'letter', label: { en: 'Letter', fr: 'Lettre', es: 'Carta', ar: 'رسالة' } },
  {
    id: 'note_verbale',
    label: { en: 'Note verbale', fr: 'Note verbale', es: 'Nota verbal', ar: 'مذكرة شفوية' },
  },
  { id: 'meeting', label: { en: 'Meeting', fr: 'Réunion', es: 'Reunión', ar: 'اجتماع' } },
] as const satisfies NonEmpty<Term>;

export type RecordingBasisId = IdOf<typeof list>;
export const recordingBases: NonEmpty<Term<RecordingBasisId>> = list;
export const recordingBasisIds = idsOf(recordingBases);
