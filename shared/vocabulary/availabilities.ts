/** Whether what an offer gives can still be had. */
import { idsOf } from './label.ts';
import type { IdOf, NonEmpty, Term } from './label.ts';

const list = [
  {
    id: 'open',
    label: {
      en: 'Yes, it is still open',
      fr: 'Oui, il est encore disponible',
      es: 'Sí, sigue disponible',
      ar: 'نعم، لا يزال متاحاً',
    },
  },
  {
    // Given to named receivers: counted, and not suggested.
    id: 'committed',
    label: {
      en: 'No, it is committed to named receivers already',
      fr: 'Non, il est déjà affecté à des bénéficiaires nommés',
      es: 'No, ya está asignado a receptores nombrados',
      ar: 'لا، خُصّص بالفعل لجهات مسمّاة',
    },
  },
] as const satisfies NonEmpty<Term>;

export type AvailabilityId = IdOf<typeof list>;
export const availabilities: NonEmpty<Term<AvailabilityId>> = list;
export const availabilityIds = idsOf(availabilities);
