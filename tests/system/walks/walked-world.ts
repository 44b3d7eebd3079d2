/** What stands in the register when walks begin: records and matches in several states, with words that few may read. */
import type { PersonaName } from '#infra/local/sign-in/personas';
import type { Dashboard } from '#tests/support/dashboard';
import { settled } from '#tests/support/settled';
import { aComponent, anOfferBody, aPledgeBody } from '#tests/support/submissions';

/** A word that stands in a confidential place, and who may read it. */
export type Canary = {
  readonly word: string;
  readonly readers: readonly PersonaName[];
  /** A draft that holds it, and its owner: once it is submitted, others may read it too. */
  readonly draft?: { readonly path: string; readonly owner: PersonaName };
};

export type WalkedWorld = {
  /** Addresses, without a language, that a walk may begin at. */
  readonly places: readonly string[];
  readonly canaries: readonly Canary[];
  /** The form of a draft of the synthetic State XA. */
  readonly draftForm: string;
};

const ofXa: readonly PersonaName[] = ['focal-point', 'submitter'];
const secretariat: readonly PersonaName[] = ['secretariat', 'administrator'];

const everyonesPlaces = [
  '/',
  '/records',
  '/matches',
  '/reports',
  '/packages',
  '/about',
  '/rehearsal/pledges',
  '/pledges/new',
  '/offers/new',
  '/today',
  '/inbox',
];

/** A handful of records: enough for each page to show something. */
export const makeWorld = async (dashboard: Dashboard): Promise<WalkedWorld> => {
  const { post, accepted, submitted } = dashboard;
  const component = { area: 'A3', topics: ['rsd'], places: { countries: ['XA'] } };
  const pledge = await accepted('pledge', 'Hearings within six months', component);
  const offer = await accepted('offer', 'Coaching for hearing officers', component);
  await submitted('pledge', 'A register of cases', component);
  const returned = await submitted('offer', 'Advice on a new law', component);
  await post(
    'secretariat',
    `/offers/${returned.id}/return`,
    { reason: 'canaryreturnedtoxb' },
    returned.version,
  );
  await settled(dashboard.product);
  const match = await post('secretariat', '/matches', {
    pledge: { recordId: pledge.id, component: 'c1' },
    offer: { recordId: offer.id, component: 'c1' },
    summary: 'Ten days of coaching.',
  });
  const draft = await post('focal-point', '/pledges', {
    ...aPledgeBody('', { title: 'canarydraftofxa', partyId: undefined }),
    draft: true,
    contact: { name: 'The unit', email: 'canarycontactofxa@example.org' },
  });
  const other = await post('stakeholder', '/offers', {
    ...anOfferBody('', { title: 'canarydraftofxb', partyId: undefined }),
    draft: true,
    components: [aComponent()],
  });
  const draftForm = `/pledges/${draft.id}/edit`;
  return {
    draftForm,
    places: [
      ...everyonesPlaces,
      `/pledges/${pledge.id}`,
      `/pledges/${pledge.id}/suggestions`,
      `/offers/${offer.id}`,
      `/matches/${match.id}`,
      draftForm,
      '/countries/XA',
    ],
    canaries: [
      {
        word: 'canarydraftofxa',
        readers: ofXa,
        draft: { path: `/pledges/${draft.id}`, owner: 'focal-point' },
      },
      {
        word: 'canarydraftofxb',
        readers: ['stakeholder'],
        draft: { path: `/offers/${other.id}`, owner: 'stakeholder' },
      },
      { word: 'canarycontactofxa', readers: ofXa },
      { word: 'canaryreturnedtoxb', readers: ['stakeholder', ...secretariat] },
    ],
  };
};
