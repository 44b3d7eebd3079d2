/** The made-up register of a rehearsal: a few offers and pledges of made-up parties, in the languages of the product. */
import type { PartyReference } from '#shared/domain/parties/party';
import type { RecordKind } from '#shared/domain/records/record';

type Content = Readonly<Record<string, unknown>>;

export type RehearsalRecord = {
  readonly kind: RecordKind;
  readonly party: PartyReference;
  readonly content: Content;
};

const aState = (country: string): PartyReference =>
  ({
    id: `tryparty${country.toLowerCase()}`.padEnd(16, '0'),
    name: `Synthetic State ${country}`,
    type: 'state',
    country,
  }) as PartyReference;

const aNetwork = (letter: string, name: string): PartyReference =>
  ({
    id: `tryparty${letter}`.padEnd(16, '0'),
    name,
    type: 'legal',
    country: null,
  }) as PartyReference;

/** Whom whoever rehearses stands for. */
export const rehearsingParty: Readonly<Record<RecordKind, PartyReference>> = {
  pledge: aState('XA'),
  offer: aNetwork('a', 'Synthetic legal network'),
};

const days = (count: number): Content => ({ min: count, max: count, unit: 'days', per: 'once' });

const offers: readonly RehearsalRecord[] = [
  {
    kind: 'offer',
    party: aNetwork('b', 'Synthetic training centre'),
    content: {
      title: 'Training of those who decide on claims',
      language: 'en',
      availability: 'open',
      components: [
        {
          text: 'Two trainers teach interviewing and the assessment of evidence.',
          area: 'A3',
          supportTypes: ['training'],
          places: { anywhere: true },
          languages: ['en', 'fr'],
          quantity: days(20),
        },
      ],
    },
  },
  {
    kind: 'offer',
    party: aNetwork('c', 'Réseau juridique fictif'),
    content: {
      title: 'Avis sur des projets de loi',
      language: 'fr',
      availability: 'open',
      components: [
        {
          text: 'Nous commentons des projets de loi sur l’asile, article par article.',
          area: 'A2',
          supportTypes: ['drafting'],
          places: { countries: ['XA', 'XB'] },
          languages: ['fr'],
          quantity: days(10),
        },
      ],
    },
  },
  {
    kind: 'offer',
    party: aState('XB'),
    content: {
      title: 'Préstamo de equipos y programas',
      language: 'es',
      availability: 'open',
      components: [
        {
          text: 'Ofrecemos equipos y un programa para la gestión de expedientes.',
          area: 'A1',
          supportTypes: ['equipment'],
          places: { anywhere: true },
          languages: ['es'],
        },
      ],
    },
  },
];

const pledges: readonly RehearsalRecord[] = [
  {
    kind: 'pledge',
    party: aState('XB'),
    content: {
      title: 'Shorter waiting for a decision',
      language: 'en',
      supportRequested: true,
      components: [
        {
          text: 'First decisions take three years. New officers need training.',
          area: 'A3',
          supportTypes: ['training'],
          places: { countries: ['XB'] },
          languages: ['en'],
          quantity: days(40),
        },
      ],
    },
  },
  {
    kind: 'pledge',
    party: aState('XC'),
    content: {
      title: 'قانون جديد للجوء',
      language: 'ar',
      supportRequested: true,
      components: [
        {
          text: 'نعدّ قانوناً جديداً للجوء ونطلب ملاحظات على المسودة.',
          area: 'A2',
          supportTypes: ['drafting'],
          places: { countries: ['XC'] },
          languages: ['ar'],
        },
      ],
    },
  },
  {
    kind: 'pledge',
    party: aState('XD'),
    content: {
      title: 'Un registre unique des demandes',
      language: 'fr',
      supportRequested: true,
      components: [
        {
          text: 'Les demandes sont tenues sur papier. Nous voulons un registre électronique.',
          area: 'A1',
          supportTypes: ['equipment'],
          places: { countries: ['XD'] },
          languages: ['fr'],
        },
      ],
    },
  },
];

export const madeUpRecords: readonly RehearsalRecord[] = [...offers, ...pledges];
