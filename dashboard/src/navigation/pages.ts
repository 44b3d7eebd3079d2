/** Every page and its address. Pure: what an address means, and where a page lives. */
import type { RecordKind } from '#shared/domain/record';

export type PageAddress =
  | { readonly name: 'coverage' }
  | { readonly name: 'today' }
  | { readonly name: 'inbox' }
  | { readonly name: 'outbox' }
  | { readonly name: 'unsubscribe' }
  | { readonly name: 'records' }
  | { readonly name: 'form'; readonly kind: RecordKind }
  | { readonly name: 'rehearsal'; readonly kind: RecordKind }
  | { readonly name: 'record'; readonly kind: RecordKind; readonly id: string }
  | { readonly name: 'edit'; readonly kind: RecordKind; readonly id: string }
  | {
      readonly name: 'pair';
      readonly kind: RecordKind;
      readonly id: string;
      readonly counterpartId: string;
    }
  | { readonly name: 'signedIn' }
  | { readonly name: 'matches' }
  | { readonly name: 'match'; readonly id: string }
  | { readonly name: 'allocation' }
  | { readonly name: 'imports' }
  | { readonly name: 'reports' }
  | { readonly name: 'brief'; readonly id: string }
  | { readonly name: 'sheets' }
  | { readonly name: 'coding' }
  | { readonly name: 'problems' }
  | { readonly name: 'policies' }
  | { readonly name: 'about' }
  | { readonly name: 'accessibility' }
  | { readonly name: 'country'; readonly country: string }
  | { readonly name: 'party'; readonly id: string }
  | { readonly name: 'method'; readonly slug: string }
  | { readonly name: 'unknown' };

const kindOf = { pledges: 'pledge', offers: 'offer' } as const;
const collectionOf = { pledge: 'pledges', offer: 'offers' } as const satisfies Record<
  RecordKind,
  string
>;

/** Where the records that lack codes are gone through. */
export const codingPath = '/coding';

export const inboxPath = '/inbox';
export const outboxPath = '/outbox';

const plain: Readonly<Record<string, PageAddress>> = {
  '/': { name: 'coverage' },
  '/today': { name: 'today' },
  [inboxPath]: { name: 'inbox' },
  [outboxPath]: { name: 'outbox' },
  '/unsubscribe': { name: 'unsubscribe' },
  '/records': { name: 'records' },
  '/signed-in': { name: 'signedIn' },
  '/matches': { name: 'matches' },
  '/allocation': { name: 'allocation' },
  '/imports': { name: 'imports' },
  '/reports': { name: 'reports' },
  '/sheets': { name: 'sheets' },
  [codingPath]: { name: 'coding' },
  '/problems': { name: 'problems' },
  '/policies': { name: 'policies' },
  '/about': { name: 'about' },
  '/accessibility': { name: 'accessibility' },
};

/** Pages about one thing that is no record. */
const aboutOne = (path: string): PageAddress | undefined => {
  const [, folder, name = ''] = /^\/(countries|parties|method)\/([\w-]+)$/.exec(path) ?? [];
  if (folder === 'countries') return { name: 'country', country: name };
  if (folder === 'parties') return { name: 'party', id: name };
  return folder === 'method' ? { name: 'method', slug: name } : undefined;
};

/** The form without signing in. */
export const rehearsalPath = (kind: RecordKind): string => `/rehearsal/${collectionOf[kind]}`;

const rehearsals: Readonly<Record<string, PageAddress>> = {
  [rehearsalPath('pledge')]: { name: 'rehearsal', kind: 'pledge' },
  [rehearsalPath('offer')]: { name: 'rehearsal', kind: 'offer' },
};

