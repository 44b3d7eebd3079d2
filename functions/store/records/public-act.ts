/** What one change did in public: told from what everyone reads before and after it, and from nothing else. */
import type { Release } from '#shared/domain/release/release';
import type { Item } from '#shared/table/item';
import type { PublicAct } from '#shared/transparency-log/leaves';

import { canonicalJson, digestOf } from '../log/audit.ts';

type Shown = Item | undefined;

const contentOf = (item: Shown): string | null => (item ? digestOf(item['view']) : null);

const actOf = (
  release: Release | null,
  before: Release | null,
): Exclude<PublicAct['act'], 'withdrawal' | 'match' | 'report'> => {
  if (canonicalJson(release) === canonicalJson(before)) return 'change';
  return release?.kind === 'restated' ? 'restatement' : 'release';
};

/** Undefined where everyone reads on what they read before. */
export const publicActOfRecord = (
  before: Shown,
  after: Shown,
  releases: { readonly before: Release | null; readonly after: Release | null },
): PublicAct | undefined => {
  const content = contentOf(after);
  if (content === contentOf(before)) return undefined;
  return after
    ? { act: actOf(releases.after, before ? releases.before : null), content }
    : { act: 'withdrawal', content };
};

export const publicActOfMatch = (before: Shown, after: Shown): PublicAct | undefined => {
  const content = contentOf(after);
  if (content === contentOf(before)) return undefined;
  return { act: after ? 'match' : 'withdrawal', content };
};
