/** What the description says of each operation in words, all of it from the one list of routes. */
import type { Operation } from '#shared/contract/operation';
import { type Route, scopeOf } from '#shared/contract/routes';

/** Operations by the first part of their address. */
const subjects = {
  health: 'Reference',
  calendar: 'Reference',
  'calendar.ics': 'Reference',
  vocabulary: 'Reference',
  'openapi.json': 'Reference',
  public: 'Public record',
  records: 'Records',
  today: 'Records',
  pledges: 'Pledges',
  offers: 'Offers',
  matches: 'Matches',
  inbox: 'Messages',
  outbox: 'Messages',
  unsubscription: 'Messages',
  coverage: 'Coverage and files',
  figures: 'Coverage and files',
  exports: 'Coverage and files',
  'export-jobs': 'Coverage and files',
  log: 'Log',
  interests: 'Matches',
  partnerships: 'Pledges',
  allocation: 'Coverage and files',
  readings: 'Reference',
  me: 'Parties and people',
  parties: 'Parties and people',
  merges: 'Parties and people',
  people: 'Parties and people',
  users: 'Parties and people',
  imports: 'Imports',
  reports: 'Reports',
  generations: 'Upkeep',
  policies: 'Upkeep',
  verification: 'Upkeep',
} as const;

type Tag = (typeof subjects)[keyof typeof subjects];

const meanings = {
  Reference: 'What the service is, and the ids and words that it uses.',
  'Public record': 'What everybody may read, without signing in.',
  Records: 'Pledges and offers together, as people look for them.',
  Pledges: 'Pledges of States and regional organisations, and the offers that suit them.',
  Offers: 'Offers of support, and the pledges that they suit.',
  Matches: 'Which offer supports which pledge: proposed, consented to, carried out.',
  Messages: 'What people are told of their records and matches.',
  'Coverage and files': 'What is covered and what still has no support, as figures and files.',
  Log: 'What was done, in a form that nobody can rewrite unseen.',
  'Parties and people': 'Who takes part, and who may act for whom.',
  Reports: 'Numbered snapshots of the public record, frozen for a forum.',
  Imports: 'Many records of the public record at once.',
  Upkeep: 'What the Secretariat does to everything that is computed.',
} as const satisfies Record<Tag, string>;

export const tags = Object.entries(meanings).map(([name, description]) => ({ name, description }));

const isSubject = (name: string): name is keyof typeof subjects => name in subjects;

export const tagOf = ({ path }: Route): Tag => {
  const name = path.split('/')[2] ?? '';
  if (!isSubject(name)) throw new Error(`No tag for ${path}: add its subject here`);
  return subjects[name];
};

export const descriptionOf = (route: Route, { summary, needs }: Operation): string => {
  const scope = scopeOf(route.access);
  return [
    `${summary}.`,
    scope
      ? `Needs a token with the scope \`${scope}\`; who may do it is decided by who calls.`
      : 'Needs no token.',
    ...(needs.includes('Idempotency-Key')
      ? ['Sent again with the same `Idempotency-Key` it is done once, and answered as before.']
      : []),
    ...(needs.includes('If-Match') ? ['`If-Match` names the version that it was decided on.'] : []),
  ].join(' ');
};
