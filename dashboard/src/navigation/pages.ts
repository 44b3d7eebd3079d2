/** The address of every page, and what stands behind its question mark. Pure. */
import type { RecordKind } from '#shared/domain/records/record';

const collectionOf = { pledge: 'pledges', offer: 'offers' } as const satisfies Record<
  RecordKind,
  string
>;

/** Where the records that lack codes are gone through. */
export const codingPath = '/coding';

export const inboxPath = '/inbox';
export const outboxPath = '/outbox';
/** Who may do what here, for those who manage people. */
export const peoplePath = '/people';
/** Who may do what, as it is granted: for everyone. */
export const rightsPath = '/rights';
/** What the product derived, held against the records: for those who look after the whole. */
export const verificationPath = '/verification';
export const policiesPath = '/policies';
/** What is kept of whom, who reads it and how long: for everyone. */
export const privacyPath = '/privacy';

/** Typed packages of support, from which an answer may start. */
export const packagesPath = '/packages';

/** The form without signing in. */
export const rehearsalPath = (kind: RecordKind): string => `/rehearsal/${collectionOf[kind]}`;

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
/** The form of a new record whose first component is to start from a package of support. */
export const fromPackagePath = (kind: RecordKind, packageId: string): string =>
  `${formPath(kind)}?package=${packageId}&section=1.what`;
export const packageIn = (search: string): string | null =>
  new URLSearchParams(search).get('package');
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

/** What somebody follows, among their choices. */
export const followingAnchor = 'following';
export const followingPath = `/inbox#${followingAnchor}`;
export const countryPath = (country: string): string => `/countries/${country}`;
export const partyPath = (id: string): string => `/parties/${id}`;
/** Where other parties go into one, with the one that is chosen. */
export const mergePath = (id: string, from = ''): string =>
  `${partyPath(id)}/merge${from === '' ? '' : `?from=${from}`}`;
export const mergeFromIn = (search: string): string =>
  new URLSearchParams(search).get('from') ?? '';
/** How the figure of a card is made. */
export const methodPath = (slug: string): string => `/method/${slug}`;

export const matchPath = (id: string): string => `/matches/${id}`;
/** Where an answer is asked of its reader, with the form of it open: one press less for each consent. */
export const answerPath = (id: string): string => `${matchPath(id)}?answer`;
export const isToAnswer = (search: string): boolean => new URLSearchParams(search).has('answer');

/** A match right after it was proposed. */
export const proposedPath = (id: string): string => `${matchPath(id)}?proposed`;
export const isProposal = (search: string): boolean => new URLSearchParams(search).has('proposed');

const withParam = (path: string, search: string, name: string, value: string): string => {
  const params = new URLSearchParams(search);
  params.set(name, value);
  return `${path}?${params.toString()}`;
};

/** Which leg of a match is shown, where its address says one. */
export const legIn = (search: string): string | null => new URLSearchParams(search).get('leg');
/** The same page with another leg of its match shown. */
export const withShownLeg = (path: string, search: string, id: string): string =>
  withParam(path, search, 'leg', id);

/** Which section of a form is open, where its address says one. */
export const sectionIn = (search: string): string | null =>
  new URLSearchParams(search).get('section');
/** The same page with another section of its form open. */
export const withSection = (path: string, search: string, id: string): string =>
  withParam(path, search, 'section', id);
export const briefPath = (partyId: string): string => `/briefs/${partyId}`;
/** The report that a brief is of, where the address says one. */
export const reportIn = (search: string): string | undefined =>
  new URLSearchParams(search).get('report') ?? undefined;
