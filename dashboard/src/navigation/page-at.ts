/** What an address means: which page, and of what. Pure. */
import type { RecordKind } from '#shared/domain/records/record';

import {
  codingPath,
  inboxPath,
  outboxPath,
  packagesPath,
  policiesPath,
  peoplePath,
  rehearsalPath,
  privacyPath,
  rightsPath,
  verificationPath,
} from './pages.ts';

export type PageAddress =
  | { readonly name: 'coverage' }
  | { readonly name: 'today' }
  | { readonly name: 'inbox' }
  | { readonly name: 'outbox' }
  | { readonly name: 'people' }
  | { readonly name: 'rights' }
  | { readonly name: 'packages' }
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
  | { readonly name: 'verification' }
  | { readonly name: 'about' }
  | { readonly name: 'privacy' }
  | { readonly name: 'accessibility' }
  | { readonly name: 'country'; readonly country: string }
  | { readonly name: 'party'; readonly id: string }
  | { readonly name: 'merge'; readonly id: string }
  | { readonly name: 'method'; readonly slug: string }
  | { readonly name: 'unknown' };

const kindOf = { pledges: 'pledge', offers: 'offer' } as const;

const plain: Readonly<Record<string, PageAddress>> = {
  '/': { name: 'coverage' },
  '/today': { name: 'today' },
  [inboxPath]: { name: 'inbox' },
  [outboxPath]: { name: 'outbox' },
  [peoplePath]: { name: 'people' },
  [rightsPath]: { name: 'rights' },
  [privacyPath]: { name: 'privacy' },
  [packagesPath]: { name: 'packages' },
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
  [policiesPath]: { name: 'policies' },
  [verificationPath]: { name: 'verification' },
  '/about': { name: 'about' },
  '/accessibility': { name: 'accessibility' },
};

/** Pages about one thing that is no record. */
const aboutOne = (path: string): PageAddress | undefined => {
  const [, merging] = /^\/parties\/([\w-]+)\/merge$/.exec(path) ?? [];
  if (merging !== undefined) return { name: 'merge', id: merging };
  const [, folder, name = ''] = /^\/(countries|parties|method)\/([\w-]+)$/.exec(path) ?? [];
  if (folder === 'countries') return { name: 'country', country: name };
  if (folder === 'parties') return { name: 'party', id: name };
  return folder === 'method' ? { name: 'method', slug: name } : undefined;
};

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