export const pageAt = (path: string): PageAddress => {
  const known = plain[path] ?? rehearsals[path] ?? aboutOne(path);
  if (known) return known;
  const [, matchId] = /^\/matches\/([\w-]+)$/.exec(path) ?? [];
  if (matchId !== undefined) return { name: 'match', id: matchId };
  const [, partyId] = /^\/briefs\/([\w-]+)$/.exec(path) ?? [];
  if (partyId !== undefined) return { name: 'brief', id: partyId };
  const [, collection, id, edit, counterpartId] =
    /^\/(pledges|offers)\/([\w-]+)(?:(\/edit)|\/suggestions\/([\w-]+))?$/.exec(path) ?? [];
  if (id === undefined || (collection !== 'pledges' && collection !== 'offers')) {
    return { name: 'unknown' };
  }
  const kind = kindOf[collection];
  if (counterpartId !== undefined) return { name: 'pair', kind, id, counterpartId };
  if (edit !== undefined) return { name: 'edit', kind, id };
  return id === 'new' ? { name: 'form', kind } : { name: 'record', kind, id };
};

/** What the links to the forms say. */
export const formNames = { pledge: 'nav.ask', offer: 'nav.offer' } as const satisfies Record<
  RecordKind,
  string
>;

export const formPath = (kind: RecordKind): string => `/${collectionOf[kind]}/new`;
export const editPath = (kind: RecordKind, id: string): string =>
  `/${collectionOf[kind]}/${id}/edit`;
export const recordPath = (kind: RecordKind, id: string): string => `/${collectionOf[kind]}/${id}`;
/** A record as one of a worklist, with the way to the next one. */
export const inQueuePath = (queue: string, kind: RecordKind, id: string): string =>
  `${recordPath(kind, id)}?queue=${queue}`;
export const queueIn = (search: string): string | null => new URLSearchParams(search).get('queue');
export const queuePath = (queue: string): string => `/records?queue=${queue}`;
/** Where a record is confirmed, as often as somebody looks. */
export const confirmationPath = (kind: RecordKind, id: string): string =>
  `${recordPath(kind, id)}?submitted`;
export const isConfirmation = (search: string): boolean =>
  new URLSearchParams(search).has('submitted');
/** A record right after its form was saved in the version that is named. */
export const savedPath = (kind: RecordKind, id: string, version: number): string =>
  `${recordPath(kind, id)}?saved=${version}`;
/** The version that was saved, where the address says one. */
export const savedIn = (search: string): string | null => new URLSearchParams(search).get('saved');
/** The form of a new record that starts as another one stands. */
export const copyPath = (kind: RecordKind, id: string): string => `${formPath(kind)}?copy=${id}`;
/** The form of a record that the Secretariat records for a party. */
export const forPartyPath = (kind: RecordKind, partyId: string): string =>
  `${formPath(kind)}?for=${partyId}`;
/** Why a record and a counterpart of it are suggested to each other, or why not. */
export const pairPath = (kind: RecordKind, id: string, counterpartId: string): string =>
  `${recordPath(kind, id)}/suggestions/${counterpartId}`;
/** The same, with the form of the proposal open. */
export const proposalPath = (pledgeId: string, offerId: string): string =>
  `${pairPath('pledge', pledgeId, offerId)}?propose`;
export const opensProposal = (search: string): boolean =>
  new URLSearchParams(search).has('propose');

export const countryPath = (country: string): string => `/countries/${country}`;
export const partyPath = (id: string): string => `/parties/${id}`;
/** How the figure of a card is made. */
export const methodPath = (slug: string): string => `/method/${slug}`;

export const matchPath = (id: string): string => `/matches/${id}`;
/** A match right after it was proposed. */
/** Where an answer is asked of its reader, with the form of it open: one press less for each consent. */
export const answerPath = (id: string): string => `${matchPath(id)}?answer`;
export const isToAnswer = (search: string): boolean => new URLSearchParams(search).has('answer');

export const proposedPath = (id: string): string => `${matchPath(id)}?proposed`;
export const isProposal = (search: string): boolean => new URLSearchParams(search).has('proposed');

/** Which section of a form is open, where its address says one. */
export const sectionIn = (search: string): string | null =>
  new URLSearchParams(search).get('section');
/** The same page with another section of its form open. */
export const withSection = (path: string, search: string, id: string): string => {
  const params = new URLSearchParams(search);
  params.set('section', id);
  return `${path}?${params.toString()}`;
};
export const briefPath = (partyId: string): string => `/briefs/${partyId}`;
/** The report that a brief is of, where the address says one. */
export const reportIn = (search: string): string | undefined =>
  new URLSearchParams(search).get('report') ?? undefined;
